package dev.casebook.model;

import java.util.List;

/// A short text of a gold set, coded by several coders apart and then settled.
///
/// @param id unique in its set
/// @param kind of text, such as `description` or `note`
/// @param company whose text it is, or the kind of firm that it was written about; all texts of one
///   company are in one part
/// @param origin where a quotation was taken from; "written" for texts made for the set
/// @param coders what each coder found alone, in a fixed order of coders; empty where only one
///   coder has been at work
/// @param settled what counts
public record CodedText(
    String id,
    String text,
    String kind,
    String company,
    String origin,
    Part part,
    List<Coding> coders,
    Coding settled) {

  /// What a text may be used for.
  public enum Part implements Named {
    /// Choosing and training methods.
    TUNE("Tune"),
    /// Reporting how good the chosen method is, and for nothing else.
    REPORT("Report");

    private final String title;

    Part(String title) {
      this.title = title;
    }

    @Override
    public String title() {
      return title;
    }
  }

  /// Keeps a copy of the codings. Throws [IllegalArgumentException] for an empty id or text.
  public CodedText {
    coders = List.copyOf(coders);
    if (id.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("a coded text needs an id and words: " + id);
    }
  }
}
