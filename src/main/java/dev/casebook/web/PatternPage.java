package dev.casebook.web;

import dev.casebook.web.CasePage.EvidenceView;
import java.util.List;

/// One pattern: what it is, the test that decides, and who follows it.
///
/// @param stated cases that state it, each with its writer's reason
/// @param found cases whose words alone show it, the surest first
public record PatternPage(
    Frame frame,
    String id,
    String title,
    String definition,
    String test,
    String nearMiss,
    LessonView lesson,
    List<FollowerView> stated,
    List<FollowerView> found)
    implements Page {

  /// A case that follows it.
  ///
  /// @param why the writer's reason; empty where it was found
  /// @param confidence in percent
  /// @param evidence the most telling words; perhaps none where it is stated
  public record FollowerView(
      String slug,
      String company,
      String title,
      String why,
      int confidence,
      List<EvidenceView> evidence) {}
}
