package dev.casebook.search;

import dev.casebook.model.InvalidRequest;

/// Walks over a query from left to right, piece by piece.
final class QueryScanner {

  private final String query;
  private int at;

  QueryScanner(String query) {
    this.query = query;
  }

  int position() {
    return at;
  }

  boolean atEnd() {
    skipSpace();
    return at >= query.length();
  }

  private void skipSpace() {
    while (at < query.length() && isSpace(query.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c);
  }

  /// The next character, without taking it; a null character at the end.
  char peek() {
    skipSpace();
    return peekHere();
  }

  /// The next character even if it is a space.
  char peekHere() {
    return at < query.length() ? query.charAt(at) : '\0';
  }

  /// Whether a space comes next, or the end.
  boolean spaceHere() {
    return at >= query.length() || isSpace(query.charAt(at));
  }

  /// Whether this is the very end: not even a space follows.
  boolean nothingFollows() {
    return at >= query.length();
  }

  void take() {
    at++;
  }

  /// Takes a keyword if it comes next as a word of its own.
  boolean takeKeyword(String keyword) {
    skipSpace();
    int end = at + keyword.length();
    boolean found =
        query.startsWith(keyword, at)
            && (end >= query.length() || isSpace(query.charAt(end)) || query.charAt(end) == '(');
    if (found) {
      at = end;
    }
    return found;
  }

  /// Takes a word: everything up to a space, bracket or quote; with `field`, up to a colon too. May
  /// be empty.
  String takeWord(boolean field) {
    int from = at;
    while (at < query.length() && inWord(query.charAt(at)) && !(field && query.charAt(at) == ':')) {
      at++;
    }
    return query.substring(from, at);
  }

  private static boolean inWord(char c) {
    return !isSpace(c) && c != '(' && c != ')' && c != '"';
  }

  /// Takes a phrase whose opening quote comes next.
  String takePhrase() throws InvalidRequest {
    int from = at + 1;
    int end = query.indexOf('"', from);
    if (end < 0) {
      throw error("a quote is opened and never closed", at, "Close the quote, or take it away.");
    }
    at = end + 1;
    return query.substring(from, end);
  }

  /// Goes back to a place it has been at.
  void backTo(int position) {
    at = position;
  }

  /// What is wrong, at which character, counted from 1.
  InvalidRequest error(String finding, int position, String hint) {
    String piece =
        query.substring(
            Math.min(position, query.length()), Math.min(query.length(), position + 20));
    String place =
        piece.isBlank()
            ? "at the end"
            : "at character " + (position + 1) + ", \"" + piece.strip() + "\"";
    return new InvalidRequest("q", finding + " (" + place + ").", hint);
  }
}
