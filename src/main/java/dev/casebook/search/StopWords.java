package dev.casebook.search;

import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/// Words such as "the" and "of": they help to rank, but no case is left out for want of them.
final class StopWords {

  private StopWords() {}

  /// Whether this is a single stop word looked for anywhere.
  static boolean is(QueryNode node) {
    return node instanceof QueryNode.Text text
        && isTyped(text.kind())
        && text.scope() instanceof Scope.Anywhere
        && text.words().size() == 1
        && EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(text.last().plain());
  }

  private static boolean isTyped(QueryNode.Text.Kind kind) {
    return switch (kind) {
      case WORD, UNFINISHED -> true;
      case PHRASE, PREFIX -> false;
    };
  }

  /// The texts that are no stop words; all, where there are only such.
  static List<QueryNode.Text> without(List<QueryNode.Text> texts) {
    List<QueryNode.Text> telling = texts.stream().filter(t -> !is(t)).toList();
    return telling.isEmpty() ? texts : telling;
  }
}
