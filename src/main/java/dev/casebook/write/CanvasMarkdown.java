package dev.casebook.write;

import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Industry;
import java.util.List;
import java.util.regex.Pattern;

/// A canvas as Markdown.
final class CanvasMarkdown {

  /// What could begin or end markup wherever it stands.
  private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>&~|]");

  /// What makes a heading, a list or a rule at the beginning of a line.
  private static final Pattern AT_START = Pattern.compile("^([#+=-]|\\d+(?=[.)]))");

  private CanvasMarkdown() {}

  static String of(Canvas canvas) {
    StringBuilder page = new StringBuilder();
    page.append("# ")
        .append(canvas.title().isBlank() ? "Business model canvas" : escaped(canvas.title()))
        .append('\n');
    Industry industry = canvas.industry();
    if (industry != null) {
      page.append("\nIndustry: ").append(escaped(industry.title())).append('\n');
    }
    for (Block block : Block.values()) {
      list(page, block.title(), canvas.items(block).stream().map(CanvasItem::text).toList());
    }
    if (!canvas.unplaced().isEmpty()) {
      list(page, "Unplaced", canvas.unplaced());
    }
    return page.toString();
  }

  private static void list(StringBuilder page, String heading, List<String> items) {
    page.append("\n## ").append(heading).append("\n");
    if (!items.isEmpty()) {
      page.append('\n');
    }
    items.forEach(i -> page.append("- ").append(escaped(i)).append('\n'));
  }

  /// The text on one line, every sign that Markdown would take for markup behind a backslash.
  static String escaped(String text) {
    String safe = ANYWHERE.matcher(Printable.line(text)).replaceAll("\\\\$0");
    return AT_START
        .matcher(safe)
        .replaceFirst(
            m -> Character.isDigit(m.group().charAt(0)) ? m.group() + "\\\\" : "\\\\" + m.group());
  }
}
