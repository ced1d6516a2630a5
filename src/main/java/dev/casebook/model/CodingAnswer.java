package dev.casebook.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What one coder found in one unit. It is never changed: whoever thinks better of it says
/// something new, and the newest counts.
///
/// @param unit its number
/// @param coder the name that the coder gives
/// @param at when, to the second
/// @param independent whether the coder had not yet been shown what others found; only such codings
///   count for agreement
public record CodingAnswer(int unit, String coder, Codes codes, Instant at, boolean independent) {

  /// How a coder's name must be.
  public static final TextRule CODER = new TextRule(1, 80);

  /// Drops fractions of a second; throws [IllegalArgumentException] where the name breaks its rule.
  public CodingAnswer {
    CODER.require("the coder's name", coder);
    at = at.truncatedTo(ChronoUnit.SECONDS);
  }
}
