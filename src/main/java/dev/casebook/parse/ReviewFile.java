package dev.casebook.parse;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.CodedReview;
import dev.casebook.model.CodedReview.Mark;
import dev.casebook.model.CodedText;
import dev.casebook.model.FindingKind;
import dev.casebook.model.Named;
import dev.casebook.model.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a set of coded canvases: JSON lines of
///
///     {"id", "part": "tune"|"report", "canvas": {"title", "blocks": {block: [text, ..]}}, "coders": [marks, ..], "settled": marks}
///
/// where marks are a list of `{"finding", "block", "words"}`.
public final class ReviewFile {

  private ReviewFile() {}

  private record Line(
      @JsonProperty(required = true) String id,
      @JsonProperty(required = true) String part,
      @JsonProperty(required = true) JsonNode canvas,
      @JsonProperty(required = true) List<List<Written>> coders,
      @JsonProperty(required = true) List<Written> settled) {}

  private record Written(
      @JsonProperty(required = true) String finding,
      @JsonProperty(required = true) String block,
      @JsonProperty(required = true) String words) {

    Mark mark() {
      return new Mark(named(FindingKind.class, finding), named(Block.class, block), words);
    }
  }

  /// Reads the file. Rejected with every line that does not follow the form, or where it cannot be
  /// read at all.
  public static Reading<List<CodedReview>> read(Path file) {
    return new JsonLinesFile<>(
            Line.class, ReviewFile::review, "coded canvas", "findings and blocks")
        .read(file);
  }

  private static CodedReview review(Line line) {
    return new CodedReview(
        line.id,
        named(CodedText.Part.class, line.part),
        canvas(line.canvas),
        line.coders.stream().map(ReviewFile::marks).toList(),
        marks(line.settled));
  }

  private static Set<Mark> marks(List<Written> written) {
    Set<Mark> marks = new HashSet<>();
    written.forEach(w -> marks.add(w.mark()));
    return marks;
  }

  private static Canvas canvas(JsonNode tree) {
    Map<Block, List<CanvasItem>> blocks = new EnumMap<>(Block.class);
    tree.path("blocks")
        .properties()
        .forEach(field -> {
          List<CanvasItem> items = new ArrayList<>();
          field.getValue().forEach(text -> items.add(CanvasItem.of(text.asText())));
          blocks.put(named(Block.class, field.getKey()), items);
        });
    return new Canvas(tree.path("title").asText(), null, blocks, List.of());
  }

  private static <E extends Enum<E> & Named> E named(Class<E> type, String id) {
    return Named.byId(type, id).orElseThrow(() -> new IllegalArgumentException("unknown id " + id));
  }
}
