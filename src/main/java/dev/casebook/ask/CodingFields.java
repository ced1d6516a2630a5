package dev.casebook.ask;

import dev.casebook.model.CaseId;
import dev.casebook.model.Code;
import dev.casebook.model.CodedSet;
import dev.casebook.model.Codes;
import dev.casebook.model.CodingAnswer;
import dev.casebook.model.CodingSetId;
import dev.casebook.model.CodingUnit;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.TextRule;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what was typed about coding; each method throws [InvalidRequest] that names its field.
final class CodingFields {

  private static final Pattern SPACE = Pattern.compile("(?U)\\s+");
  private static final int LONGEST_SHOWN = 60;

  private CodingFields() {}

  /// The text with each stretch of white space one space, none at the ends, and letters with their
  /// accents composed.
  static String folded(String text) {
    return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /// A text that keeps a rule, folded.
  static String text(String field, String name, String typed, TextRule rule) throws InvalidRequest {
    String text = folded(typed);
    String fault = rule.fault(text);
    if (!fault.isEmpty()) {
      throw new InvalidRequest(field, name + " " + fault, "Write another.");
    }
    return text;
  }

  /// The name of a coder. Where one who has coded here before differs in capitals only, it is the
  /// same person, and the name is spelt as before.
  static String coder(CodedSet set, String typed) throws InvalidRequest {
    String name = text("coder", "the coder's name", typed, CodingAnswer.CODER);
    return set.coders().stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
  }

  static Optional<CodingSetId> id(String typed) {
    return CaseId.isValid(typed) ? Optional.of(new CodingSetId(typed)) : Optional.empty();
  }

  static CodingUnit unit(CodedSet set, String typed) throws InvalidRequest {
    return number(typed)
        .flatMap(set::unit)
        .orElseThrow(() ->
            new InvalidRequest(
                "unit",
                "the set " + set.set().id() + " has no unit \"" + shown(typed) + "\".",
                "Its units are numbered from 1 to " + set.units().size() + "."));
  }

  private static Optional<Integer> number(String typed) {
    return typed.strip().matches("\\d{1,6}")
        ? Optional.of(Integer.parseInt(typed.strip()))
        : Optional.empty();
  }

  static Codes codes(CodingRequest request) throws InvalidRequest {
    List<Code> codes = new ArrayList<>();
    for (String id : request.codes()) {
      codes.add(
          Code.byId(id)
              .orElseThrow(() ->
                  new InvalidRequest(
                      "activity",
                      "there is no activity \"" + shown(id) + "\".",
                      "casebook export and the page /activities have the ids, such as logistics.")));
    }
    if (codes.isEmpty() != request.none()) {
      throw new InvalidRequest(
          "activity",
          request.none()
              ? "none stands beside an activity."
              : "nothing is said about unit " + shown(request.unit()) + ".",
          request.none()
              ? "Choose: activities, or none."
              : "Choose one activity or more, or say that there is none.");
    }
    return Codes.of(codes);
  }

  /// What was typed, cut so that it fits into a message.
  static String shown(String typed) {
    return typed.length() <= LONGEST_SHOWN ? typed : typed.substring(0, LONGEST_SHOWN) + "…";
  }
}
