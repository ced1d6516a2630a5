package dev.casebook.write;

import dev.casebook.model.Named;

/// The formats in which many cases leave the base at once.
public enum ExportFormat implements Named {
  /// A table with a header line, UTF-8, as RFC 4180 has it but with plain line feeds.
  CSV("CSV table", "text/csv; charset=utf-8"),
  /// One JSON object a line.
  JSONL("JSON lines", "application/jsonl"),
  /// References for LaTeX.
  BIBTEX("BibTeX", "application/x-bibtex; charset=utf-8"),
  /// References for reference managers.
  RIS("RIS", "application/x-research-info-systems"),
  /// References for citation processors.
  CSL("CSL-JSON", "application/vnd.citationstyles.csl+json");

  private final String title;
  private final String mediaType;

  ExportFormat(String title, String mediaType) {
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
