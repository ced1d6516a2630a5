package dev.casebook.tag;

import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.Confidence;
import dev.casebook.model.Evidence;
import dev.casebook.model.PatternTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Adds up what was found into patterns.
///
/// A piece of evidence is worth `v = strength x timing x place`, where the strength is 0.7 for a
/// strong cue and for parts that were found together, and 0.3 for a weak one. Of the strong pieces
/// in one sentence or canvas item the best counts, and these are taken as independent: `S = 1 -
/// (1-v1)(1-v2)...`. The weak ones make `W` in the same way, but at most 0.3. The confidence is `1
/// - (1-S)(1-W)`, at most 0.95. Without a strong piece, or below 0.5, there is no pattern. The
///   figures are guesses on the safe side, not calibrated. Not safe for several threads.
final class PatternTally {

  private static final double ASSERTED = 0.5;
  private static final double STRONG = 0.7;
  private static final double WEAK = 0.3;
  private static final double MOST_FROM_WEAK = 0.3;
  private static final double MOST = 0.95;
  private static final int MOST_EVIDENCE = 8;

  /// A cue where it stands.
  ///
  /// @param scope within which parts come together
  /// @param unit the sentence or item that it stands in
  /// @param factor what the place is worth, in 0..1
  record Found(
      PatternMention mention, Evidence evidence, Object scope, Object unit, double factor) {
    private double value(double strength) {
      return strength * mention.discount() * factor;
    }
  }

  private record Piece(Evidence evidence, boolean strong, double value, Object unit) {}

  private record Together(PatternRule rule, Object scope) {}

  private final Map<BusinessModelPattern, List<Piece>> pieces =
      new EnumMap<>(BusinessModelPattern.class);
  private final Map<Together, Map<Integer, Found>> waiting = new HashMap<>();

  /// Adds a cue; one that is a part of a rule counts once the other parts are there.
  void add(Found found) {
    PatternRule rule = found.mention().cue().rule();
    if (rule.parts() == 1) {
      boolean strong = rule.strength() == Strength.STRONG;
      keep(
          rule,
          new Piece(found.evidence(), strong, found.value(strong ? STRONG : WEAK), found.unit()));
      return;
    }
    Together together = new Together(rule, found.scope());
    Map<Integer, Found> parts = waiting.computeIfAbsent(together, _ -> new HashMap<>());
    boolean first = parts.putIfAbsent(found.mention().cue().part(), found) == null;
    if (first && parts.size() == rule.parts()) {
      double value = parts.values().stream().mapToDouble(f -> f.value(STRONG)).min().orElse(0);
      parts.values().forEach(f -> keep(rule, new Piece(f.evidence(), true, value, together)));
    }
  }

  private void keep(PatternRule rule, Piece piece) {
    if (piece.value > 0) {
      pieces.computeIfAbsent(rule.pattern(), _ -> new ArrayList<>()).add(piece);
    }
  }

  /// The stated patterns in their order, each with the words that show it, then those that the text
  /// alone asserts, by falling confidence.
  List<PatternTag> tags(List<PatternTag> stated) {
    List<PatternTag> tags = new ArrayList<>();
    stated.forEach(tag -> tags.add(tag.with(evidence(tag.pattern()))));
    pieces.keySet().stream()
        .filter(pattern -> stated.stream().noneMatch(s -> s.pattern() == pattern))
        .filter(pattern -> confidence(pattern) >= ASSERTED)
        .map(p -> PatternTag.found(p, new Confidence(confidence(p)), evidence(p)))
        .sorted(
            Comparator.comparing(PatternTag::confidence, Comparator.reverseOrder())
                .thenComparing(PatternTag::pattern))
        .forEach(tags::add);
    return tags;
  }

  private double confidence(BusinessModelPattern pattern) {
    Map<Object, Double> strong = new HashMap<>();
    double notWeak = 1;
    for (Piece piece : pieces.getOrDefault(pattern, List.of())) {
      if (piece.strong) {
        strong.merge(piece.unit, piece.value, Math::max);
      } else {
        notWeak *= 1 - piece.value;
      }
    }
    if (strong.isEmpty()) {
      return 0;
    }
    double notStrong = strong.values().stream().reduce(1.0, (not, v) -> not * (1 - v));
    return Math.min(MOST, 1 - notStrong * Math.max(notWeak, 1 - MOST_FROM_WEAK));
  }

  /// The most telling first; of words that overlap only the most telling.
  private List<Evidence> evidence(BusinessModelPattern pattern) {
    List<Evidence> kept = new ArrayList<>();
    pieces.getOrDefault(pattern, List.of()).stream()
        .sorted(
            Comparator.comparingDouble(Piece::value)
                .reversed()
                .thenComparingInt(p -> -p.evidence.words().length()))
        .map(Piece::evidence)
        .filter(e -> kept.size() < MOST_EVIDENCE && kept.stream().noneMatch(k -> overlap(k, e)))
        .forEach(kept::add);
    return kept;
  }

  private static boolean overlap(Evidence one, Evidence other) {
    return one.place().equals(other.place())
        && one.start() < other.end()
        && other.start() < one.end();
  }
}
