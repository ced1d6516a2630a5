package dev.casebook.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.casebook.model.Paragraph.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the words of a paragraph wear, as the JSON of one column.
final class Marks {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Marks() {}

  /// A JSON array in order; null where there are none, as in most paragraphs.
  static @Nullable String write(List<Mark> marks) {
    if (marks.isEmpty()) {
      return null;
    }
    ArrayNode array = JSON.createArrayNode();
    for (Mark mark : marks) {
      array
          .addObject()
          .put("kind", Ids.MARK.of(mark.kind()))
          .put("start", mark.start())
          .put("end", mark.end())
          .put("target", mark.target());
    }
    return array.toString();
  }

  /// Reads what [#write] wrote. Throws [IllegalArgumentException] for anything else.
  static List<Mark> read(@Nullable String json) {
    if (json == null) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    for (JsonNode mark : parse(json)) {
      marks.add(
          new Mark(
              Ids.MARK.byId(mark.path("kind").asText()),
              mark.path("start").asInt(-1),
              mark.path("end").asInt(-1),
              mark.path("target").asText()));
    }
    return marks;
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
  }
}
