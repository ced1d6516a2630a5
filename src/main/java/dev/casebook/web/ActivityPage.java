package dev.casebook.web;

import dev.casebook.web.CasePage.EvidenceView;
import java.util.List;

/// One activity: what it is, and who runs it, each with the sentence that says so.
///
/// @param group its group's title
/// @param firm cases that run it themselves
/// @param partner cases that leave it to partners
public record ActivityPage(
    Frame frame,
    ActivityView activity,
    String group,
    String definition,
    LessonView lesson,
    List<RunView> firm,
    List<RunView> partner)
    implements Page {

  /// A case that runs it.
  ///
  /// @param confidence in percent
  /// @param byEditor whether an editor has set the tag
  public record RunView(
      String slug,
      String company,
      String title,
      boolean primary,
      int confidence,
      boolean byEditor,
      EvidenceView evidence) {}
}
