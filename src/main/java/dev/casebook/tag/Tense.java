package dev.casebook.tag;

import java.util.Set;

/// The few English verb forms that tell when something was done, and to whom.
final class Tense {

  private static final Set<String> BOTH =
      Set.of(
          "made", "built", "sold", "taught", "bought", "brought", "held", "kept", "led", "shot",
          "spun", "caught", "lent", "paid", "found");
  private static final Set<String> PARTICIPLES =
      Set.of(
          "run", "grown", "written", "driven", "flown", "drawn", "sewn", "done", "taken", "given",
          "chosen");
  private static final Set<String> PASTS =
      Set.of("ran", "grew", "wrote", "drove", "flew", "drew", "did", "took", "gave", "chose");
  private static final Set<String> BE =
      Set.of("is", "are", "be", "being", "been", "was", "were", "gets", "get");
  private static final Set<String> AUXILIARY =
      Set.of("is", "are", "be", "being", "been", "has", "have", "having", "'s", "get", "gets");

  private Tense() {}

  /// Whether a lower-case form may be a past participle.
  static boolean isParticiple(String form) {
    return isRegular(form) || BOTH.contains(form) || PARTICIPLES.contains(form);
  }

  /// Whether a lower-case form may be a past tense.
  static boolean isPast(String form) {
    return isRegular(form) || BOTH.contains(form) || PASTS.contains(form);
  }

  private static boolean isRegular(String form) {
    return form.length() > 3 && form.endsWith("ed");
  }

  /// Whether it is a form of "to be", or "gets".
  static boolean isBe(String form) {
    return BE.contains(form);
  }

  /// Whether it turns a participle after it into the present.
  static boolean isPresentAuxiliary(String form) {
    return AUXILIARY.contains(form);
  }
}
