package dev.casebook.tag;

import dev.casebook.model.Activity;

/// Finds the words that made a classifier think of an activity: the run of words whose weights,
/// less a small toll for each word, add up to most ("maximum subarray", Bentley, Programming
/// Pearls, 1984). Where no word speaks for the activity by itself, the whole sentence does.
final class Grounds {

  /// What a word must add to be worth showing.
  private static final double TOLL = 1;

  private final Classifier classifier;
  private final Scan scan;

  Grounds(Classifier classifier, Scan scan) {
    this.classifier = classifier;
    this.scan = scan;
  }

  /// The words among `begin` to `end`; at least one.
  Hit<Activity> find(Activity activity, int begin, int end) {
    double best = 0;
    double sum = 0;
    int from = begin;
    Hit<Activity> found = new Hit<>(activity, begin, end);
    for (int at = begin; at < end; at++) {
      double pair =
          at == from ? 0 : classifier.weight(scan.stem(at - 1) + " " + scan.stem(at), activity);
      sum += classifier.weight(scan.stem(at), activity) + pair - TOLL;
      if (sum <= 0) {
        sum = 0;
        from = at + 1;
      } else if (sum > best) {
        best = sum;
        found = new Hit<>(activity, from, at + 1);
      }
    }
    return found;
  }
}
