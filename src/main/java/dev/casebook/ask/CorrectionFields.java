package dev.casebook.ask;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Named;
import dev.casebook.model.TagCorrection;
import dev.casebook.model.TextRule;
import dev.casebook.model.Verdict;
import dev.casebook.model.Weight;
import org.jspecify.annotations.Nullable;

/// A correction whose every field is sound by itself; whether it makes sense for a case is another
/// question.
///
/// @param weight null where none was given
/// @param words empty where none were quoted
record CorrectionFields(
    Activity activity,
    Verdict verdict,
    Actor by,
    @Nullable Weight weight,
    String words,
    String editor,
    String why) {

  private static final int SHOWN = 60;

  /// Reads what was typed. Throws [InvalidRequest] naming the first field that is wrong.
  static CorrectionFields read(CorrectionRequest typed) throws InvalidRequest {
    String words = TagCorrection.foldedWords(typed.words());
    return new CorrectionFields(
        one(Activity.class, "activity", typed.activity(), "an id such as trust-safety"),
        one(Verdict.class, "verdict", typed.verdict(), "accept, reject, add or withdraw"),
        typed.by().isBlank() ? Actor.FIRM : one(Actor.class, "by", typed.by(), "firm or partner"),
        typed.weight().isBlank()
            ? null
            : one(Weight.class, "weight", typed.weight(), "primary or secondary"),
        words.isEmpty() ? "" : sound(TagCorrection.WORDS, "words", words),
        sound(TagCorrection.EDITOR, "editor", typed.editor().strip()),
        sound(TagCorrection.REASON, "why", TagCorrection.folded(typed.why())));
  }

  private static <E extends Enum<E> & Named> E one(
      Class<E> type, String field, String typed, String choices) throws InvalidRequest {
    return Named.byId(type, typed.strip())
        .orElseThrow(() ->
            new InvalidRequest(
                field,
                typed.isBlank()
                    ? "it is missing."
                    : "there is no " + field + " \"" + shown(typed) + "\".",
                "Use " + choices + "."));
  }

  private static String sound(TextRule rule, String field, String text) throws InvalidRequest {
    String fault = rule.fault(text);
    if (!fault.isEmpty()) {
      throw new InvalidRequest(field, called(field) + " " + fault, wayOut(field));
    }
    return text;
  }

  private static String called(String field) {
    return switch (field) {
      case "editor" -> "the editor's name";
      case "why" -> "the reason";
      default -> "the quote";
    };
  }

  private static String wayOut(String field) {
    return switch (field) {
      case "editor" -> "Corrections are kept under a name.";
      case "why" -> "Say in a sentence or two why, for those who come after.";
      default -> "Quote the few words that carry the tag.";
    };
  }

  /// Foreign text as a message shows it: cut short, and without what does not show.
  static String shown(String text) {
    String folded = TagCorrection.foldedWords(text);
    return folded.length() <= SHOWN ? folded : folded.substring(0, SHOWN) + "…";
  }
}
