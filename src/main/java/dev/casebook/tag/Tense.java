package dev.casebook.tag;

import java.util.Set;

/// The few English verb forms that tell when something was done, and to whom.
final class Tense {

  private static final Set<String> IRREGULAR =
      Set.of(
          "made", "built", "ran", "run", "grown", "grew", "sold", "wrote", "written", "taught",
          "bought", "brought", "held", "kept", "led", "drove", "driven", "flew", "flown", "shot",
          "drew", "drawn", "sewn", "spun", "done", "taken", "given", "chosen", "caught", "lent",
          "paid", "found");
  private static final Set<String> BE =
      Set.of("is", "are", "be", "being", "been", "was", "were", "gets", "get");
  private static final Set<String> AUXILIARY =
      Set.of("is", "are", "be", "being", "been", "has", "have", "having", "'s", "get", "gets");

  private Tense() {}

  /// Whether a lower-case form may be a past participle or a past tense.
  static boolean isParticiple(String form) {
    return (form.length() > 3 && form.endsWith("ed")) || IRREGULAR.contains(form);
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
