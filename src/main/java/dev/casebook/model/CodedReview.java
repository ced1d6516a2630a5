package dev.casebook.model;

import java.util.List;
import java.util.Set;

/// A canvas of a gold set, and what coders, each apart, would ask about it.
///
/// @param id unique in its set
/// @param coders what each coder found, in a fixed order of coders
/// @param settled what counts
public record CodedReview(
    String id, CodedText.Part part, Canvas canvas, List<Set<Mark>> coders, Set<Mark> settled) {

  /// Keeps copies of the lists.
  public CodedReview {
    coders = coders.stream().map(Set::copyOf).toList();
    settled = Set.copyOf(settled);
  }

  /// A fault that a coder named.
  ///
  /// @param words of the item that it is about, as they stand on the canvas; empty where it is
  ///   about the block
  public record Mark(FindingKind kind, Block block, String words) {}
}
