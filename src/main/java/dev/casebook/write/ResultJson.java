package dev.casebook.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.model.BaseVersion;
import dev.casebook.model.Canvas;
import dev.casebook.model.CaseId;
import dev.casebook.model.Match;
import dev.casebook.model.SearchResult;
import dev.casebook.model.StandingCorrection;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import java.util.List;

/// Answers as JSON, each on one line without a line break at its end. Field names and their order
/// are fixed; later versions may add fields and never rename one. Names join words by underscores,
/// values from a closed choice are its ids, and what is unknown is null. All methods may be called
/// by any number of threads.
public final class ResultJson {

  private ResultJson() {}

  /// The answer to a search:
  /// `{"base_version","total","total_exact","partial","hits":[..],"facets":{..},"corrections":[..]}`.
  /// Every facet has a list, perhaps an empty one.
  public static String search(SearchResult result, BaseVersion base) {
    return SearchJson.of(result, base).toString();
  }

  /// A match:
  /// `{"base_version","industry","industry_inferred","analogues":[..],"peers":[..],"benchmark":[..],"review":[..],"why_not"}`.
  /// The shares of an analogue's reasons add up to its score.
  public static String match(Match match) {
    return MatchJson.of(match).toString();
  }

  /// A match that answers a line of a batch: as [#match(Match)], with `id` first.
  public static String match(String id, Match match) {
    return Json.object().put("id", id).setAll(MatchJson.of(match)).toString();
  }

  /// A line of a batch that could not be answered: `{"id","error"}`.
  public static String error(String id, String message) {
    return Json.object().put("id", id).put("error", message).toString();
  }

  /// The tags of one text: `{"id","language","tags":[..]}`. The `evidence` of a tag is its most
  /// telling one, with offsets in UTF-16 units; where there is more, it follows in
  /// `further_evidence`.
  ///
  /// @param warnings about the text; without any there is no such field
  public static String tags(String id, String language, List<Tag> tags, List<String> warnings) {
    ObjectNode json = TagsJson.of(id, language, tags);
    if (!warnings.isEmpty()) {
      json.set("warnings", Json.texts(warnings));
    }
    return json.toString();
  }

  /// A canvas: `{"title","industry","blocks":{..},"unplaced":[..],"warnings":[..]}`. Every block
  /// has a list of strings. Where some items are run by partners, `by_partner` names them: for each
  /// such block the indices into its list.
  public static String canvas(Canvas canvas, List<String> warnings) {
    return CanvasJson.of(canvas).set("warnings", Json.texts(warnings)).toString();
  }

  /// What editors have said about a case: `{"base_version","slug","corrections":[..]}`, oldest
  /// first.
  public static String corrections(
      CaseId id, List<StandingCorrection> corrections, BaseVersion base) {
    return CorrectionJson.of(id, corrections, base).toString();
  }

  /// All that the base holds of a case: facts, canvas, sections, tags with their evidence and the
  /// corrections that editors made of them, sources.
  public static String storedCase(StoredCase stored, BaseVersion base) {
    return CaseJson.of(stored, base).toString();
  }
}
