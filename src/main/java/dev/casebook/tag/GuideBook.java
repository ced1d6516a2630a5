package dev.casebook.tag;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGuide;
import dev.casebook.model.CodingRule;
import dev.casebook.model.Named;
import java.util.List;

/// The shape of `codebook.yaml`.
///
/// @param rules for hard cases, in the order in which coders learn them
/// @param activities one entry for each activity
record GuideBook(List<CodingRule> rules, List<Entry> activities) {

  /// What is said of one activity.
  record Entry(
      String id,
      List<String> counts,
      List<String> not,
      List<String> examples,
      @JsonProperty("near_miss") NearMiss nearMiss) {

    /// A sentence that looks like the activity, and why it is not.
    record NearMiss(String text, String why) {}

    ActivityGuide guide() {
      Activity activity =
          Named.byId(Activity.class, id)
              .orElseThrow(() -> new BrokenCodebook("codebook.yaml: no activity " + id));
      return new ActivityGuide(activity, counts, not, examples, nearMiss.text(), nearMiss.why());
    }
  }
}
