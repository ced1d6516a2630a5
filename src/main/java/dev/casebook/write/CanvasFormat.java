package dev.casebook.write;

import dev.casebook.model.Named;

/// The formats in which a canvas leaves the house.
public enum CanvasFormat implements Named {
  /// The JSON form of [ResultJson#canvas].
  JSON("JSON", "application/json"),
  /// The Business Model Markup Language, version 2.
  BMML("BMML", "application/yaml"),
  /// A heading for each block, a bullet for each item.
  MARKDOWN("Markdown", "text/markdown; charset=utf-8"),
  /// The poster with nine blocks that everyone knows.
  SVG("SVG poster", "image/svg+xml");

  private final String title;
  private final String mediaType;

  CanvasFormat(String title, String mediaType) {
    this.title = title;
    this.mediaType = mediaType;
  }

  @Override
  public String title() {
    return title;
  }

  /// What to send it as over HTTP.
  public String mediaType() {
    return mediaType;
  }
}
