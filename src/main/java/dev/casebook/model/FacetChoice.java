package dev.casebook.model;

/// A value that a search is narrowed down by.
///
/// @param value an id of the facet's vocabulary, such as `manufacturing`, `CH` or `since-2010`
/// @param mode how it joins the other choices of the same facet
public record FacetChoice(Facet facet, String value, Mode mode) {

  /// How a value joins the other choices of its facet. All of `ANY` form one alternative; every
  /// `ALL` must hold; no `NONE` may.
  public enum Mode implements Named {
    /// At least one of the values chosen this way.
    ANY("any of"),
    /// Every value chosen this way.
    ALL("all of"),
    /// None of the values chosen this way.
    NONE("none of");

    private final String title;

    Mode(String title) {
      this.title = title;
    }

    @Override
    public String title() {
      return title;
    }
  }
}
