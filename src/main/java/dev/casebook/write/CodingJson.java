package dev.casebook.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.model.CodedSet;
import dev.casebook.model.Codes;
import dev.casebook.model.CodingAnswer;
import dev.casebook.model.CodingReport;
import dev.casebook.model.CodingSet;
import dev.casebook.model.CodingUnit;
import dev.casebook.model.Named;
import dev.casebook.model.Settlement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers about coding as JSON, each on one line. Codes are ids: `logistics`, or
/// `partner:logistics` where a partner runs it.
public final class CodingJson {

  private CodingJson() {}

  /// Sets:
  /// `{"sets":[{"set","title","chosen","made","base_version","definitions","units","closed"}]}`.
  public static String sets(List<CodingSet> sets) {
    ObjectNode json = Json.object();
    json.set("sets", Json.array(sets, CodingJson::head));
    return json.toString();
  }

  private static ObjectNode head(CodingSet set) {
    return Json.object()
        .put("set", set.id().slug())
        .put("title", set.title())
        .put("chosen", set.chosen())
        .put("made", set.made().toString())
        .put("base_version", set.base().toString())
        .put("definitions", set.definitions().hex())
        .put("units", set.units())
        .put("closed", Objects.toString(set.closed(), null));
  }

  /// A unit to code, and how far its coder is:
  /// `{"set","base_version","coder","coded","of","unit":{"unit","slug","company","heading","place","text"},"codes"}`.
  /// The unit is null where all are coded, and `codes` where this one is not.
  public static String unit(CodedSet set, String coder, @Nullable CodingUnit unit) {
    ObjectNode json = Json.object();
    json.put("set", set.set().id().slug()).put("base_version", set.set().base().toString());
    json.put("coder", coder);
    json.put("coded", set.latest(coder).size()).put("of", set.units().size());
    CodingAnswer coding = unit == null ? null : set.latest(coder).get(unit.number());
    json.set("unit", unit == null ? null : text(unit));
    json.set("codes", coding == null ? null : codes(coding.codes()));
    return json.toString();
  }

  private static ObjectNode text(CodingUnit unit) {
    return Json.object()
        .put("unit", unit.number())
        .put("slug", unit.slug().slug())
        .put("company", unit.company())
        .put("heading", unit.heading())
        .put("place", Places.path(unit.place()))
        .put("text", unit.text());
  }

  private static ArrayNode codes(Codes codes) {
    return Json.texts(codes.ids());
  }

  /// What a coder said of a unit: `{"set","unit","coder","codes","at","independent"}`.
  public static String coding(CodingSet set, CodingAnswer coding) {
    ObjectNode json = Json.object().put("set", set.id().slug()).put("unit", coding.unit());
    json.put("coder", coding.coder()).set("codes", codes(coding.codes()));
    json.put("at", coding.at().toString()).put("independent", coding.independent());
    return json.toString();
  }

  /// What an editor settled: `{"set","unit","editor","codes","reason","at"}`.
  public static String settlement(CodingSet set, Settlement settlement) {
    ObjectNode json = Json.object().put("set", set.id().slug()).put("unit", settlement.unit());
    return fill(json, settlement).toString();
  }

  private static ObjectNode fill(ObjectNode json, Settlement settlement) {
    json.put("editor", settlement.editor()).set("codes", codes(settlement.codes()));
    return json.put("reason", settlement.reason()).put("at", settlement.at().toString());
  }

  /// How far a set has come and how far its coders agree: the fields of the set, and `"coders":
  /// [{"coder","coded","finished"}]`, `"shared"`, `"alpha"`, `"exact"`, `"groups"` and
  /// `"activities": [{"id","alpha","found","differing"}]`, `"differing"`, `"covered"`,
  /// `"disagreements": [{"unit","answers":[{"coder","codes","later"}],"settled"}]`.
  public static String report(CodingSet set, CodingReport report) {
    ObjectNode json = head(set);
    json.set("coders", Json.array(report.coders(), CodingJson::coder));
    json.put("shared", report.shared()).put("alpha", report.alpha()).put("exact", report.exact());
    json.set("groups", Json.array(report.groups(), CodingJson::figure));
    json.set("activities", Json.array(report.activities(), CodingJson::figure));
    json.put("differing", report.differing()).put("covered", report.covered());
    json.set("disagreements", Json.array(report.disagreements(), CodingJson::disagreement));
    return json.toString();
  }

  private static JsonNode coder(CodingReport.Coder coder) {
    return Json.object()
        .put("coder", coder.name())
        .put("coded", coder.coded())
        .put("finished", Objects.toString(coder.finished(), null));
  }

  private static <N extends Named> JsonNode figure(CodingReport.Figure<N> figure) {
    return Json.object()
        .put("id", figure.what().id())
        .put("alpha", figure.alpha())
        .put("found", figure.found())
        .put("differing", figure.differing());
  }

  /// A unit that coders differ about: its set, the version of the base that it was made from, and
  /// the fields of a disagreement in [#report].
  public static String disagreement(CodingSet set, CodingReport.Disagreement disagreement) {
    ObjectNode json = Json.object().put("set", set.id().slug());
    json.put("base_version", set.base().toString()).setAll(disagreement(disagreement));
    return json.toString();
  }

  private static ObjectNode disagreement(CodingReport.Disagreement disagreement) {
    ObjectNode json = Json.object();
    json.set("unit", text(disagreement.unit()));
    json.set("answers", Json.array(disagreement.answers(), CodingJson::answer));
    Settlement settlement = disagreement.settlement();
    json.set("settled", settlement == null ? null : fill(Json.object(), settlement));
    return json;
  }

  private static JsonNode answer(CodingReport.Answer answer) {
    ObjectNode json = Json.object().put("coder", answer.coder());
    json.set("codes", codes(answer.codes()));
    Codes later = answer.later();
    json.set("later", later == null ? null : codes(later));
    return json;
  }
}
