package dev.casebook.web;

import dev.casebook.model.Actor;
import dev.casebook.model.Code;
import dev.casebook.model.Codes;
import java.util.List;
import java.util.Set;

/// A code as templates show it.
///
/// @param group id of the activity's group, which decides the colour
/// @param partner whether a partner runs the activity
/// @param apart whether not every coder has said so
public record CodeView(String title, String group, boolean partner, boolean apart) {

  /// @param common what every coder has said
  static List<CodeView> of(Codes codes, Set<Code> common) {
    return codes.all().stream()
        .map(code ->
            new CodeView(
                code.activity().title(),
                code.activity().group().id(),
                code.by() == Actor.PARTNER,
                !common.contains(code)))
        .toList();
  }

  /// Codes that nobody compares.
  static List<CodeView> of(Codes codes) {
    return of(codes, codes.all());
  }
}
