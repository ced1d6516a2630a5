package dev.casebook.search;

import dev.casebook.model.Block;
import dev.casebook.model.Facet;

/// The names of the index's fields, and how much each weighs in a score.
final class Fields {

  /// The slug, as one term.
  static final String SLUG = "slug";

  /// All words of a case, stemmed, with positions and offsets; stored, so that passages can be
  /// shown.
  static final String TEXT = "text";

  /// All words of a case as they are written, for unfinished and misspelt words.
  static final String EXACT = "exact";

  /// Company and aliases, as they are written.
  static final String NAMES = "names";

  /// The title, stemmed.
  static final String TITLE = "title";

  /// Where each stored passage begins, and what it belongs to.
  static final String PLACES = "places";

  /// Facts for a result list, as JSON.
  static final String FACTS = "facts";

  /// A hash of everything that is indexed of a case.
  static final String DIGEST = "digest";

  /// Year of founding.
  static final String FOUNDED = "founded";

  /// For sorting by company.
  static final String COMPANY_ORDER = "company.order";

  /// Activities that partners run.
  static final String PARTNER = "partner";

  private Fields() {}

  static String of(Block block) {
    return "block." + block.id();
  }

  static String of(Facet facet) {
    return "facet." + facet.id();
  }
}
