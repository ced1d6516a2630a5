package dev.casebook.search;

import dev.casebook.search.QueryNode.All;
import dev.casebook.search.QueryNode.AnyOf;
import dev.casebook.search.QueryNode.Founded;
import dev.casebook.search.QueryNode.PartnerRuns;
import dev.casebook.search.QueryNode.Text;
import dev.casebook.search.QueryNode.Value;
import dev.casebook.search.QueryNode.Without;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a query as understood in the query language; reading it again gives the same query.
final class QueryWriter {

  private final String typed;

  private QueryWriter(String typed) {
    this.typed = typed;
  }

  /// The query in full, every field written out.
  static String write(ParsedQuery query) {
    return query.root().map(new QueryWriter(query.text())::write).orElse("");
  }

  private String write(QueryNode node) {
    return switch (node) {
      case All all -> joined(all.parts(), " ");
      case AnyOf any -> joined(any.parts(), " OR ");
      case Without without -> "-" + write(without.part());
      case Text text -> scope(text.scope()) + typed(text);
      case Value value -> value.facet().id() + ":" + value.value();
      case PartnerRuns partner -> "partner:" + partner.activity().id();
      case Founded founded -> "founded:" + founded.from() + ".." + founded.to();
    };
  }

  private String joined(List<QueryNode> parts, String by) {
    return parts.stream().map(this::write).collect(Collectors.joining(by, "(", ")"));
  }

  private static String scope(Scope scope) {
    return switch (scope) {
      case Scope.Anywhere() -> "";
      case Scope.Company() -> "company:";
      case Scope.InBlock(var block) -> block.id() + ":";
    };
  }

  private String typed(QueryNode leaf) {
    return typed.substring(leaf.span().start(), leaf.span().end());
  }
}
