package dev.casebook.model;

/// A way on from a search that found nothing.
///
/// @param kind what was changed
/// @param explanation for people: `Did you mean "logistics"?`
/// @param instead the request that would find something
/// @param hits how many cases it finds
public record Correction(Kind kind, String explanation, SearchRequest instead, long hits) {

  /// What was changed in the request.
  public enum Kind implements Named {
    /// A word was spelt as the base spells it.
    SPELLING("Spelling"),
    /// A word that no case has was left out.
    DROPPED_WORD("A word left out"),
    /// A filter was taken away.
    LOOSER_FILTER("A filter taken away");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    @Override
    public String title() {
      return title;
    }
  }
}
