package dev.casebook.parse;

import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Markdown as a tree, and a way through the tree that no depth of nesting can break.
final class Markdown {

  /// How many UTF-16 units of Markdown are read: a hundred times what the longest case needs.
  static final int LONGEST = 2_000_000;

  private static final int DEEPEST = 100;
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private Markdown() {}

  /// What is to be done at each node of a tree.
  interface Step {
    /// On the way in; true where the children are to be visited, too.
    boolean enter(Node node);

    /// On the way out, also of nodes whose children were not visited.
    default void leave(Node node) {}
  }

  /// The tree of a text; any text has one. CommonMark with tables.
  static Node tree(String text) {
    return PARSER.parse(text);
  }

  /// Whether a text is short enough to be read; where it is not, that is noted.
  static boolean readable(String text, Breaches breaches) {
    if (text.length() > LONGEST) {
      breaches.refuse(
          0,
          String.format(
              Locale.ROOT, "%,d characters of text; at most %,d are read.", text.length(), LONGEST),
          "Keep to one case or canvas a file.");
    }
    return text.length() <= LONGEST;
  }

  /// Visits what is below `root`, in reading order, without recursion.
  static void walk(Node root, Step step) {
    Node node = root.getFirstChild();
    while (node != null) {
      Node down = step.enter(node) ? node.getFirstChild() : null;
      node = down != null ? down : leave(node, root, step);
    }
  }

  private static @Nullable Node leave(Node from, Node root, Step step) {
    Node node = from;
    while (node != null && !node.equals(root)) {
      step.leave(node);
      if (node.getNext() != null) {
        return node.getNext();
      }
      node = node.getParent();
    }
    return null;
  }

  /// On which line of the text a block begins, counted from 0; inside an inline node, that of the
  /// block around it.
  static int line(Node node) {
    Node at = node;
    while (at != null) {
      List<SourceSpan> spans = at.getSourceSpans();
      if (!spans.isEmpty()) {
        return spans.getFirst().getLineIndex();
      }
      at = at.getParent();
    }
    return 0;
  }
}
