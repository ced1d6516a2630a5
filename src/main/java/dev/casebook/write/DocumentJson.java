package dev.casebook.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.model.Problem;
import dev.casebook.model.Reading;
import dev.casebook.model.Section;
import dev.casebook.model.Tag;
import dev.casebook.model.TaggedCase;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What was read of a document, as JSON on one line:
/// `{"title","company","text","sections","canvas","media_type","language","tags","patterns","warnings","problems"}`.
/// Of a document that was refused everything but `media_type` and `problems` is null or empty.
public final class DocumentJson {

  private DocumentJson() {}

  /// The outcome of reading a document of this media type.
  public static String of(Reading<TaggedCase> reading, String mediaType) {
    ObjectNode json = Json.object();
    switch (reading) {
      case Reading.Done<TaggedCase>(TaggedCase tagged, List<Problem> warnings) -> {
        read(json, tagged);
        end(json, mediaType, tagged.parsed().language());
        json.set("tags", Json.array(tagged.tags(), DocumentJson::tag));
        json.set("patterns", Json.array(tagged.patterns(), CaseJson::pattern));
        json.set("warnings", Json.texts(warnings.stream().map(Problem::toString).toList()));
        json.set("problems", Json.texts(List.of()));
      }
      case Reading.Rejected<TaggedCase>(List<Problem> problems) -> {
        List.of("title", "company", "text").forEach(json::putNull);
        json.set("sections", Json.texts(List.of()));
        json.set("canvas", NullNode.getInstance());
        end(json, mediaType, null);
        json.set("tags", Json.texts(List.of()));
        json.set("patterns", Json.texts(List.of()));
        json.set("warnings", Json.texts(List.of()));
        json.set("problems", Json.array(problems, DocumentJson::problem));
      }
    }
    return json.toString();
  }

  private static void read(ObjectNode json, TaggedCase tagged) {
    List<Section> sections = tagged.parsed().sections();
    json.put("title", tagged.facts().title());
    json.put("company", tagged.facts().company());
    json.put(
        "text", sections.stream().map(DocumentJson::headed).collect(Collectors.joining("\n\n")));
    json.set("sections", Json.array(sections, DocumentJson::section));
    json.set("canvas", CanvasJson.of(tagged.parsed().canvas()));
  }

  private static void end(ObjectNode json, String mediaType, @Nullable String language) {
    json.put("media_type", mediaType);
    json.put("language", language);
  }

  private static String headed(Section section) {
    return section.heading().isEmpty()
        ? section.text()
        : section.heading() + "\n\n" + section.text();
  }

  private static JsonNode section(Section section) {
    return Json.object().put("heading", section.heading()).put("text", section.text());
  }

  private static JsonNode tag(Tag tag) {
    ObjectNode json = TagsJson.head(tag);
    json.set(
        "evidence",
        TagsJson.span(tag.evidence().getFirst())
            .put("place", Places.path(tag.evidence().getFirst().place())));
    return json;
  }

  private static JsonNode problem(Problem problem) {
    return Json.object()
        .put("place", problem.place())
        .put("finding", problem.finding())
        .put("way_out", problem.wayOut());
  }
}
