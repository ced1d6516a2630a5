package dev.casebook.search;

import dev.casebook.model.Facet;
import dev.casebook.model.FacetChoice;
import dev.casebook.model.FacetChoice.Mode;
import dev.casebook.model.Shelf;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/// Turns what was meant into Lucene's queries.
final class LuceneQueries {

  /// How far a query bends to find something.
  enum Bend {
    /// All words, spelt as typed; the last may be unfinished.
    NONE,
    /// All words; longer ones may be misspelt.
    SPELLING,
    /// Some of the words.
    SOME_WORDS
  }

  private static final float NAME_BOOST = 8;
  private static final float TITLE_BOOST = 3;
  private static final float UNFINISHED_BOOST = 0.3f;
  private static final float TIE = 0.1f;
  private static final int SHORTEST_UNFINISHED = 2;
  private static final int ONE_EDIT = 5;
  private static final int TWO_EDITS = 9;
  private static final int MOST_SPELLINGS = 50;

  private final QueryBuilder builder;
  private final Bend bend;

  LuceneQueries(Analyzer analyzer, Bend bend) {
    this.builder = new QueryBuilder(analyzer);
    this.bend = bend;
  }

  Query of(QueryNode node) {
    return switch (node) {
      case QueryNode.All all -> MatchAllDocsQuery.INSTANCE;
      case QueryNode.Word word -> word(word);
      case QueryNode.Phrase phrase -> words(phrase.text());
      case QueryNode.Prefix prefix ->
          anywhere(prefix(prefix.text()), prefixIn(Fields.NAMES, prefix.text()));
      case QueryNode.Value value -> filter(Fields.of(value.facet()), value.value());
      case QueryNode.Partner partner -> filter(Fields.PARTNER, partner.activity());
      case QueryNode.InBlock in -> within(Fields.of(in.block()), in.words());
      case QueryNode.Company company -> within(Fields.NAMES, company.words());
      case QueryNode.Founded founded ->
          new ConstantScoreQuery(
              IntPoint.newRangeQuery(Fields.FOUNDED, founded.from(), founded.to()));
      case QueryNode.And and -> both(and.parts());
      case QueryNode.Or or -> either(or.parts());
      case QueryNode.Not not -> both(List.of(not));
    };
  }

  private Query both(List<QueryNode> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (QueryNode part : parts) {
      if (part instanceof QueryNode.Not not) {
        all.add(of(not.part()), Occur.MUST_NOT);
      } else {
        boolean words = part instanceof QueryNode.Word || part instanceof QueryNode.Phrase;
        all.add(of(part), bend == Bend.SOME_WORDS && words ? Occur.SHOULD : Occur.MUST);
        positive = true;
      }
    }
    if (!positive) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    if (bend == Bend.SOME_WORDS
        && parts.stream()
            .anyMatch(p -> p instanceof QueryNode.Word || p instanceof QueryNode.Phrase)) {
      all.setMinimumNumberShouldMatch(1);
    }
    return all.build();
  }

