package dev.casebook.tag;

/// Everything that is known of one sentence, by activity, before it is weighed.
final class Clues {

  /// How many clues there are for each activity.
  static final int COUNT = 18;

  private static final double LONG = 40;
  private static final double SHORT = 10;
  private static final int ENOUGH = 3;
  private static final double MOST_ODDS = 6;

  private final CueView cues;
  private final double[] words;
  private final double[] vector;
  private final double total;
  private final double best;

  /// @param words logarithms of odds, from the words
  /// @param vector scores about 0..1, from the vector; all 0 where there is none
  Clues(CueView cues, double[] words, double[] vector) {
    this.cues = cues;
    this.words = words;
    this.vector = vector;
    double sum = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int a = 0; a < words.length; a++) {
      sum += cues.strong()[a];
      most = Math.max(most, suggested(a));
    }
    total = Math.min(sum, ENOUGH);
    best = most;
  }

  /// How many activities there are.
  int size() {
    return words.length;
  }

  private double chance(int a) {
    return 1 / (1 + Math.exp(-words[a]));
  }

  private double likeness(int a) {
    return Math.max(0, Math.min(1, vector[a]));
  }

  private double suggested(int a) {
    return chance(a) + likeness(a);
  }

  /// The clues for one activity; their order means nothing but is fixed.
  double[] of(int a) {
    double strong = cues.strong()[a];
    double weak = Math.min(cues.weak()[a], ENOUGH);
    double length = Math.min(cues.words(), LONG) / LONG;
    double word = chance(a);
    double like = likeness(a);
    return new double[] {
      strong,
      weak,
      cues.partner()[a],
      cues.silenced()[a],
      total,
      strong * length,
      cues.words() < SHORT ? weak : 0,
      length,
      Math.max(-MOST_ODDS, Math.min(MOST_ODDS, words[a])) / ENOUGH,
      word,
      Math.sqrt(word),
      like,
      Math.sqrt(like),
      like * word,
      like * strong,
      like * weak,
      word * strong,
      suggested(a) == best ? 1 : 0
    };
  }
}
