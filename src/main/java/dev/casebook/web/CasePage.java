package dev.casebook.web;

import dev.casebook.model.CaseFacts;
import dev.casebook.model.Source;
import dev.casebook.web.EditorsPart.FormView;
import dev.casebook.web.EditorsPart.SaidView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One case: canvas, prose, activities with their evidence, sources.
///
/// @param line industry, country and year of founding
/// @param notice what a reader must know first; empty for nothing
/// @param shares of the groups among the firm's activities
/// @param patterns that the case states
/// @param foundPatterns that its words alone show
/// @param matchAddress of the match page with this case's canvas
public record CasePage(
    Frame frame,
    CaseFacts facts,
    String line,
    String notice,
    List<ShareView> shares,
    List<CanvasBlockView> blocks,
    List<SectionView> sections,
    List<TagView> firm,
    List<TagView> partner,
    List<PatternView> patterns,
    List<PatternView> foundPatterns,
    List<Source> sources,
    EditorsPart editors,
    String matchAddress)
    implements Page {

  /// A block of the canvas.
  public record CanvasBlockView(String id, String title, List<ItemView> items) {}

  /// A canvas item, cut where words are evidence.
  ///
  /// @param anchor what its address on the page ends in
  public record ItemView(String anchor, boolean partner, List<Segment> segments) {}

  /// A section of the prose.
  public record SectionView(String heading, List<ParagraphView> paragraphs) {}

  /// A paragraph, cut.
  ///
  /// @param kind id of its kind: `plain`, `numbered`, `bullet`, `heading` or `row`
  public record ParagraphView(String anchor, String kind, List<Segment> segments) {}

  /// A tag with its evidence.
  ///
  /// @param anchor what its address on the page ends in
  /// @param confidence in percent
  /// @param said what an editor has said about it; null for nothing
  /// @param form in which an editor may say more
  /// @param open whether it is unfolded
  /// @param kept whether what was said has just been kept
  public record TagView(
      String anchor,
      ActivityView activity,
      boolean primary,
      int confidence,
      String how,
      List<EvidenceView> evidence,
      @Nullable SaidView said,
      FormView form,
      boolean open,
      boolean kept) {}

  /// A piece of evidence in its sentence.
  ///
  /// @param where heading or block title
  public record EvidenceView(
      String where, String anchor, String before, String words, String after) {}
}
