package dev.casebook.write;

import dev.casebook.model.Canvas;
import java.util.List;

/// A canvas in a format that other programs read or that people look at. Any number of threads may
/// call these methods; any canvas will do, an empty one too.
public final class CanvasExport {

  private CanvasExport() {}

  /// The canvas in one of the formats, as a text in UTF-8.
  public static String of(Canvas canvas, CanvasFormat format) {
    return switch (format) {
      case JSON -> json(canvas);
      case BMML -> bmml(canvas);
      case MARKDOWN -> markdown(canvas);
      case SVG -> svg(canvas);
    };
  }

  /// The form of [ResultJson#canvas], without warnings.
  public static String json(Canvas canvas) {
    return ResultJson.canvas(canvas, List.of());
  }

  /// BMML 2. The format asks where a model stands in a portfolio, which a canvas does not say: it
  /// is put down as an idea that is being explored. Industry, partners' items and what has no block
  /// have no field there; the first and the last are kept as comments.
  public static String bmml(Canvas canvas) {
    return Bmml.of(canvas);
  }

  /// Markdown: the title, a heading for each of the nine blocks, an item a bullet. What Markdown
  /// would take for markup is escaped.
  public static String markdown(Canvas canvas) {
    return CanvasMarkdown.of(canvas);
  }

  /// The poster: an SVG image 1600 units wide and as high as its text needs, in light colours, with
  /// its text wrapped. Items over 400 characters are shortened on it.
  public static String svg(Canvas canvas) {
    return Poster.of(canvas);
  }
}
