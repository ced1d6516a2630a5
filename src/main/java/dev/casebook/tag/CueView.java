package dev.casebook.tag;

import dev.casebook.model.Actor;

/// What cues say of one sentence, by activity in the order of [Classifier#ORDER].
final class CueView {

  private final double[] strong;
  private final double[] weak;
  private final double[] partner;
  private final double[] silenced;
  private final int words;

  /// @param strong the discount of the best strong cue, 0 where there is none
  /// @param weak the sum of the discounts of weak cues
  /// @param partner 1 where a partner is said to run it
  /// @param silenced 1 where a cue was held back
  /// @param words how many the sentence has
  CueView(double[] strong, double[] weak, double[] partner, double[] silenced, int words) {
    this.strong = strong;
    this.weak = weak;
    this.partner = partner;
    this.silenced = silenced;
    this.words = words;
  }

  /// As given; not to be changed.
  double[] strong() {
    return strong;
  }

  /// As given; not to be changed.
  double[] weak() {
    return weak;
  }

  /// As given; not to be changed.
  double[] partner() {
    return partner;
  }

  /// As given; not to be changed.
  double[] silenced() {
    return silenced;
  }

  /// As given; not to be changed.
  int words() {
    return words;
  }

  /// The view of the words `begin` to `end`, at least one.
  static CueView of(Look look, int begin, int end) {
    int size = Classifier.ORDER.size();
    CueView view =
        new CueView(
            new double[size], new double[size], new double[size], new double[size], end - begin);
    int first = look.scan().sentence(begin);
    int last = look.scan().sentence(end - 1);
    for (Mention mention : look.mentions()) {
      if (first <= mention.sentence() && mention.sentence() <= last) {
        view.add(mention);
      }
    }
    for (Look.Silenced held : look.silenced()) {
      if (first <= held.sentence() && held.sentence() <= last) {
        view.silenced[Classifier.ORDER.indexOf(held.activity())] = 1;
      }
    }
    return view;
  }

  private void add(Mention mention) {
    int at = Classifier.ORDER.indexOf(mention.activity());
    if (mention.by() == Actor.PARTNER) {
      partner[at] = 1;
    } else if (mention.strength() == Strength.STRONG) {
      strong[at] = Math.max(strong[at], mention.discount());
    } else {
      weak[at] += mention.discount();
    }
  }
}
