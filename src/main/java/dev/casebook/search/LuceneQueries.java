package dev.casebook.search;

import dev.casebook.search.QueryNode.All;
import dev.casebook.search.QueryNode.AnyOf;
import dev.casebook.search.QueryNode.Founded;
import dev.casebook.search.QueryNode.PartnerRuns;
import dev.casebook.search.QueryNode.Text;
import dev.casebook.search.QueryNode.Value;
import dev.casebook.search.QueryNode.Without;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Makes a query as understood into a Lucene query. Fields that take values from a list filter and
/// do not rank; what is excluded is excluded exactly as typed, however lenient the rest.
final class LuceneQueries {

  /// More would come near Lucene's limit of clauses.
  private static final int MOST_PAIRS = 8;

  private final Leniency leniency;
  private final TextQueries texts;

  LuceneQueries(Leniency leniency) {
    this.leniency = leniency;
    this.texts = new TextQueries(leniency);
  }

  /// Every case where the query is empty.
  Query of(ParsedQuery query) {
    return query.root().map(this::of).orElse(MatchAllDocsQuery.INSTANCE);
  }

  private Query of(QueryNode node) {
    return switch (node) {
      case All all -> all(all.parts());
      case AnyOf any -> any(any.parts());
      case Without without -> all(List.of(without));
      case Text text -> texts.of(text);
      case Value value -> new ConstantScoreQuery(Fields.has(value.facet(), value.value()));
      case PartnerRuns partner ->
          new ConstantScoreQuery(new TermQuery(new Term(Fields.PARTNER, partner.activity().id())));
      case Founded founded -> IntField.newRangeQuery(Fields.FOUNDED, founded.from(), founded.to());
    };
  }

  private Query any(List<QueryNode> parts) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    parts.forEach(part -> query.add(of(part), Occur.SHOULD));
    return query.build();
  }

  private Query all(List<QueryNode> parts) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean telling = parts.stream().anyMatch(p -> asksForWords(p) && !StopWords.is(p));
    boolean optional = leniency == Leniency.ANY_WORD && telling;
    boolean bound = false;
    for (QueryNode part : parts) {
      Occur occur = occur(part, telling, optional);
      if (part instanceof Without without) {
        query.add(new LuceneQueries(Leniency.STRICT).of(without.part()), Occur.MUST_NOT);
      } else if (!(optional && StopWords.is(part))) {
        query.add(of(part), occur);
        bound |= occur != Occur.SHOULD;
      }
    }
    if (optional) {
      query.setMinimumNumberShouldMatch(1);
    } else if (!bound) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return together(query.build(), parts);
  }

  /// Cases that have words side by side as they were typed come before those that merely have them.
  private static Query together(Query all, List<QueryNode> parts) {
    BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(all, Occur.MUST);
    int pairs = 0;
    for (int i = 1; i < parts.size() && pairs < MOST_PAIRS; i++) {
      Optional<Tokens.Token> before = anywhere(parts.get(i - 1));
      Optional<Tokens.Token> word = anywhere(parts.get(i));
      if (before.isPresent() && word.isPresent()) {
        ranked.add(TextQueries.near(List.of(before.get(), word.get())), Occur.SHOULD);
        pairs++;
      }
    }
    return pairs == 0 ? all : ranked.build();
  }

  private static Optional<Tokens.Token> anywhere(QueryNode part) {
    return part instanceof Text text
            && text.words().size() == 1
            && text.scope() instanceof Scope.Anywhere
        ? Optional.of(text.last())
        : Optional.empty();
  }

  private static Occur occur(QueryNode part, boolean telling, boolean optional) {
    return switch (part) {
      case Value _, PartnerRuns _, Founded _ -> Occur.FILTER;
      case Without _ -> Occur.MUST_NOT;
      case Text _, All _, AnyOf _ -> {
        boolean helps = optional ? asksForWords(part) : telling && StopWords.is(part);
        yield helps ? Occur.SHOULD : Occur.MUST;
      }
    };
  }

  private static boolean asksForWords(QueryNode node) {
    return !node.texts().isEmpty();
  }
}
