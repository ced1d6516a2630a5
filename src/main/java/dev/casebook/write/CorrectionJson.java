package dev.casebook.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.model.BaseVersion;
import dev.casebook.model.CaseId;
import dev.casebook.model.StandingCorrection;
import dev.casebook.model.TagCorrection;
import dev.casebook.model.Weight;
import java.util.List;

/// What editors have said.
final class CorrectionJson {

  private CorrectionJson() {}

  static ObjectNode of(CaseId id, List<StandingCorrection> corrections, BaseVersion base) {
    ObjectNode json = Json.object();
    json.put("base_version", base.toString());
    json.put("slug", id.slug());
    json.set("corrections", Json.array(corrections, CorrectionJson::one));
    return json;
  }

  /// One correction and what has become of it; the time as ISO 8601 has it, in UTC.
  static ObjectNode one(StandingCorrection standing) {
    TagCorrection correction = standing.correction();
    Weight weight = correction.weight();
    return Json.object()
        .put("activity", correction.activity().id())
        .put("by", correction.by().id())
        .put("verdict", correction.verdict().id())
        .put("weight", weight == null ? null : weight.id())
        .put("words", correction.words())
        .put("editor", correction.editor())
        .put("when", correction.at().toString())
        .put("why", correction.reason())
        .put("state", standing.state().id());
  }
}
