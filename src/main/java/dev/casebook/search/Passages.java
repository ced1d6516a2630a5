package dev.casebook.search;

import dev.casebook.model.Snippet;
import dev.casebook.model.Span;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/// Finds the sentences of a case that answer a query, and the words in them that do, from the
/// offsets in the index.
final class Passages {

  private static final int MOST = 3;
  private static final int LONGEST_TEXT = 200_000;
  private static final int LONGEST_SNIPPET = 320;

  private final IndexSearcher searcher;
  private final Highlighter highlighter;

  /// A passage as the highlighter found it: where it begins in the text, its words, and what to
  /// mark in them.
  private record Cut(int start, String words, List<Span> marks) {}

  Passages(IndexSearcher searcher, Analyzer analyzer) {
    this.searcher = searcher;
    this.highlighter =
        new Highlighter(
            UnifiedHighlighter.builder(searcher, analyzer)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ENGLISH))
                .withFormatter(new Cutting())
                .withFieldMatcher(Passages::saysWords)
                .withMaxNoHighlightPassages(0)
                .withMaxLength(LONGEST_TEXT));
  }

  /// Whether a query on this field is about words, which are marked wherever they stand.
  private static boolean saysWords(String field) {
    return !field.startsWith("facet.") && !field.equals(Fields.PARTNER);
  }

  /// Up to three snippets for each hit, best first; none where the query has no words.
  List<List<Snippet>> of(Query query, ScoreDoc[] hits, boolean wordless) throws IOException {
    int[] docs = Arrays.stream(hits).mapToInt(hit -> hit.doc).toArray();
    List<List<Snippet>> snippets = new ArrayList<>();
    if (wordless || docs.length == 0) {
      Arrays.stream(docs).forEach(doc -> snippets.add(List.of()));
      return snippets;
    }
    Object[] cuts = highlighter.cuts(query, docs);
    StoredFields stored = searcher.storedFields();
    for (int i = 0; i < docs.length; i++) {
      NavigableMap<Integer, String> places =
          places(stored.document(docs[i], Set.of(Fields.PLACES)).get(Fields.PLACES));
      snippets.add(cuts[i] == null ? List.of() : snippets((List<?>) cuts[i], places));
    }
    return snippets;
  }

  private static List<Snippet> snippets(List<?> cuts, NavigableMap<Integer, String> places) {
    List<Snippet> snippets = new ArrayList<>();
    for (Object each : cuts) {
      Cut cut = (Cut) each;
      Map.Entry<Integer, String> place = places.floorEntry(cut.start());
      snippets.add(new Snippet(place == null ? "" : place.getValue(), cut.words(), cut.marks()));
    }
    return snippets;
  }

  private static NavigableMap<Integer, String> places(String stored) {
    NavigableMap<Integer, String> places = new TreeMap<>();
    stored
        .lines()
        .map(line -> line.split("\t", 2))
        .forEach(parts -> places.put(Integer.valueOf(parts[0]), parts[1]));
    return places;
  }

  /// Lucene's highlighter, asked for what its formatter makes rather than for strings.
  private static final class Highlighter extends UnifiedHighlighter {
    Highlighter(Builder builder) {
      super(builder);
    }

    /// What [Cutting] made of each document; null for one without a match.
    @Nullable Object[] cuts(Query query, int[] docs) throws IOException {
      Map<String, Object[]> found =
          highlightFieldsAsObjects(new String[] {Fields.TEXT}, query, docs, new int[] {MOST});
      return found.getOrDefault(Fields.TEXT, new Object[docs.length]);
    }
  }

  private static final class Cutting extends PassageFormatter {
    @Override
    public List<Cut> format(Passage[] passages, String text) {
      return Arrays.stream(passages)
          .sorted((a, b) -> Float.compare(b.getScore(), a.getScore()))
          .map(passage -> cut(passage, text))
          .toList();
    }

    private static Cut cut(Passage passage, String text) {
      int start = passage.getStartOffset();
      int end = passage.getEndOffset();
      if (end - start > LONGEST_SNIPPET) {
        start = Math.max(start, passage.getMatchStarts()[0] - LONGEST_SNIPPET / 3);
        end = Math.min(end, start + LONGEST_SNIPPET);
      }
      while (end > start
          && (Character.isWhitespace(text.charAt(end - 1))
              || text.charAt(end - 1) == CaseDocument.PASSAGE_END)) {
        end--;
      }
      return new Cut(
          passage.getStartOffset(), text.substring(start, end), marks(passage, start, end));
    }

    private static List<Span> marks(Passage passage, int start, int end) {
      List<Span> marks = new ArrayList<>();
      int last = 0;
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int from = passage.getMatchStarts()[i] - start;
        int to = passage.getMatchEnds()[i] - start;
        if (from >= last && to <= end - start) {
          marks.add(new Span(from, to));
          last = to;
        }
      }
      return marks;
    }
  }
}
