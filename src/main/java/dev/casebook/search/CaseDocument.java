package dev.casebook.search;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.Country;
import dev.casebook.model.Facet;
import dev.casebook.model.Named;
import dev.casebook.model.PatternTag;
import dev.casebook.model.Section;
import dev.casebook.model.StoredCase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// A case as the index holds it: one document. What it writes depends on nothing but the case, so
/// that an index grown step by step equals one rebuilt; neither the document's address nor the
/// generation goes in.
final class CaseDocument {

  /// Words for prefixes and spelling: only whether they occur.
  private static final FieldType OCCURS = occurs();

  private static final Pattern INSIDE = Pattern.compile("(?<=\\w)['’.](?=\\w)");

  private final StoredCase stored;
  private final Document document = new Document();

  private CaseDocument(StoredCase stored) {
    this.stored = stored;
  }

  /// Makes the document.
  static Document of(StoredCase stored, FacetsConfig facets) throws IOException {
    CaseDocument made = new CaseDocument(stored);
    made.identity();
    made.searchable();
    made.facetValues();
    made.kept();
    return facets.build(made.document);
  }

  private static FieldType occurs() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  private void identity() {
    CaseFacts facts = stored.facts();
    String slug = facts.id().slug();
    document.add(new StringField(Fields.ID, slug, Field.Store.NO));
    document.add(new SortedDocValuesField(Fields.SLUG_ORDER, new BytesRef(slug)));
    document.add(
        new SortedDocValuesField(
            Fields.COMPANY_ORDER, new BytesRef(Spelling.wholeName(facts.company()))));
    names().flatMap(CaseDocument::asTyped).forEach(this::name);
    Integer founded = facts.founded();
    if (founded != null) {
      document.add(new IntField(Fields.FOUNDED, founded, Field.Store.NO));
    }
  }

  private Stream<String> names() {
    return Stream.concat(Stream.of(stored.facts().company()), stored.facts().aliases().stream());
  }

  /// People leave out what stands inside a name: "Sothebys", "DArt".
  private static Stream<String> asTyped(String name) {
    return Stream.of(name, INSIDE.matcher(name).replaceAll(""))
        .filter(n -> !n.isBlank())
        .distinct();
  }

  private void name(String name) {
    document.add(new StringField(Fields.WHOLE_NAME, Spelling.wholeName(name), Field.Store.NO));
    text(Fields.NAME, name);
  }

  private void searchable() {
    text(Fields.TITLE, stored.facts().title());
    for (Section section : stored.tagged().parsed().sections()) {
      text(Fields.TEXT, section.heading());
      section.paragraphs().forEach(p -> text(Fields.TEXT, p.text()));
    }
    stored
        .tagged()
        .parsed()
        .canvas()
        .blocks()
        .forEach((block, items) ->
            items.forEach(item -> {
              text(Fields.CANVAS, item.text());
              text(Fields.of(block), item.text());
            }));
    labels().forEach(label -> text(Fields.LABELS, label));
  }

  private List<String> labels() {
    CaseFacts facts = stored.facts();
    List<String> labels = new ArrayList<>();
    FacetValues.firmActivities(stored).stream().map(Activity::title).forEach(labels::add);
    stored.tagged().patterns().stream()
        .map(PatternTag::pattern)
        .map(Named::title)
        .forEach(labels::add);
    Stream.ofNullable(facts.industry()).map(Named::title).forEach(labels::add);
    Stream.ofNullable(facts.country()).map(Country::title).forEach(labels::add);
    facts.customers().stream().sorted().map(Named::title).forEach(labels::add);
    return labels;
  }

  private void text(String field, String text) {
    document.add(new TextField(field, text, Field.Store.NO));
    document.add(new Field(Fields.WORDS, text, OCCURS));
  }

  private void facetValues() {
    for (Map.Entry<Facet, Collection<String>> facet : FacetValues.of(stored).entrySet()) {
      for (String value : facet.getValue()) {
        document.add(new SortedSetDocValuesFacetField(facet.getKey().id(), value));
      }
    }
    stored.tagged().tags().stream()
        .filter(t -> t.by() == Actor.PARTNER)
        .map(t -> t.activity().id())
        .distinct()
        .forEach(id -> document.add(new StringField(Fields.PARTNER, id, Field.Store.NO)));
  }

  private void kept() {
    FactsFields.write(stored, document);
    CasePassages.write(CasePassages.of(stored.tagged().parsed()), document);
  }
}
