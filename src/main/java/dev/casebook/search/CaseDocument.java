package dev.casebook.search;

import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.Facet;
import dev.casebook.model.Section;
import dev.casebook.model.Sha256;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import dev.casebook.model.TaggedCase;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// Turns a stored case into what the index holds of it. Passages are joined by paragraph separators
/// into one text, so that the highlighter cuts at them, and a list of places says where each
/// begins.
final class CaseDocument {

  /// Divides passages in the stored text; Unicode's paragraph separator, at which sentences end.
  static final char PASSAGE_END = '\u2029';

  private static final FieldType WITH_OFFSETS = withOffsets();
  private static final int LONGEST_SORT_KEY = 200;

  private final StoredCase stored;
  private final Document document = new Document();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder places = new StringBuilder();
  private final StringBuilder digested = new StringBuilder();

  private CaseDocument(StoredCase stored) {
    this.stored = stored;
  }

  static Document of(StoredCase stored) {
    return new CaseDocument(stored).document();
  }

  private static FieldType withOffsets() {
    FieldType type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  private Document document() {
    TaggedCase tagged = stored.tagged();
    facts(tagged);
    for (Section section : tagged.parsed().sections()) {
      section.paragraphs().forEach(p -> passage(section.heading(), p.text()));
    }
    tagged.parsed().canvas().blocks().forEach(this::block);
    document.add(new Field(Fields.TEXT, text.toString(), WITH_OFFSETS));
    document.add(new TextField(Fields.EXACT, text.toString(), Field.Store.NO));
    document.add(new StoredField(Fields.PLACES, places.toString()));
    facets(tagged);
    digest();
    return document;
  }

  private void facts(TaggedCase tagged) {
    CaseFacts facts = tagged.facts();
    String json = StoredFacts.of(tagged).json();
    digested.append(json);
    document.add(new StringField(Fields.SLUG, facts.id().slug(), Field.Store.YES));
    document.add(new SortedDocValuesField(Fields.SLUG, new BytesRef(facts.id().slug())));
    document.add(new StoredField(Fields.FACTS, json));
    document.add(new TextField(Fields.NAMES, facts.company(), Field.Store.NO));
    facts
        .aliases()
        .forEach(alias -> document.add(new TextField(Fields.NAMES, alias, Field.Store.NO)));
    document.add(new TextField(Fields.TITLE, facts.title(), Field.Store.NO));
    document.add(
        new SortedDocValuesField(Fields.COMPANY_ORDER, new BytesRef(order(facts.company()))));
    if (facts.founded() != null) {
      document.add(new IntPoint(Fields.FOUNDED, facts.founded()));
      document.add(new NumericDocValuesField(Fields.FOUNDED, facts.founded()));
    }
  }

  private static String order(String company) {
    String lower = company.toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(lower.length(), LONGEST_SORT_KEY));
  }

  private void block(Block block, Iterable<CanvasItem> items) {
    for (CanvasItem item : items) {
      passage(block.title(), item.text());
      document.add(new TextField(Fields.of(block), item.text(), Field.Store.NO));
    }
  }

  private void passage(String where, String words) {
    places
        .append(text.length())
        .append('\t')
        .append(where.replace('\t', ' ').replace('\n', ' '))
        .append('\n');
    text.append(words.replace(PASSAGE_END, ' ')).append(PASSAGE_END);
  }

  private void facets(TaggedCase tagged) {
    for (Facet facet : Facet.values()) {
      for (String value : FacetValues.of(facet, tagged)) {
        document.add(new SortedSetDocValuesFacetField(facet.id(), value));
        document.add(new StringField(Fields.of(facet), value, Field.Store.NO));
        digested.append('\n').append(facet.id()).append('=').append(value);
      }
    }
    for (Tag tag : tagged.tags()) {
      if (tag.by() == Actor.PARTNER) {
        document.add(new StringField(Fields.PARTNER, tag.activity().id(), Field.Store.NO));
        digested.append("\npartner=").append(tag.activity().id());
      }
    }
  }

  private void digest() {
    digested.append('\n').append(text).append('\n').append(places);
    document.add(new StoredField(Fields.DIGEST, Sha256.of(digested.toString()).hex()));
  }
}
