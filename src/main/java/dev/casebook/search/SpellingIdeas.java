package dev.casebook.search;

import dev.casebook.model.Correction.Kind;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.Span;
import dev.casebook.search.Corrections.Idea;
import dev.casebook.search.QueryNode.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/// Spells words that no case has as some case spells a word much like it.
final class SpellingIdeas {

  private static final int MOST_SPELLINGS = 3;

  private final IndexReader reader;

  SpellingIdeas(Snapshot snapshot) {
    reader = snapshot.getIndexReader();
  }

  /// First every unknown word as the index most likely spells it; then, where only one is unknown,
  /// its other spellings.
  List<Idea> of(PlannedSearch planned) throws IOException {
    Map<Span, List<String>> unknown = new LinkedHashMap<>();
    for (Text text : planned.query().texts()) {
      List<String> spellings = spellings(text);
      if (!spellings.isEmpty()) {
        unknown.put(text.span(), spellings);
      }
    }
    List<Idea> ideas = new ArrayList<>();
    int variants = unknown.size() == 1 ? MOST_SPELLINGS : 1;
    for (int i = 0; i < variants && !unknown.isEmpty(); i++) {
      ideas.add(idea(planned, pick(unknown, i)));
    }
    return ideas;
  }

  private static Map<Span, String> pick(Map<Span, List<String>> unknown, int variant) {
    Map<Span, String> picked = new HashMap<>();
    unknown.forEach((span, spellings) ->
        picked.put(span, spellings.get(Math.min(variant, spellings.size() - 1))));
    return picked;
  }

  private static Idea idea(PlannedSearch planned, Map<Span, String> spelt) {
    String query = new QueryText(planned.query().text()).with(spelt);
    SearchRequest instead = planned.request().withQuery(query);
    return new Idea(Kind.SPELLING, "Did you mean \"" + query + "\"?", instead);
  }

  private List<String> spellings(Text text) throws IOException {
    boolean single =
        text.words().size() == 1
            && (text.kind() == Text.Kind.WORD || text.kind() == Text.Kind.UNFINISHED);
    if (!single) {
      return List.of();
    }
    String word = text.last().plain();
    Term term = new Term(TextQueries.surfaceField(text.scope()), word);
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMaxEdits(Math.max(1, Spelling.edits(word)));
    List<String> spellings = new ArrayList<>();
    for (SuggestWord near :
        checker.suggestSimilar(
            term, MOST_SPELLINGS, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)) {
      spellings.add(near.string);
    }
    return spellings;
  }
}
