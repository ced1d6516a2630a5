package dev.casebook.tag;

import dev.casebook.model.Actor;

/// What cues say of one sentence, by activity in the order of [Classifier#ORDER].
final class CueView {

  private final double[] strong;
  private final double[] weak;
  private final double[] partner;
  private final double[] silenced;
  private final int words;

  /// A view in which nothing has been seen.
  ///
  /// @param activities how many there are
  /// @param words how many the sentence has
  private CueView(int activities, int words) {
    strong = new double[activities];
    weak = new double[activities];
    partner = new double[activities];
    silenced = new double[activities];
    this.words = words;
  }

  /// The discount of the best strong cue, by activity; 0 where there is none.
  double[] strong() {
    return strong;
  }

  /// The sum of the discounts of weak cues, by activity.
  double[] weak() {
    return weak;
  }

  /// 1 where a partner is said to run the activity.
  double[] partner() {
    return partner;
  }

  /// 1 where a cue of the activity was held back.
  double[] silenced() {
    return silenced;
  }

  /// How many words the sentence has.
  int words() {
    return words;
  }

  /// The view of the words `begin` to `end`, at least one.
  static CueView of(Look look, int begin, int end) {
    CueView view = new CueView(Classifier.ORDER.size(), end - begin);
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
