package dev.casebook.model;

import java.util.List;

/// A paragraph of prose: its plain words, and beside them what the words wear. Offsets of marks and
/// of evidence count UTF-16 units of `text`.
///
/// @param kind how it stands on the page
/// @param text the words alone, without markup and without source keys; never blank
/// @param marks emphasis, links and source keys, ordered by start
public record Paragraph(Kind kind, String text, List<Mark> marks) {

  /// How a paragraph stands on the page.
  public enum Kind {
    /// Running prose.
    PLAIN,
    /// An item of a numbered list.
    NUMBERED,
    /// An item of a bulleted list.
    BULLET,
    /// A heading below that of the section.
    HEADING,
    /// A row of a table, cells divided by tabs.
    ROW
  }

  /// What some words wear.
  public enum MarkKind {
    /// Set in bold.
    STRONG,
    /// Set in italics.
    EMPHASIS,
    /// A link; the target is its address, `http` or `https` only.
    LINK,
    /// A source key stood here; the target is the key, and the mark is empty (`start == end`).
    SOURCE
  }

  /// A span of a paragraph's text and what it wears.
  ///
  /// @param start first UTF-16 unit
  /// @param end one past the last; not before `start`
  /// @param target address or source key; empty for emphasis
  public record Mark(MarkKind kind, int start, int end, String target) {
    /// Throws [IllegalArgumentException] where the span is none.
    public Mark {
      if (start < 0 || end < start) {
        throw new IllegalArgumentException("no span: " + start + ".." + end);
      }
    }
  }

  /// Throws [IllegalArgumentException] for blank text and for marks outside it.
  public Paragraph {
    marks = List.copyOf(marks);
    if (text.isBlank()) {
      throw new IllegalArgumentException("blank paragraph");
    }
    for (Mark mark : marks) {
      if (mark.end() > text.length()) {
        throw new IllegalArgumentException("mark outside the paragraph: " + mark);
      }
    }
  }

  /// A paragraph of running prose that wears nothing.
  public static Paragraph plain(String text) {
    return new Paragraph(Kind.PLAIN, text, List.of());
  }
}
