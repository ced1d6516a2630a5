package dev.casebook.model;

import java.util.List;

/// Cuts an English text into words and strips their endings. Rooms that need it ask for it; who
/// gives it to them is decided where all is wired together.
@FunctionalInterface
public interface WordForms {

  /// The words of the text, in order, stop words included; empty for a text without words. Never
  /// throws, whatever the text. Safe for use by several threads.
  List<Word> of(String text);
}
