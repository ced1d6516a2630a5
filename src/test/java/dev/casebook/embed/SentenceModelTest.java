package dev.casebook.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceModelTest {

  private static SentenceModel model;

  @BeforeAll
  static void open() {
    model = SentenceModel.open(Path.of("target/natives"));
  }

  @AfterAll
  static void close() {
    model.close();
  }

  private static double likeness(String one, String other) {
    float[] a = model.of(one);
    float[] b = model.of(other);
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
    assertThatThrownBy(() -> SentenceModel.open(file.resolve("natives")))
        .isInstanceOf(EmbedException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("can be written");
  }
}
