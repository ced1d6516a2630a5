package dev.casebook.search;

import dev.casebook.model.Block;
import dev.casebook.model.Facet;
import java.util.List;

/// A query as it was meant.
sealed interface QueryNode {

  /// Every case.
  record All() implements QueryNode {}

  /// A word; `unfinished` where somebody may still be typing it.
  record Word(String text, boolean unfinished) implements QueryNode {}

  /// Words that follow one another.
  record Phrase(String text) implements QueryNode {}

  /// Words that begin so.
  record Prefix(String text) implements QueryNode {}

  /// A value of a facet.
  record Value(Facet facet, String value) implements QueryNode {}

  /// An activity that a partner runs.
  record Partner(String activity) implements QueryNode {}

  /// Words within a block of the canvas.
  record InBlock(Block block, QueryNode words) implements QueryNode {}

  /// Words within the company's names.
  record Company(QueryNode words) implements QueryNode {}

  /// Founded in these years, both included.
  record Founded(int from, int to) implements QueryNode {}

  /// All of these.
  record And(List<QueryNode> parts) implements QueryNode {}

  /// At least one of these.
  record Or(List<QueryNode> parts) implements QueryNode {}

  /// Not this.
  record Not(QueryNode part) implements QueryNode {}
}
