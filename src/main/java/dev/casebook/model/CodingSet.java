package dev.casebook.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Texts that several people code, each on their own, to learn how far they agree. What is to be
/// coded is chosen once and never changes, whatever becomes of the cases.
///
/// @param chosen how the cases were chosen, as a phrase: `sample of 5 cases, seed 7`
/// @param made when, to the second
/// @param base the base that its texts were taken from
/// @param definitions of the codebook at that time, as [Definitions#hash] has it
/// @param units how many texts there are
/// @param closed when it was closed, after which nobody codes in it; null while it is open
public record CodingSet(
    CodingSetId id,
    String title,
    String chosen,
    Instant made,
    BaseVersion base,
    Sha256 definitions,
    int units,
    @Nullable Instant closed) {

  /// How a title must be.
  public static final TextRule TITLE = new TextRule(1, 120);

  /// Drops fractions of a second; throws [IllegalArgumentException] where the title breaks its
  /// rule.
  public CodingSet {
    TITLE.require("the title", title);
    made = made.truncatedTo(ChronoUnit.SECONDS);
    closed = closed == null ? null : closed.truncatedTo(ChronoUnit.SECONDS);
  }

  /// Whether it may still be coded.
  public boolean open() {
    return closed == null;
  }
}
