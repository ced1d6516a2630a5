package dev.casebook.tag;

import java.util.List;

/// The shape of `taxonomy.yaml`.
///
/// @param groups in the order of the codebook
record Taxonomy(List<Group> groups) {

  /// A group of activities.
  record Group(String id, String name, String definition, List<Entry> activities) {}

  /// An activity.
  record Entry(String id, String name, String definition) {}
}
