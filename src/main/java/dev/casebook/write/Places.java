package dev.casebook.write;

import dev.casebook.model.Place;

/// Writes places as paths into the JSON form of a case, counted from 0: `canvas.key_activities[2]`,
/// `sections[1].paragraphs[0]`.
final class Places {

  private Places() {}

  /// The path of a place.
  static String path(Place place) {
    return switch (place) {
      case Place.InSection in ->
          "sections[" + in.section() + "].paragraphs[" + in.paragraph() + "]";
      case Place.OnCanvas on -> "canvas." + on.block().id() + "[" + on.item() + "]";
    };
  }
}
