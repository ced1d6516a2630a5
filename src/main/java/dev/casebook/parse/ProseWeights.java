package dev.casebook.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// How much prose each element of a page holds: the letters of its text that stand outside links.
final class ProseWeights implements NodeVisitor {

  private static final class Weight {
    private long prose;
    private long linked;
  }

  private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();
  private final Deque<Weight> open = new ArrayDeque<>();
  private int links;

  private ProseWeights() {}

  /// Weighs everything below `root` in one walk.
  static ProseWeights of(Element root) {
    ProseWeights weights = new ProseWeights();
    weights.traverse(root);
    return weights;
  }

  /// How many UTF-16 units of prose an element holds; 0 where it was not weighed.
  long prose(Element element) {
    Weight found = weights.get(element);
    return found == null ? 0 : found.prose;
  }

  /// How many UTF-16 units of its text stand inside links.
  long linked(Element element) {
    Weight found = weights.get(element);
    return found == null ? 0 : found.linked;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      Weight weight = new Weight();
      open.push(weight);
      weights.put(element, weight);
      links += isLink(element) ? 1 : 0;
    } else if (node instanceof TextNode text && !open.isEmpty()) {
      int length = text.text().strip().length();
      open.getFirst().prose += links > 0 ? 0 : length;
      open.getFirst().linked += links > 0 ? length : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    Weight done = open.pop();
    links -= isLink(element) ? 1 : 0;
    if (!open.isEmpty()) {
      open.getFirst().prose += done.prose;
      open.getFirst().linked += done.linked;
    }
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }
}
