package dev.casebook.search;

import dev.casebook.model.Block;
import dev.casebook.model.Facet;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// The fields of a case in the index. Change [#SCHEMA] with any change to them or to what
/// [CaseDocument] writes.
final class Fields {

  /// Stands in the commit data; an index of another schema must be rebuilt.
  static final String SCHEMA = "2";

  /// The slug: a case's key.
  static final String ID = "id";

  /// Company and aliases, as plain words.
  static final String NAME = "name";

  /// Each of company and aliases whole, folded, for the beginning of a name.
  static final String WHOLE_NAME = "whole_name";

  /// The title, as stems.
  static final String TITLE = "title";

  /// All prose with its headings, as stems.
  static final String TEXT = "text";

  /// All canvas items, as stems.
  static final String CANVAS = "canvas";

  /// Titles of what a case is tagged with, so that "Switzerland" and "freemium" find what they
  /// should.
  static final String LABELS = "labels";

  /// Everything above once more as plain words, for unfinished and misspelt words.
  static final String WORDS = "words";

  /// Ids of the activities that partners run.
  static final String PARTNER = "partner";

  /// The year of founding, to filter and to sort by.
  static final String FOUNDED = "founded";

  /// Sorts by company.
  static final String COMPANY_ORDER = "company_order";

  /// Sorts by slug.
  static final String SLUG_ORDER = "slug_order";

  private Fields() {}

  /// The field of one canvas block. Its name is the block's id, as in the query language.
  static String of(Block block) {
    return block.id();
  }

  /// The fields of all canvas blocks.
  static List<String> blocks() {
    return Arrays.stream(Block.values()).map(Fields::of).toList();
  }

  /// How facet values are written and read.
  static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    for (Facet facet : Facet.values()) {
      config.setMultiValued(facet.id(), true);
    }
    return config;
  }

  /// Where the index keeps that a case has this facet value.
  static Term term(Facet facet, String value) {
    return DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, facet.id(), value);
  }

  /// The cases with this facet value.
  static Query has(Facet facet, String value) {
    return new TermQuery(term(facet, value));
  }
}
