package dev.casebook.tag;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.Confidence;
import dev.casebook.model.Evidence;
import dev.casebook.model.Tag;
import dev.casebook.model.TagOrigin;
import dev.casebook.model.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Adds up what was found into tags.
///
/// A piece of evidence has a value `v = strength x timing x place`, the chance that a tag resting
/// on it alone is right. A unit is a sentence or a canvas item; its evidence for one activity is
/// taken as independent ("noisy-or"): `u = 1 - (1-v1)(1-v2)...`. Units that a strong cue stands in,
/// or that reach 0.5 by themselves, make `S = 1 - (1-u1)(1-u2)...`. All others hold weak cues only;
/// they make `W` in the same way, but at most so much as the [Bar] allows. The tag's confidence is
/// `1 - (1-S)(1-W)`, at most 0.97, since no number of cues is certainty; below the least of the bar
/// there is no tag.
///
/// Weight: an activity's standing is the sum over its evidence of `v x priority of the place`.
/// Primary are the firm's activities with the highest standing, at most five, none below two fifths
/// of the first. Not safe for several threads.
final class Tally {

  private static final double ASSERTED = 0.5;
  private static final double MOST = 0.97;
  private static final int MOST_EVIDENCE = 12;

  /// Words that add next to nothing are not shown as evidence: a customer segment that holds a
  /// cue's word proves nothing.
  private static final double LEAST_SHOWN = 0.15;

  private static final double SHARE_OF_FIRST = 0.4;

  /// Where to draw the line.
  ///
  /// @param least confidence that is asserted, in 0..1
  /// @param mostFromWeak the highest confidence that weak units reach together
  record Bar(double least, double mostFromWeak) {

    /// For cues: a long text has some weak cue for anything.
    static final Bar CUES = new Bar(ASSERTED, 0.3);

    /// For chances of a classifier over a whole case: more likely than not.
    static final Bar CASE = new Bar(ASSERTED, 0.49);

    /// For chances of a classifier over a text by itself, where missing what is there is as bad as
    /// naming what is not. F1 is highest near half of the F1 that can be reached (Lipton, Elkan and
    /// Naryanaswamy, ECML 2014); chosen on the tune part.
    static final Bar TEXT = new Bar(0.25, 0.49);
  }

  /// @param bar where the line is drawn
  Tally(Bar bar) {
    this.bar = bar;
  }

  private record Key(Activity activity, Actor by) {}

  private record Piece(
      Evidence evidence, double value, boolean strong, boolean cued, Object unit) {}

  private record Sum(Key key, double confidence, double standing, List<Piece> pieces) {}

  private final Bar bar;
  private final Map<Key, List<Piece>> pieces = new LinkedHashMap<>();
  private final Map<Key, Double> standings = new LinkedHashMap<>();

  /// Adds a mention.
  ///
  /// @param unit equal for evidence of one sentence or item
  void add(Mention mention, Evidence evidence, Footing footing, Object unit) {
    double value = mention.value(footing.declared()) * footing.factor();
    if (value <= 0) {
      return;
    }
    Key key = new Key(mention.activity(), mention.by());
    boolean strong = mention.chance() == null && mention.strength() == Strength.STRONG;
    pieces
        .computeIfAbsent(key, _ -> new ArrayList<>())
        .add(new Piece(evidence, value, strong, mention.strength() != null, unit));
    standings.merge(key, value * footing.priority(), Double::sum);
  }

  /// The tags: primary ones first, then by falling confidence.
  ///
  /// @param mostPrimary how many may be primary
  List<Tag> tags(int mostPrimary) {
    List<Sum> sums =
        pieces.entrySet().stream()
            .map(e -> sum(e.getKey(), e.getValue()))
            .filter(s -> s.confidence >= bar.least)
            .toList();
    Set<Key> primary = primary(sums, mostPrimary);
    return sums.stream()
        .map(s -> tag(s, primary.contains(s.key)))
        .sorted(
            Comparator.comparing(Tag::weight)
                .thenComparing(Tag::confidence, Comparator.reverseOrder())
                .thenComparing(Tag::activity)
                .thenComparing(Tag::by))
        .toList();
  }

  private Sum sum(Key key, List<Piece> found) {
    Map<Object, List<Piece>> units = new LinkedHashMap<>();
    found.forEach(p -> units.computeIfAbsent(p.unit, _ -> new ArrayList<>()).add(p));
    double notStrong = 1;
    double notWeak = 1;
    for (List<Piece> unit : units.values()) {
      double not = unit.stream().mapToDouble(p -> 1 - p.value).reduce(1, (a, b) -> a * b);
      if (1 - not >= ASSERTED || unit.stream().anyMatch(Piece::strong)) {
        notStrong *= not;
      } else {
        notWeak *= not;
      }
    }
    double confidence = 1 - notStrong * Math.max(notWeak, 1 - bar.mostFromWeak);
    return new Sum(key, Math.min(MOST, confidence), standings.getOrDefault(key, 0.0), found);
  }

  private static Set<Key> primary(List<Sum> sums, int most) {
    List<Sum> firm =
        sums.stream()
            .filter(s -> s.key.by == Actor.FIRM)
            .sorted(Comparator.comparingDouble(Sum::standing).reversed())
            .limit(most)
            .toList();
    Set<Key> primary = new HashSet<>();
    firm.stream()
        .filter(s -> s.standing >= SHARE_OF_FIRST * firm.getFirst().standing)
        .forEach(s -> primary.add(s.key));
    return primary;
  }

  private static Tag tag(Sum sum, boolean primary) {
    List<Piece> best =
        sum.pieces.stream().sorted(Comparator.comparingDouble(Piece::value).reversed()).toList();
    List<Evidence> evidence =
        best.stream()
            .filter(p -> p.equals(best.getFirst()) || p.value >= LEAST_SHOWN)
            .limit(MOST_EVIDENCE)
            .map(Piece::evidence)
            .toList();
    return new Tag(
        sum.key.activity,
        new Confidence(sum.confidence),
        primary ? Weight.PRIMARY : Weight.SECONDARY,
        sum.key.by,
        best.getFirst().cued ? TagOrigin.RULE : TagOrigin.MODEL,
        evidence);
  }
}
