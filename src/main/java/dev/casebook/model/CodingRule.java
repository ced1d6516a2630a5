package dev.casebook.model;

/// How coders settle what definitions leave open.
///
/// @param title such as "Who acts"
/// @param text some sentences with examples
public record CodingRule(String title, String text) {

  /// Both in one line.
  public String line() {
    return title + ". " + text;
  }
}
