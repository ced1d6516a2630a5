package dev.casebook.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.CaseId;
import dev.casebook.model.Evidence;
import dev.casebook.model.Paragraph;
import dev.casebook.model.ParsedCase;
import dev.casebook.model.Section;
import dev.casebook.model.Shelf;
import dev.casebook.model.Tag;
import dev.casebook.model.TaggedCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The case files of the corpus, cut into paragraphs and lines without the room that reads them
/// properly.
final class RealCasesTest {

  private static final CaseTagger TAGGER = new CaseTagger(Codebook.load(), new EnglishWords());

  @Test
  void everyPieceOfEvidenceStandsInItsPlaceLetterByLetter() throws IOException {
    List<Path> files = files();
    assertThat(files).hasSizeGreaterThanOrEqualTo(24);
    for (Path file : files) {
      TaggedCase tagged = TAGGER.tag(parsed(file));
      assertThat(tagged.tags()).as(file.toString()).hasSizeBetween(3, 40);
      for (Tag tag : tagged.tags()) {
        assertThat(tag.evidence()).hasSizeBetween(1, 12).allSatisfy(e -> assertExact(tagged, e));
      }
    }
  }

  @Test
  void taggingTwiceGivesTheSame() throws IOException {
    ParsedCase parsed = parsed(files().getFirst());
    CaseTagger other = new CaseTagger(Codebook.load(), new EnglishWords());
    assertThat(other.tag(parsed)).isEqualTo(TAGGER.tag(parsed));
  }

  private static void assertExact(TaggedCase tagged, Evidence evidence) {
    String text = tagged.textAt(evidence.place());
    assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.words());
    assertThat(evidence.words()).doesNotStartWith(" ").doesNotEndWith(" ");
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("corpus", "cases"))) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static ParsedCase parsed(Path file) throws IOException {
    String text = Files.readString(file);
    int body = text.indexOf("\n---\n");
    List<Section> sections = new ArrayList<>();
    for (String part : text.substring(body + 5).split("(?m)^## ", -1)) {
      String[] headed = part.split("\n", 2);
      List<Paragraph> paragraphs =
          Arrays.stream(headed[headed.length - 1].split("\n\\s*\n", -1))
              .filter(p -> !p.isBlank())
              .map(Paragraph::plain)
              .toList();
      sections.add(new Section(headed[0], paragraphs));
    }
    List<CanvasItem> items =
        text.substring(0, body)
            .lines()
            .filter(l -> l.startsWith("    - "))
            .map(l -> CanvasItem.of(l.substring(6)))
            .toList();
    Canvas canvas = new Canvas("", null, Map.of(Block.KEY_ACTIVITIES, items), List.of());
    return new ParsedCase(
        CaseFacts.bare(new CaseId("real"), Shelf.CASES, file.toString(), "A case"),
        sections,
        canvas,
        "en");
  }
}
