package dev.casebook.write;

import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import java.util.EnumMap;
import java.util.Map;

/// The canvas as the poster that everyone knows:
///
///     +----------+------------+-------------+---------------+----------+
///     | partners | activities | value       | relationships | segments |
///     |          +------------+ proposition +---------------+          |
///     |          | resources  |             | channels      |          |
///     +----------+------------+-------------+---------------+----------+
///     | cost structure               | revenue streams                 |
///     +------------------------------+---------------------------------+
///
/// Rows grow with their text, so nothing is cut off.
final class Poster {

  private static final double WIDTH = 1600;
  private static final double MARGIN = 40;
  private static final double TOP = 112;
  private static final double COLUMN = (WIDTH - 2 * MARGIN) / 5;
  private static final double HALF = (WIDTH - 2 * MARGIN) / 2;
  private static final double LEAST_ABOVE = 520;
  private static final double LEAST_BELOW = 180;

  /// Looks are attributes, not a style sheet, so that the image also shows under a content security
  /// policy that forbids inline styles.
  private static final String LOOKS =
      "font-family=\"Helvetica Neue, Arial, Liberation Sans, sans-serif\" fill=\"#1f2a30\"";

  private final Canvas canvas;
  private final Map<Block, PosterBlock> blocks = new EnumMap<>(Block.class);
  private final StringBuilder svg = new StringBuilder();

  private Poster(Canvas canvas) {
    this.canvas = canvas;
    for (Block block : Block.values()) {
      double width =
          block == Block.COST_STRUCTURE || block == Block.REVENUE_STREAMS ? HALF : COLUMN;
      blocks.put(block, PosterBlock.of(block, canvas.items(block), width));
    }
  }

  static String of(Canvas canvas) {
    return new Poster(canvas).drawn();
  }

  private String drawn() {
    double above = LEAST_ABOVE;
    for (Block tall :
        new Block[] {Block.KEY_PARTNERS, Block.VALUE_PROPOSITIONS, Block.CUSTOMER_SEGMENTS}) {
      above = Math.max(above, height(tall));
    }
    above = Math.max(above, height(Block.KEY_ACTIVITIES) + height(Block.KEY_RESOURCES));
    above = Math.max(above, height(Block.CUSTOMER_RELATIONSHIPS) + height(Block.CHANNELS));
    double below =
        Math.max(
            LEAST_BELOW, Math.max(height(Block.COST_STRUCTURE), height(Block.REVENUE_STREAMS)));
    head(TOP + above + below + MARGIN);
    draw(Block.KEY_PARTNERS, 0, TOP, above);
    pair(Block.KEY_ACTIVITIES, Block.KEY_RESOURCES, 1, above);
    draw(Block.VALUE_PROPOSITIONS, 2, TOP, above);
    pair(Block.CUSTOMER_RELATIONSHIPS, Block.CHANNELS, 3, above);
    draw(Block.CUSTOMER_SEGMENTS, 4, TOP, above);
    draw(Block.COST_STRUCTURE, 0, TOP + above, below);
    draw(Block.REVENUE_STREAMS, 2.5, TOP + above, below);
    return svg.append("</svg>\n").toString();
  }

  private void head(double height) {
    String title = Printable.xml(canvas.title().isBlank() ? "Business model canvas" : shortTitle());
    long high = Math.round(height);
    svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" %s>\n"
                .formatted((long) WIDTH, high, (long) WIDTH, high, LOOKS))
        .append("<title>")
        .append(title)
        .append("</title>\n")
        .append("<desc>")
        .append(Printable.xml(description()))
        .append("</desc>\n")
        .append("<rect width=\"100%\" height=\"100%\" fill=\"#f4f1ea\"/>\n")
        .append("<text font-size=\"34\" font-weight=\"700\" x=\"40\" y=\"60\">")
        .append(title)
        .append("</text>\n");
    note();
  }

  /// Industry and, where it is needed, what the hollow dots mean.
  private void note() {
    String industry = canvas.industry() == null ? "" : canvas.industry().title();
    boolean partners =
        canvas.blocks().values().stream()
            .anyMatch(items -> items.stream().anyMatch(i -> i.by() == Actor.PARTNER));
    String dots = partners ? "Hollow dots: run by a partner." : "";
    String both = industry.isEmpty() || dots.isEmpty() ? industry + dots : industry + ". " + dots;
    svg.append("<text font-size=\"17\" fill=\"#55636b\" x=\"40\" y=\"88\">")
        .append(Printable.xml(both))
        .append("</text>\n");
  }

  private String shortTitle() {
    String title = Printable.line(canvas.title());
    String first = TextWrap.lines(title, WIDTH - 2 * MARGIN - 40, 34).getFirst();
    return first.equals(title) ? title : first + "…";
  }

  private String description() {
    return "Business model canvas with " + canvas.size() + " items in nine blocks.";
  }

  /// Two blocks above one another: each gets half where both fit, else the upper one what it needs.
  private void pair(Block upper, Block lower, int column, double above) {
    double first = Math.min(Math.max(above / 2, height(upper)), above - height(lower));
    draw(upper, column, TOP, first);
    draw(lower, column, TOP + first, above - first);
  }

  private void draw(Block block, double column, double y, double height) {
    block(block).draw(svg, MARGIN + column * COLUMN, y, height);
  }

  private double height(Block block) {
    return block(block).height();
  }

  private PosterBlock block(Block block) {
    return blocks.computeIfAbsent(block, b -> PosterBlock.of(b, canvas.items(b), COLUMN));
  }
}
