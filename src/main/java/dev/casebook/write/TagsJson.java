package dev.casebook.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.model.Evidence;
import dev.casebook.model.Tag;
import java.util.List;

/// The tags of one text.
final class TagsJson {

  private TagsJson() {}

  static ObjectNode of(String id, String language, List<Tag> tags) {
    ObjectNode json = Json.object();
    json.put("id", id);
    json.put("language", language);
    json.set("tags", Json.array(tags, TagsJson::tag));
    return json;
  }

  private static JsonNode tag(Tag tag) {
    ObjectNode json = head(tag);
    json.set("evidence", span(tag.evidence().getFirst()));
    if (tag.evidence().size() > 1) {
      List<Evidence> further = tag.evidence().subList(1, tag.evidence().size());
      json.set("further_evidence", Json.array(further, TagsJson::span));
    }
    return json;
  }

  /// What a tag says, without where it was found.
  static ObjectNode head(Tag tag) {
    return Json.object()
        .put("activity", tag.activity().id())
        .put("group", tag.activity().group().id())
        .put("confidence", tag.confidence().value())
        .put("weight", tag.weight().id())
        .put("by", tag.by().id())
        .put("how", tag.how().id());
  }

  /// Some words and where they stand within their text.
  static ObjectNode span(Evidence evidence) {
    return Json.object()
        .put("words", evidence.words())
        .put("start", evidence.start())
        .put("end", evidence.end());
  }
}
