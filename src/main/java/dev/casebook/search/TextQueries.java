package dev.casebook.search;

import dev.casebook.search.QueryNode.Text;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Makes words, phrases and prefixes into Lucene queries. A word counts where it stands most
/// tellingly: a company's name before its title, that before canvas and prose.
final class TextQueries {

  /// How much the fields in which a word stands less tellingly add.
  private static final float TIE = 0.2f;

  /// Fewer than Lucene's fifty, so that 32 misspelt words stay below its limit of 1,024 clauses.
  private static final int MOST_MISSPELLINGS = 10;

  /// How many words may stand between two that were typed side by side.
  private static final int NEAR = 2;

  /// Enough to come before a case that has one of the two in its title and the other anywhere.
  private static final float NEAR_BOOST = 3;

  private static final int LETTERS_THAT_MUST_BE_RIGHT = 1;

  /// A field in which to look.
  ///
  /// @param stems whether it holds stems rather than plain words
  private record Target(String name, float boost, boolean stems) {

    Term term(Tokens.Token word) {
      return new Term(name, stems ? word.stem() : word.plain());
    }

    Query boosted(Query query) {
      return new BoostQuery(query, boost);
    }
  }

  /// Where whole words are looked for.
  private static final List<Target> WHOLE =
      List.of(
          new Target(Fields.NAME, 6, false),
          new Target(Fields.TITLE, 3, true),
          new Target(Fields.CANVAS, 1.5f, true),
          new Target(Fields.TEXT, 1, true),
          new Target(Fields.LABELS, 1, true));

  /// Where beginnings of words and misspelt words are looked for.
  private static final List<Target> SURFACE =
      List.of(new Target(Fields.NAME, 2, false), new Target(Fields.WORDS, 0.5f, false));

  private final boolean forgiving;

  TextQueries(Leniency leniency) {
    forgiving = leniency != Leniency.STRICT;
  }

  Query of(Text text) {
    return switch (text.kind()) {
      case PHRASE -> together(text, text.words());
      case PREFIX -> begun(text);
      case UNFINISHED -> best(List.of(complete(text), begun(text)));
      case WORD -> complete(text);
    };
  }

  private Query complete(Text text) {
    Query exact = together(text, text.words());
    return forgiving ? best(List.of(exact, misspelt(text))) : exact;
  }

  /// The words in this order, next to one another.
  private static Query together(Text text, List<Tokens.Token> words) {
    return best(whole(text.scope()).stream().map(t -> t.boosted(inOrder(t, words))).toList());
  }

  private static Query inOrder(Target target, List<Tokens.Token> words) {
    if (words.size() == 1) {
      return new TermQuery(target.term(words.getFirst()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    words.forEach(word -> phrase.add(target.term(word)));
    return phrase.build();
  }

  /// Words typed side by side, standing near one another in this order. Only to rank by.
  static Query near(List<Tokens.Token> words) {
    List<Query> ways = new ArrayList<>();
    for (Target target : WHOLE) {
      if (target.stems()) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(NEAR);
        words.forEach(word -> phrase.add(target.term(word)));
        ways.add(new BoostQuery(target.boosted(phrase.build()), NEAR_BOOST));
      }
    }
    return best(ways);
  }

  /// The last word may go on; those before it must stand together.
  private static Query begun(Text text) {
    List<Query> prefixes = new ArrayList<>();
    for (Target target : surface(text.scope())) {
      prefixes.add(target.boosted(new PrefixQuery(new Term(target.name(), text.last().plain()))));
    }
    if (text.words().size() == 1) {
      return best(prefixes);
    }
    List<Tokens.Token> before = text.words().subList(0, text.words().size() - 1);
    return new BooleanQuery.Builder()
        .add(together(text, before), Occur.MUST)
        .add(best(prefixes), Occur.MUST)
        .build();
  }

  /// Every word as typed or nearly so, wherever it stands.
  private static Query misspelt(Text text) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Tokens.Token word : text.words()) {
      List<Query> ways = new ArrayList<>();
      if (text.words().size() > 1) {
        ways.add(together(text, List.of(word)));
      }
      int edits = Spelling.edits(word.plain());
      if (edits > 0) {
        surface(text.scope()).forEach(t -> ways.add(t.boosted(fuzzy(t, word, edits))));
      }
      if (!ways.isEmpty()) {
        all.add(best(ways), Occur.MUST);
      }
    }
    return all.build();
  }

  private static Query fuzzy(Target target, Tokens.Token word, int edits) {
    return new FuzzyQuery(
        new Term(target.name(), word.plain()),
        edits,
        LETTERS_THAT_MUST_BE_RIGHT,
        MOST_MISSPELLINGS,
        true);
  }

  private static List<Target> whole(Scope scope) {
    return switch (scope) {
      case Scope.Anywhere() -> WHOLE;
      case Scope.Company() -> List.of(new Target(Fields.NAME, 1, false));
      case Scope.InBlock(var block) -> List.of(new Target(Fields.of(block), 1, true));
    };
  }

  private static List<Target> surface(Scope scope) {
    return switch (scope) {
      case Scope.Anywhere() -> SURFACE;
      case Scope.Company() -> List.of(new Target(Fields.NAME, 0.5f, false));
      case Scope.InBlock(var block) -> List.of(new Target(Fields.of(block), 0.5f, false));
    };
  }

  /// The field in which one looks whether the index knows a word of this scope.
  static String surfaceField(Scope scope) {
    return surface(scope).getLast().name();
  }

  private static Query best(List<Query> ways) {
    return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, TIE);
  }
}
