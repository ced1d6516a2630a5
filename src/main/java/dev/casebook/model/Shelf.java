package dev.casebook.model;

/// Where a case comes from. Three shelves are built in; a user's own folder of cases stands on a
/// shelf of its own name.
///
/// @param id a slug, as [CaseId] has it
public record Shelf(String id) {

  /// The case studies written for this base.
  public static final Shelf CASES = new Shelf("cases");

  /// Companies invented for teaching.
  public static final Shelf ILLUSTRATIONS = new Shelf("illustrations");

  /// What came from outside; left out of search and match unless asked for.
  public static final Shelf IMPORTED = new Shelf("imported");

  /// Throws [IllegalArgumentException] where `id` is not a slug.
  public Shelf {
    if (!CaseId.isValid(id)) {
      throw new IllegalArgumentException("not a shelf: " + id);
    }
  }

  @Override
  public String toString() {
    return id;
  }
}
