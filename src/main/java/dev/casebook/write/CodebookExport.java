package dev.casebook.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import dev.casebook.model.Definitions;
import java.util.Arrays;
import java.util.List;

/// The codebook that goes with a coded set: groups, activities and rules, for programs and for
/// people. Both forms carry the hash of the definitions, by which a set names the book that it was
/// coded by.
public final class CodebookExport {

  private CodebookExport() {}

  /// JSON on one line:
  /// `{"definitions","groups":[{"id","title","definition","activities":[{"id","title","definition"}]}],"rules":[..]}`.
  public static String json(Definitions book) {
    ObjectNode json = Json.object();
    json.put("definitions", book.hash().hex());
    json.set("groups", Json.array(List.of(ActivityGroup.values()), group -> group(book, group)));
    json.set("rules", Json.texts(book.rules()));
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
    return Json.object()
        .put("id", activity.id())
        .put("title", activity.title())
        .put("definition", book.of(activity));
  }

  private static List<Activity> of(ActivityGroup group) {
    return Arrays.stream(Activity.values()).filter(a -> a.group() == group).toList();
  }

  /// Markdown: a section for each group, a line for each activity, then the rules.
  public static String markdown(Definitions book) {
    StringBuilder text = new StringBuilder("# Codebook\n\nDefinitions ");
    text.append(book.hash().brief()).append(".\n");
    for (ActivityGroup group : ActivityGroup.values()) {
      text.append("\n## ").append(group.title()).append("\n\n").append(book.of(group)).append('\n');
      for (Activity activity : of(group)) {
        text.append(
            "\n- **%s** (`%s`): %s".formatted(activity.title(), activity.id(), book.of(activity)));
      }
      text.append('\n');
    }
    text.append("\n## Rules\n\n");
    book.rules().forEach(rule -> text.append("- ").append(rule).append('\n'));
    return text.toString();
  }
}
