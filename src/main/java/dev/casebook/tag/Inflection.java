package dev.casebook.tag;

/// Tells forms of one English word from its relatives. A stemmer takes "customs", "customer" and
/// "customized" for one word, or "organize" and "organic", "secure" and "securities"; a cue must
/// not. Only the endings of inflection may differ: plural, third person, past, participle.
final class Inflection {

  private static final int SHORTEST_WITH_ENDING = 4;

  private Inflection() {}

  /// What is left of a lower-case form without one ending; forms with the same rest and the same
  /// stem are forms of one word.
  static String rest(String form) {
    String rest = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
    rest = withoutEnding(rest);
    if (rest.endsWith("e")) {
      rest = cut(rest, 1);
    }
    int last = rest.length() - 1;
    boolean doubled = last > 1 && rest.charAt(last) == rest.charAt(last - 1);
    return doubled ? cut(rest, 1) : rest;
  }

  private static String withoutEnding(String form) {
    if (form.length() < SHORTEST_WITH_ENDING || form.endsWith("ss")) {
      return form;
    }
    if (form.endsWith("ies") || form.endsWith("ied")) {
      return cut(form, 3) + "y";
    }
    if (form.endsWith("ing") && form.length() > 5) {
      return cut(form, 3);
    }
    if (form.endsWith("ed") || (form.endsWith("es") && endsInHiss(cut(form, 2)))) {
      return cut(form, 2);
    }
    return form.endsWith("s") ? cut(form, 1) : form;
  }

  private static boolean endsInHiss(String form) {
    return form.endsWith("s")
        || form.endsWith("x")
        || form.endsWith("z")
        || form.endsWith("ch")
        || form.endsWith("sh");
  }

  private static String cut(String form, int letters) {
    return form.substring(0, form.length() - letters);
  }
}
