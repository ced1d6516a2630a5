package dev.casebook.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.model.BaseVersion;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.CompanyStatus;
import dev.casebook.model.Country;
import dev.casebook.model.CustomerKind;
import dev.casebook.model.Evidence;
import dev.casebook.model.Paragraph;
import dev.casebook.model.ParsedCase;
import dev.casebook.model.PatternTag;
import dev.casebook.model.ScaleFigure;
import dev.casebook.model.Section;
import dev.casebook.model.Source;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A case with all that the base holds of it. Only the address that it came from is left out: it
/// may be a path on somebody's machine.
final class CaseJson {

  private CaseJson() {}

  static ObjectNode of(StoredCase stored, BaseVersion base) {
    ParsedCase parsed = stored.tagged().parsed();
    ObjectNode json = facts(stored.facts());
    json.put("language", parsed.language());
    json.set("canvas", CanvasJson.blocks(parsed.canvas()));
    json.set("by_partner", CanvasJson.byPartner(parsed.canvas()));
    json.set("sections", Json.array(parsed.sections(), CaseJson::section));
    json.set("patterns", Json.array(stored.tagged().patterns(), CaseJson::pattern));
    json.set("tags", Json.array(stored.tagged().tags(), CaseJson::tag));
    json.set("rejected_tags", Json.array(stored.corrected().rejected(), CaseJson::tag));
    json.set("corrections", Json.array(stored.corrected().corrections(), CorrectionJson::one));
    json.put("sha256", stored.hash().hex());
    json.put("generation", stored.generation());
    json.put("base_version", base.toString());
    return json;
  }

  private static ObjectNode facts(CaseFacts facts) {
    Country country = facts.country();
    CompanyStatus status = facts.status();
    ObjectNode json = Heads.of(facts);
    json.set("aliases", Json.texts(facts.aliases()));
    json.set("customers", Json.ids(CustomerKind.class, facts.customers()));
    json.put("country", country == null ? null : country.code());
    json.put("founded", facts.founded());
    json.put("status", status == null ? null : status.id());
    json.set("scale", Json.array(facts.scale(), CaseJson::figure));
    json.put("as_of", text(facts.asOf()));
    json.set("sources", Json.array(facts.sources(), CaseJson::source));
    json.put("sourcing", facts.sourcing().id());
    return json;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : Objects.toString(value);
  }

  private static JsonNode figure(ScaleFigure figure) {
    return Json.object()
        .put("what", figure.what())
        .put("value", figure.value())
        .put("year", figure.year())
        .put("source", figure.source());
  }

  /// A pattern as every answer about a case shows it.
  static JsonNode pattern(PatternTag pattern) {
    ObjectNode json =
        Json.object()
            .put("id", pattern.pattern().id())
            .put("why", pattern.why())
            .put("how", pattern.how().id())
            .put("confidence", pattern.confidence().value());
    json.set("evidence", Json.array(pattern.evidence(), CaseJson::evidence));
    return json;
  }

  private static JsonNode source(Source source) {
    return Json.object()
        .put("key", source.key())
        .put("title", source.title())
        .put("publisher", source.publisher())
        .put("url", source.url())
        .put("published", source.published())
        .put("read", source.read());
  }

  private static JsonNode section(Section section) {
    ObjectNode json = Json.object();
    json.put("heading", section.heading());
    json.set("paragraphs", Json.array(section.paragraphs(), CaseJson::paragraph));
    return json;
  }

  private static JsonNode paragraph(Paragraph paragraph) {
    ObjectNode json = Json.object();
    json.put("kind", paragraph.kind().name().toLowerCase(Locale.ROOT));
    json.put("text", paragraph.text());
    json.set("marks", Json.array(paragraph.marks(), CaseJson::mark));
    return json;
  }

  private static JsonNode mark(Paragraph.Mark mark) {
    return Json.object()
        .put("kind", mark.kind().name().toLowerCase(Locale.ROOT))
        .put("start", mark.start())
        .put("end", mark.end())
        .put("target", mark.target());
  }

  private static JsonNode tag(Tag tag) {
    ObjectNode json = TagsJson.head(tag);
    json.set("evidence", Json.array(tag.evidence(), CaseJson::evidence));
    return json;
  }

  private static JsonNode evidence(Evidence evidence) {
    return TagsJson.span(evidence).put("place", Places.path(evidence.place()));
  }
}
