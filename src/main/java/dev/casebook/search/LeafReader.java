package dev.casebook.search;

import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Span;
import dev.casebook.search.QueryField.Meaning;
import dev.casebook.search.QueryLexer.Kind;
import dev.casebook.search.QueryLexer.Piece;
import dev.casebook.search.QueryNode.Text;
import java.util.List;
import java.util.Optional;

/// Reads words, phrases and values, and keeps count of them against the limits.
final class LeafReader {

  private final String query;
  private final QueryFault fault;
  private final Tokens tokens;
  private final QueryValues values;
  private int terms;
  private int wildcards;
  private int negations;

  LeafReader(String query, Tokens tokens) {
    this.query = query;
    this.fault = new QueryFault(query);
    this.tokens = tokens;
    this.values = new QueryValues(fault);
  }

  /// To be told where a negation begins and ends: a word that is being excluded is never taken for
  /// an unfinished one.
  void negated(boolean begins) {
    negations += begins ? 1 : -1;
  }

  Meaning meaningOf(Piece name) throws InvalidRequest {
    return QueryField.named(name.text())
        .map(QueryField::meaning)
        .orElseThrow(() ->
            fault.at(name.start(), name.end(), "There is no such field", unknown(name.text())));
  }

  private static String unknown(String name) {
    List<String> names = QueryField.values().stream().map(QueryField::name).toList();
    List<String> nearest = Spelling.nearest(name, names);
    return (nearest.isEmpty()
            ? "The fields are " + String.join(", ", names) + ". "
            : "Did you mean " + String.join(", ", nearest) + "? ")
        + "To look for the words themselves, put them in quotes.";
  }

  void checkOutermost(Piece name, Meaning outer) throws InvalidRequest {
    if (!outer.equals(new Meaning.WordsIn(new Scope.Anywhere()))) {
      throw fault.at(
          name.start(),
          name.end(),
          "A field stands inside another field's brackets",
          "Close the brackets first.");
    }
  }

  Optional<QueryNode> read(Piece piece, Meaning meaning) throws InvalidRequest {
    return switch (meaning) {
      case Meaning.WordsIn(Scope scope) -> text(piece, scope);
      case Meaning.ValueOf(var facet) -> {
        count(1, piece);
        yield Optional.of(values.value(facet, piece));
      }
      case Meaning.PartnerActivity() -> {
        count(1, piece);
        yield Optional.of(values.partner(piece));
      }
      case Meaning.Years() -> {
        count(1, piece);
        yield Optional.of(values.years(piece));
      }
    };
  }

  private Optional<QueryNode> text(Piece piece, Scope scope) throws InvalidRequest {
    boolean star = piece.is(Kind.WORD) && piece.text().indexOf('*') >= 0;
    if (star) {
      checkStar(piece);
    }
    List<Tokens.Token> words = tokens.of(piece.text());
    count(words.size(), piece);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Text.Kind kind = star ? Text.Kind.PREFIX : kind(piece);
    return Optional.of(new Text(kind, words, scope, new Span(piece.start(), piece.end())));
  }

  private Text.Kind kind(Piece piece) {
    if (piece.is(Kind.PHRASE)) {
      return Text.Kind.PHRASE;
    }
    boolean typing =
        piece.end() == query.length()
            && negations == 0
            && piece.text().length() >= 2
            && Character.isLetterOrDigit(piece.text().codePointBefore(piece.text().length()));
    return typing ? Text.Kind.UNFINISHED : Text.Kind.WORD;
  }

  private void checkStar(Piece piece) throws InvalidRequest {
    String text = piece.text();
    String before = text.substring(0, text.length() - 1);
    if (!text.endsWith("*") || before.indexOf('*') >= 0) {
      throw fault.at(
          piece.start(),
          piece.end(),
          "A star may only stand at the end of a word",
          "Write the beginning of the word and one star, as in logist*.");
    }
    List<Tokens.Token> words = tokens.of(before);
    if (words.isEmpty()
        || words.getLast().end() != before.length()
        || words.getLast().plain().length() < QueryLanguage.LETTERS_BEFORE_STAR) {
      throw fault.at(
          piece.start(),
          piece.end(),
          "A star needs %d letters before it".formatted(QueryLanguage.LETTERS_BEFORE_STAR),
          "Type more of the word, or leave the query empty to see every case.");
    }
    if (++wildcards > QueryLanguage.MOST_WILDCARDS) {
      throw fault.at(
          piece.start(),
          piece.end(),
          "More than %d words have a star".formatted(QueryLanguage.MOST_WILDCARDS),
          "Write some of them out.");
    }
  }

  private void count(int more, Piece piece) throws InvalidRequest {
    terms += more;
    if (terms > QueryLanguage.MOST_TERMS) {
      throw fault.at(
          piece.start(),
          piece.end(),
          "The query has more than %d words".formatted(QueryLanguage.MOST_TERMS),
          "Leave out those that matter least.");
    }
  }
}
