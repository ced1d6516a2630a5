package dev.casebook.parse;

import dev.casebook.model.Paragraph.MarkKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Reads the inside of one Markdown block into a [TextBuilder]. Tags of raw HTML are left out,
/// their words stay; so nothing from a file ever reaches a page as markup.
final class InlineReader implements Markdown.Step {

  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/]\\S*");

  private final TextBuilder text;
  private final Breaches breaches;
  private final int line;
  private final Deque<Integer> starts = new ArrayDeque<>();
  private int here;

  private InlineReader(TextBuilder text, Breaches breaches, int line) {
    this.text = text;
    this.breaches = breaches;
    this.line = line;
  }

  /// Appends the words of `block`, which begins on line `line` of the document.
  static void read(Node block, TextBuilder text, int line, Breaches breaches) {
    Markdown.walk(block, new InlineReader(text, breaches, line));
  }

  @Override
  public boolean enter(Node node) {
    switch (node) {
      case Text t -> text.append(t.getLiteral());
      case Code c -> text.append(c.getLiteral());
      case SoftLineBreak _ -> lineBreak();
      case HardLineBreak _ -> lineBreak();
      case HtmlInline html -> rawHtml(html);
      default -> starts.push(text.length());
    }
    return true;
  }

  private void lineBreak() {
    text.append("\n");
    here++;
  }

  private void rawHtml(HtmlInline html) {
    breaches.warn(
        line + here,
        "raw HTML, " + Words.brief(html.getLiteral()) + ", is read as plain text.",
        "Use Markdown instead.");
    if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
      text.append("\n");
    }
  }

  @Override
  public void leave(Node node) {
    switch (node) {
      case Text _, Code _, SoftLineBreak _, HardLineBreak _, HtmlInline _ -> {}
      case StrongEmphasis _ -> text.mark(MarkKind.STRONG, starts.pop(), "");
      case Emphasis _ -> text.mark(MarkKind.EMPHASIS, starts.pop(), "");
      case Link link -> link(link.getDestination(), starts.pop());
      case Image image -> image(image.getDestination(), starts.pop());
      default -> starts.pop();
    }
  }

  private void link(String target, int start) {
    if (WEB.matcher(target).matches()) {
      text.mark(MarkKind.LINK, start, target);
    } else {
      breaches.warn(
          line + here,
          "the link to " + Words.brief(target) + " does not lead to http or https.",
          "Give the full address, or leave the link out.");
    }
  }

  private void image(String target, int start) {
    breaches.warn(
        line + here,
        "the picture " + Words.brief(target) + " is not shown.",
        (text.length() > start ? "Its words are kept as text" : "Say in words what it shows")
            + "; remove the picture.");
  }
}
