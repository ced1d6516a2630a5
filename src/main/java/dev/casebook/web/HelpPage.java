package dev.casebook.web;

import java.util.List;

/// How to ask: the query language.
///
/// @param grammar as it stands above the parser
public record HelpPage(Frame frame, List<FieldView> fields, String grammar) implements Page {

  /// A field of the query language.
  public record FieldView(String name, String example, String meaning, String address) {}
}
