package dev.casebook.search;

import dev.casebook.model.Facet;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/// What a query says, apart from how it says it.
final class QueryWords {

  private QueryWords() {}

  /// The words that somebody typed and wants found, in order; those that are unwanted are left out.
  static List<QueryNode.Word> of(QueryNode node) {
    List<QueryNode.Word> words = new ArrayList<>();
    gather(node, words);
    return words;
  }

  private static void gather(QueryNode node, List<QueryNode.Word> words) {
    switch (node) {
      case QueryNode.Word word -> words.add(word);
      case QueryNode.And and -> and.parts().forEach(part -> gather(part, words));
      case QueryNode.Or or -> or.parts().forEach(part -> gather(part, words));
      case QueryNode.InBlock in -> gather(in.words(), words);
      case QueryNode.Company company -> gather(company.words(), words);
      case QueryNode.Phrase phrase -> words.add(new QueryNode.Word(phrase.text(), false));
      case QueryNode.Prefix prefix -> words.add(new QueryNode.Word(prefix.text(), true));
      case QueryNode.All all -> {}
      case QueryNode.Value value -> {}
      case QueryNode.Partner partner -> {}
      case QueryNode.Founded founded -> {}
      case QueryNode.Not not -> {}
    }
  }

  /// The query without words such as "the", which say nothing and stand everywhere, for as long as
  /// others are left: what is worth marking in a passage.
  static QueryNode telling(QueryNode node) {
    return switch (node) {
      case QueryNode.And and -> new QueryNode.And(telling(and.parts()));
      case QueryNode.Or or -> new QueryNode.Or(telling(or.parts()));
      case QueryNode.Word word -> word;
      case QueryNode.Phrase phrase -> phrase;
      case QueryNode.Prefix prefix -> prefix;
      case QueryNode.All all -> all;
      case QueryNode.Value value -> value;
      case QueryNode.Partner partner -> partner;
      case QueryNode.InBlock in -> in;
      case QueryNode.Company company -> company;
      case QueryNode.Founded founded -> founded;
      case QueryNode.Not not -> not;
    };
  }

  private static List<QueryNode> telling(List<QueryNode> parts) {
    List<QueryNode> telling =
        parts.stream()
            .filter(p -> !(p instanceof QueryNode.Word word && isStopWord(word.text())))
            .map(QueryWords::telling)
            .toList();
    return telling.isEmpty() ? parts : telling;
  }

  private static boolean isStopWord(String word) {
    return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(Words.folded(word));
  }

  /// Whether the query itself says which shelf it is about.
  static boolean namesShelf(QueryNode node) {
    return switch (node) {
      case QueryNode.Value value -> value.facet() == Facet.SHELF;
      case QueryNode.And and -> and.parts().stream().anyMatch(QueryWords::namesShelf);
      case QueryNode.Or or -> or.parts().stream().anyMatch(QueryWords::namesShelf);
      case QueryNode.Not not -> namesShelf(not.part());
      case QueryNode.Word w -> false;
      case QueryNode.Phrase p -> false;
      case QueryNode.Prefix p -> false;
      case QueryNode.All a -> false;
      case QueryNode.Partner p -> false;
      case QueryNode.InBlock b -> false;
      case QueryNode.Company c -> false;
      case QueryNode.Founded f -> false;
    };
  }

  /// The query with one word taken out, or with another in its place; everything else stays.
  static String replaced(String query, String word, String other) {
    return query
        .replaceFirst(
            "(?i)(?<![\\p{L}\\p{N}])" + java.util.regex.Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
            java.util.regex.Matcher.quoteReplacement(other))
        .strip();
  }
}
