package dev.casebook.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What an editor decides where coders differ, and why. Of several about one unit the newest
/// counts.
///
/// @param unit its number
/// @param editor the name that the editor gives
/// @param codes what is to hold
/// @param at when, to the second
public record Settlement(int unit, String editor, Codes codes, String reason, Instant at) {

  /// How an editor's name must be.
  public static final TextRule EDITOR = new TextRule(1, 80);

  /// How a reason must be.
  public static final TextRule REASON = new TextRule(3, 1000);

  /// Drops fractions of a second; throws [IllegalArgumentException] where a text breaks its rule.
  public Settlement {
    EDITOR.require("the editor's name", editor);
    REASON.require("the reason", reason);
    at = at.truncatedTo(ChronoUnit.SECONDS);
  }
}
