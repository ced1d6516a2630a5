package dev.casebook.write;

import java.io.IOException;
import java.io.Writer;

/// References for LaTeX, in UTF-8 as biber and current BibTeX styles read it.
final class BibTex {

  private BibTex() {}

  /// One `@misc` entry each, with an empty line between them.
  static void write(Iterable<Citation> citations, Writer out) throws IOException {
    String between = "";
    for (Citation citation : citations) {
      out.append(between).append(entry(citation));
      between = "\n";
    }
    out.flush();
  }

  private static String entry(Citation citation) {
    StringBuilder entry = new StringBuilder("@misc{casebook-" + citation.key() + ",\n");
    field(entry, "author", "{" + escaped(Citation.AUTHOR) + "}");
    field(entry, "title", "{" + escaped(citation.title()) + "}");
    String year = citation.year();
    if (year != null) {
      field(entry, "year", year);
    }
    field(entry, "howpublished", escaped(Citation.GENRE));
    field(entry, "note", escaped("Casebook, base version " + citation.version()));
    field(entry, "keywords", escaped(String.join("; ", citation.keywords())));
    return entry.append("}\n").toString();
  }

  private static void field(StringBuilder entry, String name, String value) {
    entry.append("  ").append(name).append(" = {").append(value).append("},\n");
  }

  /// Text in which nothing is a command to LaTeX and braces are balanced.
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        // Escaped braces count as braces when BibTeX looks for the end of a field.
        case '{' -> escaped.append("\\textbraceleft{}");
        case '}' -> escaped.append("\\textbraceright{}");
        case '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
