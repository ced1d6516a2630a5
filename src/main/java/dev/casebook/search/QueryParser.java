package dev.casebook.search;

import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Span;
import dev.casebook.search.QueryLexer.Kind;
import dev.casebook.search.QueryLexer.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads a query by recursive descent along the grammar, one method for each rule. Whatever is
/// typed, [#parse] either answers or throws [InvalidRequest]. Safe for use by several threads.
final class QueryParser {

  static final String GRAMMAR =
      """
      query    = [ either ] ;
      either   = every , { "OR" , every } ;
      every    = part , { [ "AND" ] , part } ;
      part     = ( "-" | "NOT" ) , part | single ;
      single   = "(" , either , ")" | field | phrase | prefix | word ;
      field    = name , ":" , value ;              (* no space around the colon *)
      value    = "(" , either , ")" | phrase | prefix | word | years ;
      years    = [ "=" | "<" | "<=" | ">" | ">=" ] , year | [ year ] , ".." , [ year ] ;
      phrase   = '"' , { any character but a quotation mark } , '"' ;
      prefix   = word , "*" ;                      (* at least three letters before the star *)
      word     = any characters but spaces, quotation marks and brackets ;
      name     = the name of a field: activity, group, industry, channels, ... ;
      """;

  private final Tokens tokens;

  QueryParser(Tokens tokens) {
    this.tokens = tokens;
  }

  ParsedQuery parse(String query) throws InvalidRequest {
    if (query.length() > QueryLanguage.LONGEST) {
      throw QueryFault.whole(
          "The query has %d characters; %d are the most."
              .formatted(query.length(), QueryLanguage.LONGEST),
          "Shorten it to what matters most.");
    }
    List<Piece> pieces = QueryLexer.pieces(query);
    return new ParsedQuery(
        query, pieces.isEmpty() ? Optional.empty() : Optional.of(new Run(query, pieces).query()));
  }

  /// One query being read.
  private final class Run {

    private final String query;
    private final QueryFault fault;
    private final PieceCursor pieces;
    private final LeafReader leaves;
    private int depth;

    Run(String query, List<Piece> pieces) {
      this.query = query;
      this.fault = new QueryFault(query);
      this.pieces = new PieceCursor(pieces);
      this.leaves = new LeafReader(query, tokens);
    }

    QueryNode query() throws InvalidRequest {
      Optional<QueryNode> root = either(new QueryField.Meaning.WordsIn(new Scope.Anywhere()));
      Optional<Piece> rest = pieces.peek();
      if (rest.isPresent()) {
        throw fault.at(
            rest.get().start(),
            rest.get().end(),
            "A bracket closes that never opened",
            "Remove it, or add the opening one.");
      }
      return root.orElseThrow(() -> noWord(0, query.length()));
    }

    private InvalidRequest noWord(int start, int end) {
      return fault.at(
          start,
          end,
          "There is no word to look for",
          "Type letters or digits, or leave the query empty to see every case.");
    }

    /// Empty where only punctuation stands there, here and in the rules below.
    private Optional<QueryNode> either(QueryField.Meaning meaning) throws InvalidRequest {
      int start = pieces.start();
      List<QueryNode> parts = new ArrayList<>();
      every(meaning).ifPresent(parts::add);
      while (pieces.take(Kind.OR).isPresent()) {
        every(meaning).ifPresent(parts::add);
      }
      return join(parts, span -> new QueryNode.AnyOf(List.copyOf(parts), span), start);
    }

    private Optional<QueryNode> every(QueryField.Meaning meaning) throws InvalidRequest {
      int start = pieces.start();
      List<QueryNode> parts = new ArrayList<>();
      do {
        part(meaning).ifPresent(parts::add);
        pieces.take(Kind.AND).ifPresent(and -> {});
      } while (continues());
      return join(parts, span -> new QueryNode.All(List.copyOf(parts), span), start);
    }

    private boolean continues() {
      Optional<Piece> next = pieces.peek();
      if (pieces.previous().filter(p -> p.is(Kind.AND)).isPresent()) {
        return true;
      }
      return next.isPresent() && !next.get().is(Kind.OR) && !next.get().is(Kind.CLOSE);
    }

    private Optional<QueryNode> join(
        List<QueryNode> parts, Function<Span, QueryNode> maker, int start) {
      return switch (parts.size()) {
        case 0 -> Optional.empty();
        case 1 -> Optional.of(parts.getFirst());
        default -> Optional.of(maker.apply(new Span(start, pieces.end())));
      };
    }

    private Optional<QueryNode> part(QueryField.Meaning meaning) throws InvalidRequest {
      Optional<Piece> not = pieces.take(Kind.MINUS).or(() -> pieces.take(Kind.NOT));
      if (not.isEmpty()) {
        return single(meaning);
      }
      deeper(not.get());
      leaves.negated(true);
      Optional<QueryNode> part = part(meaning);
      leaves.negated(false);
      depth--;
      return part.map(p -> new QueryNode.Without(p, new Span(not.get().start(), pieces.end())));
    }

    private Optional<QueryNode> single(QueryField.Meaning meaning) throws InvalidRequest {
      Piece piece = pieces.next().orElseThrow(this::unfinished);
      return switch (piece.kind()) {
        case OPEN -> group(piece, meaning);
        case FIELD -> field(piece, meaning);
        case WORD, PHRASE -> leaves.read(piece, meaning);
        case CLOSE, AND, OR, NOT, MINUS ->
            throw fault.at(
                piece.start(),
                piece.end(),
                "Something to look for was expected",
                "Put a word on both sides of AND and OR, behind NOT, and between brackets; write"
                    + " \"OR\" in quotes to look for the word itself.");
      };
    }

    private InvalidRequest unfinished() {
      return fault.at(
          query.length(),
          query.length(),
          "The query ends where a word was expected,",
          "Add the word, or remove what asks for it: AND, OR, NOT, a bracket or a field.");
    }

    private Optional<QueryNode> group(Piece open, QueryField.Meaning meaning)
        throws InvalidRequest {
      deeper(open);
      Optional<QueryNode> inside = either(meaning);
      if (pieces.take(Kind.CLOSE).isEmpty()) {
        throw fault.at(
            open.start(),
            query.length(),
            "A bracket is never closed",
            "Add the closing one, or remove it.");
      }
      depth--;
      return inside;
    }

    private void deeper(Piece piece) throws InvalidRequest {
      if (++depth > QueryLanguage.DEEPEST) {
        throw fault.at(
            piece.start(),
            piece.end(),
            "Brackets and negations stand more than %d deep".formatted(QueryLanguage.DEEPEST),
            "Remove those that change nothing.");
      }
    }

    private Optional<QueryNode> field(Piece name, QueryField.Meaning outer) throws InvalidRequest {
      boolean valued =
          pieces.peek().filter(p -> p.start() == name.end() && !p.is(Kind.CLOSE)).isPresent();
      Optional<QueryField> known = QueryField.named(name.text());
      if (!valued && known.isEmpty()) {
        return leaves.read(new Piece(Kind.WORD, name.text(), name.start(), name.end()), outer);
      }
      leaves.checkOutermost(name, outer);
      if (!valued) {
        throw fault.at(
            name.start(),
            name.end(),
            "Nothing stands behind the field",
            "Write its value right behind the colon, as in "
                + known.orElseThrow().help().example()
                + ".");
      }
      Optional<QueryNode> node = single(leaves.meaningOf(name));
      return Optional.of(node.orElseThrow(() -> noWord(name.start(), pieces.end())));
    }
  }
}
