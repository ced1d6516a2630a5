package dev.casebook.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The words, and pairs of neighbouring words, that a classifier knows, each with the weight of its
/// rareness: `ln(texts / texts with it)`, as tf-idf has it; pairs count seven tenths. Immutable.
final class Vocabulary {

  private static final double PAIR = 0.7;

  /// What the strengths of a text come to: the price on large weights is set for it.
  private static final double LOUDNESS = 3;

  private final List<String> terms;
  private final double[] rareness;
  private final Map<String, Integer> numbers = new HashMap<>();

  /// @param rareness of each term
  Vocabulary(List<String> terms, double[] rareness) {
    this.terms = List.copyOf(terms);
    this.rareness = rareness.clone();
    for (int i = 0; i < terms.size(); i++) {
      numbers.put(terms.get(i), i);
    }
  }

  /// The terms of texts that at least `least` of them have.
  static Vocabulary of(List<Scan> texts, int least) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Scan text : texts) {
      Set<String> seen = new HashSet<>(terms(text, 0, text.size()));
      seen.forEach(term -> counts.merge(term, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < least);
    double[] rareness =
        counts.entrySet().stream()
            .mapToDouble(e ->
                (isPair(e.getKey()) ? PAIR : 1) * Math.log((double) texts.size() / e.getValue()))
            .toArray();
    return new Vocabulary(new ArrayList<>(counts.keySet()), rareness);
  }

  private static boolean isPair(String term) {
    return term.indexOf(' ') >= 0;
  }

  private static List<String> terms(Scan text, int begin, int end) {
    List<String> terms = new ArrayList<>();
    for (int at = begin; at < end; at++) {
      terms.add(text.stem(at));
      if (at > begin) {
        terms.add(text.stem(at - 1) + " " + text.stem(at));
      }
    }
    return terms;
  }

  /// The terms in the words `begin` to `end` of a text: their numbers and strengths, each term
  /// once, the squares of the strengths adding up to 9; empty where none is known.
  Signals signals(Scan text, int begin, int end) {
    Set<Integer> known = new LinkedHashSet<>();
    for (String term : terms(text, begin, end)) {
      Integer number = numbers.get(term);
      if (number != null) {
        known.add(number);
      }
    }
    int[] found = known.stream().mapToInt(Integer::intValue).sorted().toArray();
    double[] strengths = new double[found.length];
    double square = 0;
    for (int i = 0; i < found.length; i++) {
      strengths[i] = rareness[found[i]];
      square += strengths[i] * strengths[i];
    }
    double length = square == 0 ? 1 : Math.sqrt(square);
    for (int i = 0; i < found.length; i++) {
      strengths[i] *= LOUDNESS / length;
    }
    return new Signals(found, strengths);
  }

  /// All terms, by number.
  List<String> terms() {
    return terms;
  }

  /// The number of a term; -1 where it is unknown.
  int number(String term) {
    return numbers.getOrDefault(term, -1);
  }

  /// The rareness of the term of this number.
  double rareness(int number) {
    return rareness[number];
  }

  /// How many terms there are.
  int size() {
    return terms.size();
  }
}
