package dev.casebook.search;

import dev.casebook.model.Activity;
import dev.casebook.model.Facet;
import dev.casebook.model.Span;
import java.util.List;
import java.util.stream.Stream;

/// A query as it was understood, with the place of each part in what was typed.
sealed interface QueryNode {

  /// The place in the query's text.
  Span span();

  /// All parts must hold.
  record All(List<QueryNode> parts, Span span) implements QueryNode {}

  /// At least one part must hold.
  record AnyOf(List<QueryNode> parts, Span span) implements QueryNode {}

  /// The part must not hold.
  record Without(QueryNode part, Span span) implements QueryNode {}

  /// Words must occur.
  ///
  /// @param words at least one; where there are several, they stand together in this order
  record Text(Kind kind, List<Tokens.Token> words, Scope scope, Span span) implements QueryNode {

    /// How the words were typed.
    enum Kind {
      /// A word, complete.
      WORD,
      /// A word at the very end of the query, perhaps still being typed.
      UNFINISHED,
      /// In quotes.
      PHRASE,
      /// With a star at its end.
      PREFIX
    }

    /// The last of the words, which a star or further typing would continue.
    Tokens.Token last() {
      return words.getLast();
    }
  }

  /// The case has this value of a facet.
  record Value(Facet facet, String value, Span span) implements QueryNode {}

  /// A partner runs this activity.
  record PartnerRuns(Activity activity, Span span) implements QueryNode {}

  /// Founded in one of these years, both included.
  record Founded(int from, int to, Span span) implements QueryNode {}

  /// The parts that have no parts, in the order in which they were typed, excluded ones left out.
  default Stream<QueryNode> leaves() {
    return switch (this) {
      case All all -> all.parts().stream().flatMap(QueryNode::leaves);
      case AnyOf any -> any.parts().stream().flatMap(QueryNode::leaves);
      case Without _ -> Stream.empty();
      case Text _, Value _, PartnerRuns _, Founded _ -> Stream.of(this);
    };
  }

  /// The words among the [#leaves].
  default List<Text> texts() {
    return leaves().filter(Text.class::isInstance).map(Text.class::cast).toList();
  }

  /// Whether any part, excluded ones too, asks for a value of this facet.
  default boolean asksFor(Facet facet) {
    return switch (this) {
      case All all -> all.parts().stream().anyMatch(p -> p.asksFor(facet));
      case AnyOf any -> any.parts().stream().anyMatch(p -> p.asksFor(facet));
      case Without without -> without.part().asksFor(facet);
      case Value value -> value.facet() == facet;
      case Text _, PartnerRuns _, Founded _ -> false;
    };
  }
}
