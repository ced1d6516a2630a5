package dev.casebook.search;

import dev.casebook.model.Facet;
import java.util.List;
import java.util.Optional;

/// A query as typed and as understood.
///
/// @param root empty where every case is asked for
record ParsedQuery(String text, Optional<QueryNode> root) {

  List<QueryNode.Text> texts() {
    return root.map(QueryNode::texts).orElse(List.of());
  }

  boolean asksFor(Facet facet) {
    return root.map(r -> r.asksFor(facet)).orElse(false);
  }
}
