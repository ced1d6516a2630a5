package dev.casebook.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.model.Activity;
import dev.casebook.model.Analogue;
import dev.casebook.model.BenchmarkLine;
import dev.casebook.model.Block;
import dev.casebook.model.CaseId;
import dev.casebook.model.Finding;
import dev.casebook.model.Industry;
import dev.casebook.model.Match;
import dev.casebook.model.Passage;
import dev.casebook.model.Reason;
import dev.casebook.model.WhyNot;

/// A match.
final class MatchJson {

  private MatchJson() {}

  static ObjectNode of(Match match) {
    Industry industry = match.industry();
    WhyNot whyNot = match.whyNot();
    ObjectNode json = Json.object();
    json.put("base_version", match.base().toString());
    json.put("provisional", match.base().provisional());
    json.put("industry", industry == null ? null : industry.title());
    json.put("industry_inferred", match.inferred());
    json.set("analogues", Json.array(match.analogues(), MatchJson::analogue));
    json.set("peers", Json.texts(match.peers().stream().map(CaseId::slug).toList()));
    json.set("benchmark", Json.array(match.benchmark(), MatchJson::line));
    json.set("review", Json.array(match.review(), MatchJson::finding));
    json.set("why_not", whyNot == null ? NullNode.getInstance() : whyNot(whyNot));
    return json;
  }

  private static ObjectNode analogue(Analogue analogue) {
    ObjectNode json = Heads.of(analogue.facts());
    json.put("near", analogue.near());
    json.put("score", analogue.score());
    json.set("reasons", Json.array(analogue.reasons(), MatchJson::reason));
    json.set("shared", Json.ids(Activity.class, analogue.shared()));
    json.set("only_theirs", Json.ids(Activity.class, analogue.theirs()));
    json.set("only_yours", Json.ids(Activity.class, analogue.yours()));
    return json;
  }

  private static JsonNode reason(Reason reason) {
    return Json.object()
        .put("block", reason.block().id())
        .put("yours", reason.yours())
        .put("theirs", reason.theirs())
        .put("passage", reason.passage().text())
        .put("place", Places.path(reason.passage().place()))
        .put("share", reason.share());
  }

  private static JsonNode line(BenchmarkLine line) {
    ObjectNode json = Json.object();
    json.put("activity", line.activity().id());
    json.put("title", line.activity().title());
    json.put("group", line.activity().group().id());
    json.put("peers", line.peers());
    json.put("of", line.of());
    json.put("yours", line.yours());
    json.put("partner_run", line.partnerRun());
    json.set("passages", Json.array(line.passages(), MatchJson::passage));
    return json;
  }

  private static JsonNode passage(Passage passage) {
    return Json.object()
        .put("slug", passage.id().slug())
        .put("place", Places.path(passage.place()))
        .put("text", passage.text());
  }

  private static JsonNode finding(Finding finding) {
    Block block = finding.block();
    return Json.object()
        .put("finding", finding.kind().id())
        .put("block", block == null ? null : block.id())
        .put("words", finding.words())
        .put("reason", finding.reason())
        .put("mend", finding.mend());
  }

  private static JsonNode whyNot(WhyNot whyNot) {
    ObjectNode json = analogue(whyNot.analogue());
    json.put("rank", whyNot.rank());
    json.put("explanation", whyNot.explanation());
    return json;
  }
}
