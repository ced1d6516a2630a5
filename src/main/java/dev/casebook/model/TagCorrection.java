package dev.casebook.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What an editor has said about one activity of one case, and why. It is never changed: who thinks
/// better of it says something new, and of all that is said about the same activity and actor the
/// newest counts.
///
/// @param id of the case, which need not be in the base just now
/// @param by who runs the activity
/// @param weight of the tag; null where the verdict makes none. What a partner runs is never
///   primary
/// @param words of the case that carry the tag; never empty where the verdict makes one
/// @param editor the name of who says so, as they give it
/// @param reason why
/// @param at when, to the second
public record TagCorrection(
    CaseId id,
    Activity activity,
    Actor by,
    Verdict verdict,
    @Nullable Weight weight,
    String words,
    String editor,
    String reason,
    Instant at) {

  /// How an editor's name must be.
  public static final TextRule EDITOR = new TextRule(1, 80);

  /// How a reason must be.
  public static final TextRule REASON = new TextRule(3, 1000);

  /// How quoted words must be, where there are any.
  public static final TextRule WORDS = new TextRule(1, 1000);

  private static final Pattern GAP = Pattern.compile("(?U)[\\s\\p{Cntrl}]+");
  private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

  /// Folds white space in reason and words, strips the name and drops fractions of a second; throws
  /// [IllegalArgumentException] where a text breaks its rule, or weight and words do not go with
  /// the verdict.
  public TagCorrection {
    words = foldedWords(words);
    editor = editor.strip();
    reason = folded(reason);
    at = at.truncatedTo(ChronoUnit.SECONDS);
    EDITOR.require("the editor's name", editor);
    REASON.require("the reason", reason);
    if (!words.isEmpty()) {
      WORDS.require("the quoted words", words);
    }
    if (verdict.asserts() != (weight != null) || (verdict.asserts() && words.isEmpty())) {
      throw new IllegalArgumentException("weight and words do not go with " + verdict.id());
    }
    if (by == Actor.PARTNER && weight == Weight.PRIMARY) {
      throw new IllegalArgumentException("what a partner runs is never primary");
    }
  }

  /// A reason as it is kept: each stretch of white space one space, none at the ends.
  public static String folded(String reason) {
    return SPACE.matcher(reason).replaceAll(" ").strip();
  }

  /// Quoted words as they are kept: as [#folded], and control characters, which may stand in the
  /// text of a case, count as white space.
  public static String foldedWords(String words) {
    return GAP.matcher(words).replaceAll(" ").strip();
  }

  /// Whether both are about the same activity of the same case, run by the same.
  public boolean sameTag(TagCorrection other) {
    return id.equals(other.id) && isAbout(other.activity, other.by);
  }

  /// Whether it is about this activity, run by this actor.
  public boolean isAbout(Activity other, Actor who) {
    return activity == other && by == who;
  }
}
