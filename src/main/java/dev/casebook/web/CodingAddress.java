package dev.casebook.web;

import dev.casebook.model.CodingSet;

/// Addresses about coding.
final class CodingAddress {

  private CodingAddress() {}

  /// The page of a set.
  ///
  /// @param coder who looks; empty for nobody in particular
  static String set(CodingSet set, String coder) {
    return new Address("/code/" + set.id()).with("coder", coder).toString();
  }

  /// The page on which a coder codes.
  ///
  /// @param unit the number of a unit; empty for the next
  static String units(CodingSet set, String coder, String unit) {
    return new Address("/code/" + set.id() + "/units")
        .with("coder", coder)
        .with("unit", unit)
        .toString();
  }
}
