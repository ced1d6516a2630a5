package dev.casebook.web;

import dev.casebook.model.CodingSet;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A coding set as templates show it.
///
/// @param id its name in addresses
/// @param chosen how its cases were chosen
/// @param made the date
/// @param base the version of the base that it was made from
/// @param closed the date; empty while it is open
public record CodingSetView(
    String id, String title, int units, String chosen, String made, String base, String closed) {

  static CodingSetView of(CodingSet set) {
    return new CodingSetView(
        set.id().slug(),
        set.title(),
        set.units(),
        set.chosen(),
        date(set.made()),
        set.base().toString(),
        date(set.closed()));
  }

  /// The date in UTC as people write it; empty for null.
  static String date(@Nullable Instant at) {
    return at == null ? "" : View.date(at.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /// Whether it may still be coded.
  public boolean open() {
    return closed.isEmpty();
  }
}
