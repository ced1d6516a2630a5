package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Named;
import dev.casebook.model.Tag;
import dev.casebook.tag.CaseTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tagger as the program has it: cues, classifier and sentence model together.
class ProgramTaggerTest {

  private static final CaseTagger TAGGER = Tools.load().tagger();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The company manufactures and markets valves.                 | manufacturing
          calming angry callers and fixing their broken kettles        | customer-support
          We lend small sums to market traders.                        | risk-assessment
          night shift keeps the servers of our customers up            | platform-operations
          The group runs forty bakeries in Lyon.                       | store-operations
          """)
  void plainDeedsAreFound(String text, String activity) {
    assertThat(TAGGER.tagText(text)).extracting(t -> t.activity().id()).contains(activity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The company was founded in 1989 and is headquartered in Seoul.
          our loyal customers
          Its shares are listed in Zurich.
          """)
  void silenceIsAnAnswer(String text) {
    assertThat(TAGGER.tagText(text)).isEmpty();
  }

  @Test
  void aLanguageThatIsNotSupportedIsSaidToBeSo(@TempDir Path folder) throws IOException {
    String german =
        "Der Konzern entwickelt und baut Motoren und wartet sie bei seinen Kunden im ganzen Land.";
    Path lines =
        Files.writeString(folder.resolve("lines"), "{\"id\":\"1\",\"text\":\"" + german + "\"}\n");
    assertThat(Runner.run("tag", lines).out())
        .contains("\"language\":\"de\"", "\"tags\":[]", "not supported");
    Files.writeString(lines, "{\"id\":\"1\",\"text\":\"It repairs tools.\"}\n");
    assertThat(Runner.run("tag", lines).out()).doesNotContain("warnings");
  }

  @Test
  void noiseIsNeverTooMuch() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      StringBuilder noise = new StringBuilder();
      int length = random.nextInt(400);
      for (int c = 0; c < length; c++) {
        noise.append((char) random.nextInt(0x10000));
      }
      List<Tag> tags = TAGGER.tagText(noise + " sells bread " + noise);
      assertThat(tags).as("seed %d", seed).allMatch(t -> t.confidence().value() <= 1);
    }
  }

  @Test
  void theSameTextGetsTheSameTags() {
    String text = "It rents out tools, repairs them, and talks site managers into a yearly plan.";
    assertThat(TAGGER.tagText(text)).isEqualTo(Tools.load().tagger().tagText(text));
    assertThat(TAGGER.tagText(text).stream().map(Tag::activity).map(Named::id)).isNotEmpty();
  }
}
