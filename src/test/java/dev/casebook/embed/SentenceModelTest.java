package dev.casebook.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceModelTest {

  private static final Path NATIVES = Path.of("target/natives");

  private static SentenceModel model;

  @BeforeAll
  static void open() {
    model = SentenceModel.open(NATIVES, Adapter.none());
  }

  @AfterAll
  static void close() {
    model.close();
  }

  private static double likeness(String one, String other) {
    return cosine(model.of(one), model.of(other));
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  @Test
  void textsThatMeanTheSameLieNearerThanTextsThatShareAWord() {
    assertThat(likeness("repairing customers' machines", "mending equipment for clients"))
        .isGreaterThan(likeness("repairing customers' machines", "machines that brew coffee"));
  }

  @Test
  void equalTextsGiveEqualVectorsAndEachHasLengthOne() {
    assertThat(model.of("a fleet of cars")).isEqualTo(model.of("a fleet of cars")).hasSize(384);
    assertThat(likeness("a fleet of cars", "a fleet of cars")).isCloseTo(1, within(1e-5));
  }

  static Stream<String> strangeTexts() {
    return Stream.of(
        "",
        " ",
        "\u0000\u0001\u0002",
        "\ud83d",
        "\udc00x",
        "\ud83d\ude00",
        "x".repeat(1_000_000),
        "word ".repeat(200_000),
        "\u202eabc",
        "日本語のテキスト",
        "a\uFFFF\uFFFEb");
  }

  @ParameterizedTest
  @MethodSource("strangeTexts")
  void noTextIsTooStrange(String text) {
    float[] vector = model.of(text);
    assertThat(Arrays.equals(vector, model.of(text))).isTrue();
    assertThat(vector[0]).isFinite();
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    assertThatThrownBy(() -> SentenceModel.open(file.resolve("natives"), Adapter.none()))
        .isInstanceOf(EmbedException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("can be written");
  }

  private static Adapter changing(String place, int inputs, float by) {
    float[] down = new float[inputs];
    float[] up = new float[384];
    Arrays.fill(down, by);
    up[7] = 1;
    return new Adapter(List.of(new LowRank(place, 1, down, up)));
  }

  @Test
  void anAdapterMovesVectorsAndOneOfZeroDoesNot() {
    String place = "encoder.layer.11.attention.output.dense";
    String text = "mending equipment for clients";
    try (SentenceModel moved = SentenceModel.open(NATIVES, changing(place, 384, 0.5f));
        SentenceModel same = SentenceModel.open(NATIVES, changing(place, 384, 0))) {
      assertThat(moved.of(text)).isNotEqualTo(model.of(text));
      assertThat(cosine(same.of(text), model.of(text))).isCloseTo(1, within(0.001));
    }
  }

  @Test
  void anAdapterOfAnotherModelIsRefused() {
    assertThatThrownBy(
            () -> SentenceModel.open(NATIVES, changing("encoder.layer.3.output.dense", 384, 1)))
        .isInstanceOf(EmbedException.class)
        .hasMessageContaining("made for another model");
    assertThatThrownBy(
            () -> SentenceModel.open(NATIVES, changing("encoder.layer.99.output.dense", 384, 1)))
        .isInstanceOf(EmbedException.class)
        .hasMessageContaining("no matrix at encoder.layer.99.output.dense");
  }
}
