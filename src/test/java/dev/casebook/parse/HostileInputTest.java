package dev.casebook.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.casebook.model.Reading;
import dev.casebook.model.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

  private static final String CANVAS =
      "# T\n**Key activities:** a, b, c\n| Channels | Cost structure |\n|---|---|\n| x<br>y | z |\n";
  private static final String JSON =
      "{\"title\": \"T\", \"blocks\": {\"channels\": [\"a\", {\"text\": \"b\", \"by\": \"partner\"}]}}";
  private static final String HTML =
      "<html><head><title>T</title></head><body><main><h2>H</h2><p>Some <b>words</b> of a page that"
          + " is long enough.</p><table><tr><td>a</td><td>b</td></tr></table></main></body></html>";

  private final DocumentReader documents = new DocumentReader();
  private final CanvasFileReader canvases = new CanvasFileReader();

  private void isAnswered(byte[] bytes) {
    SourceDocument document = new SourceDocument("dir/x.md", bytes);
    assertThat(documents.read(document)).isNotNull();
    assertThat(canvases.read(document)).isNotNull();
    assertThat(documents.mediaType(document)).isNotBlank();
  }

  @Test
  void damagedFilesAreAnsweredAndNeverThrow() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] good = {CaseText.file(), CANVAS, JSON, HTML};
    for (int round = 0; round < 400; round++) {
      byte[] bytes = good[round % good.length].getBytes(StandardCharsets.UTF_8);
      int changes = 1 + random.nextInt(8);
      for (int i = 0; i < changes; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      int end = random.nextBoolean() ? bytes.length : random.nextInt(bytes.length);
      byte[] damaged = java.util.Arrays.copyOf(bytes, end);
      assertThatCode(() -> isAnswered(damaged))
          .as("seed %d, round %d", seed, round)
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- ",
        "> ",
        "[",
        "![",
        "**a ",
        "`",
        "\\",
        "a. ",
        "| a ",
        "<b>",
        "<div>",
        "&",
        "{\"a\":",
        "1. A\n",
        "#",
        "- a\n",
        "a; ",
        "Key activities: ",
        "\t",
        "<!--",
        "<table><tr><td>",
        "[a]",
        "[a-b] 1. ",
        "---\n",
        "<a href=x>y</a>",
        "<b>Channels</b>",
        "\uD83D",
        "\u0301",
        "\u00A0",
        "<br>"
      })
  void muchOfOneThingIsAnswered(String thing) {
    String much = thing.repeat(250_000 / thing.length());

    isAnswered(much.getBytes(StandardCharsets.UTF_8));
    isAnswered(("<p>" + much).getBytes(StandardCharsets.UTF_8));
    isAnswered(
        CaseText.file(CaseText.FRONT, CaseText.BODY + much).getBytes(StandardCharsets.UTF_8));
    isAnswered(CaseText.file("a: " + much + "\n", CaseText.BODY).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void textsAndPagesOfEndlessTagsAreRefused() {
    String text = "word ".repeat(500_000);
    assertThat(canvases.readPasted(text))
        .isInstanceOfSatisfying(
            Reading.Rejected.class,
            r -> assertThat(r.problems().toString()).contains("2,500,000 characters"));
    byte[] page = ("<p>" + "<b>".repeat(1_100_000)).getBytes(StandardCharsets.UTF_8);
    assertThat(documents.read(new SourceDocument("x", page)))
        .isInstanceOfSatisfying(
            Reading.Rejected.class,
            r -> assertThat(r.problems().toString()).contains("1,100,001 tags"));
  }
}
