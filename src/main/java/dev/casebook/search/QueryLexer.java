package dev.casebook.search;

import dev.casebook.model.InvalidRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a query into pieces. What the pieces mean is for [QueryParser].
final class QueryLexer {

  /// A piece of a query.
  ///
  /// @param text for a phrase without its quotes, for a field without its colon
  /// @param start first UTF-16 unit of the piece with quotes and colon
  /// @param end one past its last
  record Piece(Kind kind, String text, int start, int end) {

    boolean is(Kind wanted) {
      return kind == wanted;
    }
  }

  /// What a piece is.
  enum Kind {
    WORD,
    PHRASE,
    FIELD,
    MINUS,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE
  }

  /// What people's keyboards and word processors make of a double quote.
  private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";

  private static final Pattern NAME = Pattern.compile("[A-Za-z_-]+");

  private final String query;
  private final QueryFault fault;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  private QueryLexer(String query) {
    this.query = query;
    this.fault = new QueryFault(query);
  }

  static List<Piece> pieces(String query) throws InvalidRequest {
    QueryLexer lexer = new QueryLexer(query);
    while (lexer.skipSpace()) {
      lexer.next();
    }
    return lexer.pieces;
  }

  private boolean skipSpace() {
    while (at < query.length() && isSpace(query.charAt(at))) {
      at++;
    }
    return at < query.length();
  }

  private void next() throws InvalidRequest {
    char c = query.charAt(at);
    if (c == '(') {
      single(Kind.OPEN);
    } else if (c == ')') {
      single(Kind.CLOSE);
    } else if (QUOTES.indexOf(c) >= 0) {
      phrase();
    } else if (c == '-' && !afterField() && negates()) {
      single(Kind.MINUS);
    } else {
      bare();
    }
  }

  private void single(Kind kind) {
    pieces.add(new Piece(kind, query.substring(at, at + 1), at, at + 1));
    at++;
  }

  /// A hyphen that stands alone, as in "Amazon - the shop", is no more than punctuation.
  private boolean negates() {
    return at + 1 < query.length() && !isSpace(query.charAt(at + 1));
  }

  /// Whether a field's value begins here.
  private boolean afterField() {
    return !pieces.isEmpty() && pieces.getLast().is(Kind.FIELD) && pieces.getLast().end() == at;
  }

  private void phrase() throws InvalidRequest {
    int start = at;
    int end = start + 1;
    while (end < query.length() && QUOTES.indexOf(query.charAt(end)) < 0) {
      end++;
    }
    if (end == query.length()) {
      throw fault.at(
          start, end, "A quotation mark is never closed", "Add the second \" or remove it.");
    }
    pieces.add(new Piece(Kind.PHRASE, query.substring(start + 1, end), start, end + 1));
    at = end + 1;
  }

  private void bare() {
    int start = at;
    boolean value = afterField();
    while (at < query.length() && !endsWord(query.charAt(at))) {
      if (query.charAt(at) == ':' && !value && isName(start, at) && !isAddress(at)) {
        at++;
        pieces.add(new Piece(Kind.FIELD, query.substring(start, at - 1), start, at));
        return;
      }
      at++;
    }
    String word = query.substring(start, at);
    pieces.add(new Piece(value ? Kind.WORD : kindOf(word), word, start, at));
  }

  private static Kind kindOf(String word) {
    return switch (word) {
      case "AND" -> Kind.AND;
      case "OR" -> Kind.OR;
      case "NOT" -> Kind.NOT;
      default -> Kind.WORD;
    };
  }

  private boolean isName(int start, int end) {
    return NAME.matcher(query).region(start, end).matches();
  }

  /// Whether this colon is that of `http://`.
  private boolean isAddress(int colon) {
    return query.startsWith("//", colon + 1);
  }

  private static boolean endsWord(char c) {
    return isSpace(c) || c == '(' || c == ')' || QUOTES.indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
