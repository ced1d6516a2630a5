package dev.casebook.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds many phrases in one pass. Phrases are kept under the stem or form of their first word, so
/// a word that begins no phrase costs two look-ups and nothing else.
///
/// @param <T> what a phrase stands for
final class PhraseIndex<T> {

  private record Entry<T>(Phrase phrase, T says) {}

  private final Map<String, List<Entry<T>>> byStem = new HashMap<>();
  private final Map<String, List<Entry<T>>> byForm = new HashMap<>();

  /// Adds a phrase; not safe once others search.
  void add(Phrase phrase, T says) {
    for (Phrase.Key key : phrase.keys()) {
      (key.exact() ? byForm : byStem)
          .computeIfAbsent(key.word(), _ -> new ArrayList<>())
          .add(new Entry<>(phrase, says));
    }
  }

  /// What all phrases stand for, each once.
  Set<T> all() {
    return Stream.concat(byStem.values().stream(), byForm.values().stream())
        .flatMap(List::stream)
        .map(Entry::says)
        .collect(Collectors.toSet());
  }

  /// Every match, by the place of its first word; of one phrase at most one match for each first
  /// word.
  List<Hit<T>> find(Scan scan) {
    List<Hit<T>> hits = new ArrayList<>();
    for (int at = 0; at < scan.size(); at++) {
      collect(byStem.getOrDefault(scan.stem(at), List.of()), scan, at, hits);
      collect(byForm.getOrDefault(scan.lower(at), List.of()), scan, at, hits);
    }
    return hits;
  }

  private void collect(List<Entry<T>> entries, Scan scan, int at, List<Hit<T>> hits) {
    for (Entry<T> entry : entries) {
      int end = entry.phrase().match(scan, at);
      if (end > at) {
        hits.add(new Hit<>(entry.says(), at, end));
      }
    }
  }
}
