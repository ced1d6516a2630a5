package dev.casebook.search;

import dev.casebook.search.QueryLexer.Kind;
import dev.casebook.search.QueryLexer.Piece;
import java.util.List;
import java.util.Optional;

/// Walks over the pieces of a query.
final class PieceCursor {

  private final List<Piece> pieces;
  private int at;

  PieceCursor(List<Piece> pieces) {
    this.pieces = pieces;
  }

  Optional<Piece> peek() {
    return at < pieces.size() ? Optional.of(pieces.get(at)) : Optional.empty();
  }

  Optional<Piece> next() {
    Optional<Piece> piece = peek();
    at++;
    return piece;
  }

  /// The next piece where it is of this kind; else nothing moves.
  Optional<Piece> take(Kind kind) {
    return peek().filter(p -> p.is(kind)).isPresent() ? next() : Optional.empty();
  }

  /// The piece before the cursor.
  Optional<Piece> previous() {
    return at > 0 && at <= pieces.size() ? Optional.of(pieces.get(at - 1)) : Optional.empty();
  }

  /// Where the next piece begins, or the last one ended.
  int start() {
    return peek().map(Piece::start).orElseGet(this::end);
  }

  /// Where the piece before the cursor ended; 0 at the beginning.
  int end() {
    return previous().map(Piece::end).orElse(0);
  }
}
