package dev.casebook.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import dev.casebook.model.ActivityGuide;
import dev.casebook.model.CodingRule;
import dev.casebook.model.Definitions;
import java.util.Arrays;
import java.util.List;

/// The codebook that goes with a coded set, for programs; [CodebookMarkdown] has it for people. It
/// carries the hash of the definitions, by which a set names the book that it was coded by.
public final class CodebookExport {

  private CodebookExport() {}

  /// JSON on one line:
  /// `{"definitions","groups":[{"id","title","definition","activities":[{"id","title","definition","counts","not","examples","near_miss"}]}],"rules":[..]}`.
  public static String json(Definitions book) {
    ObjectNode json = Json.object();
    json.put("definitions", book.hash().hex());
    json.set("groups", Json.array(List.of(ActivityGroup.values()), group -> group(book, group)));
    json.set("rules", Json.texts(book.rules().stream().map(CodingRule::line).toList()));
    return json.toString();
  }

  private static JsonNode group(Definitions book, ActivityGroup group) {
    ObjectNode json =
        Json.object()
            .put("id", group.id())
            .put("title", group.title())
            .put("definition", book.of(group));
    json.set("activities", Json.array(of(group), activity -> activity(book, activity)));
    return json;
  }

  private static JsonNode activity(Definitions book, Activity activity) {
    ActivityGuide guide = book.guide(activity);
    ObjectNode json =
        Json.object()
            .put("id", activity.id())
            .put("title", activity.title())
            .put("definition", book.of(activity));
    json.set("counts", Json.texts(guide.counts()));
    json.set("not", Json.texts(guide.not()));
    json.set("examples", Json.texts(guide.examples()));
    json.set("near_miss", Json.object().put("text", guide.nearMiss()).put("why", guide.why()));
    return json;
  }

  private static List<Activity> of(ActivityGroup group) {
    return Arrays.stream(Activity.values()).filter(a -> a.group() == group).toList();
  }
}