  private Query either(List<QueryNode> parts) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(part -> any.add(of(part), Occur.SHOULD));
    return any.build();
  }

  private Query word(QueryNode.Word word) {
    List<Query> ways = new ArrayList<>(List.of(words(word.text())));
    String lower = Words.folded(word.text());
    if (word.unfinished() && lower.length() >= SHORTEST_UNFINISHED) {
      ways.add(new BoostQuery(prefixIn(Fields.NAMES, lower), NAME_BOOST * UNFINISHED_BOOST));
      ways.add(new BoostQuery(prefix(lower), UNFINISHED_BOOST));
    }
    int edits = edits(lower);
    if (bend == Bend.SPELLING && edits > 0) {
      ways.add(new BoostQuery(fuzzy(Fields.NAMES, lower, edits), NAME_BOOST * UNFINISHED_BOOST));
      ways.add(new BoostQuery(fuzzy(Fields.EXACT, lower, edits), UNFINISHED_BOOST));
    }
    return new DisjunctionMaxQuery(ways, TIE);
  }

  /// How many letters may be wrong in a word: none up to four letters, one up to eight, two beyond.
  static int edits(String word) {
    if (word.length() < ONE_EDIT) {
      return 0;
    }
    return word.length() < TWO_EDITS ? 1 : 2;
  }

  private static Query fuzzy(String field, String word, int edits) {
    return new FuzzyQuery(new Term(field, word), edits, 1, MOST_SPELLINGS, true);
  }

  private Query words(String text) {
    return anywhere(
        phrase(Fields.TEXT, text),
        new BoostQuery(phrase(Fields.NAMES, text), NAME_BOOST),
        new BoostQuery(phrase(Fields.TITLE, text), TITLE_BOOST));
  }

  private static Query anywhere(Query... ways) {
    return new DisjunctionMaxQuery(List.of(ways), TIE);
  }

  /// Text of which analysis leaves nothing, such as a lone comma, stands for every case.
  private Query phrase(String field, String text) {
    Query query = builder.createPhraseQuery(field, text);
    if (query != null) {
      return query;
    }
    return field.equals(Fields.TEXT)
        ? MatchAllDocsQuery.INSTANCE
        : new MatchNoDocsQuery("no words");
  }

  private Query within(String field, QueryNode node) {
    return switch (node) {
      case QueryNode.Word word -> inField(field, word.text());
      case QueryNode.Phrase phrase -> inField(field, phrase.text());
      case QueryNode.Prefix prefix ->
          anywhere(prefixIn(field, prefix.text()), inField(field, prefix.text()));
      case QueryNode.And and -> joined(field, and.parts(), Occur.MUST);
      case QueryNode.Or or -> joined(field, or.parts(), Occur.SHOULD);
      case QueryNode.Not not -> joined(field, List.of(not), Occur.MUST);
      case QueryNode.All all -> MatchAllDocsQuery.INSTANCE;
      case QueryNode.Value value -> of(value);
      case QueryNode.Partner partner -> of(partner);
      case QueryNode.InBlock in -> of(in);
      case QueryNode.Company company -> of(company);
      case QueryNode.Founded founded -> of(founded);
    };
  }

  private Query inField(String field, String text) {
    Query query = builder.createPhraseQuery(field, text);
    return query == null ? new MatchNoDocsQuery("no words") : query;
  }

  private Query joined(String field, List<QueryNode> parts, Occur occur) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (QueryNode part : parts) {
      if (part instanceof QueryNode.Not not && occur == Occur.MUST) {
        all.add(within(field, not.part()), Occur.MUST_NOT);
      } else {
        all.add(within(field, part), occur);
        positive = true;
      }
    }
    return positive ? all.build() : all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST).build();
  }

  private static Query prefix(String beginning) {
    return prefixIn(Fields.EXACT, beginning);
  }

  private static Query prefixIn(String field, String beginning) {
    return new PrefixQuery(new Term(field, Words.folded(beginning)));
  }

  private static Query filter(String field, String value) {
    return new ConstantScoreQuery(new TermQuery(new Term(field, value)));
  }

  /// Narrows a query down by all choices but the alternatives of the facet `except`; imported cases
  /// are left out unless a shelf was named.
  static Query narrowed(
      Query query,
      List<FacetChoice> choices,
      @org.jspecify.annotations.Nullable Facet except,
      boolean shelfNamed) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (Facet facet : Facet.values()) {
      narrow(
          all,
          facet,
          choices.stream()
              .filter(c -> c.facet() == facet)
              .filter(c -> facet != except || c.mode() != Mode.ANY)
              .toList());
    }
    if (!shelfNamed) {
      all.add(new TermQuery(new Term(Fields.of(Facet.SHELF), Shelf.IMPORTED.id())), Occur.MUST_NOT);
    }
    return all.build();
  }

  private static void narrow(BooleanQuery.Builder all, Facet facet, List<FacetChoice> choices) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean alternatives = false;
    for (FacetChoice choice : choices) {
      Query value = new TermQuery(new Term(Fields.of(facet), choice.value()));
      if (choice.mode() == Mode.ANY) {
        any.add(value, Occur.SHOULD);
        alternatives = true;
      } else {
        all.add(value, choice.mode() == Mode.ALL ? Occur.FILTER : Occur.MUST_NOT);
      }
    }
    if (alternatives) {
      all.add(any.build(), Occur.FILTER);
    }
  }
}
