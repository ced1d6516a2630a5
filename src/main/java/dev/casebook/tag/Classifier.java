package dev.casebook.tag;

import dev.casebook.model.Activity;
import dev.casebook.model.TextVectors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says how likely a sentence names each activity. Two readers give scores: one knows words and
/// pairs of words (a logistic regression for each activity), the other how like the sentence's
/// vector is to those of landmarks (a ridge regression for each activity). The [Weighing] holds
/// both against what cues say. Immutable; safe for use by several threads.
public final class Classifier {

  /// Which place in a row of numbers is whose.
  static final List<Activity> ORDER = List.of(Activity.values());

  private final Vocabulary vocabulary;
  private final Landmarks landmarks;
  private final Weights ofTerms;
  private final Weights ofLandmarks;
  private final Weighing weighing;

  /// @param vocabulary with the weights of its terms
  /// @param landmarks with their weights
  Classifier(Known<Vocabulary> vocabulary, Known<Landmarks> landmarks, Weighing weighing) {
    this.vocabulary = vocabulary.signals();
    ofTerms = vocabulary.weights();
    this.landmarks = landmarks.signals();
    ofLandmarks = landmarks.weights();
    this.weighing = weighing;
  }

  /// Signals and what they weigh.
  record Known<S>(S signals, Weights weights) {}

  /// Whether it needs somebody who makes vectors.
  public boolean needsVectors() {
    return landmarks.size() > 0;
  }

  /// The chances of all activities for the words `begin` to `end`, at least one, in the order of
  /// [#ORDER].
  ///
  /// @param vectors may be null where [#needsVectors()] says no
  double[] chances(Look look, int begin, int end, @Nullable TextVectors vectors) {
    double[] words = ofTerms.scores(vocabulary.signals(look.scan(), begin, end));
    double[] likeness =
        vectors == null || !needsVectors()
            ? new double[landmarks.size()]
            : landmarks.likeness(vectors.of(look.scan().quote(begin, end)));
    return weighing.chances(
        new Clues(CueView.of(look, begin, end), words, ofLandmarks.scores(likeness)));
  }

  /// How much a term speaks for an activity when it stands alone; 0 for an unknown term.
  double weight(String term, Activity activity) {
    int number = vocabulary.number(term);
    return number < 0
        ? 0
        : vocabulary.rareness(number) * ofTerms.rows()[number][ORDER.indexOf(activity)];
  }

  /// The words that it knows, for writing down.
  Known<Vocabulary> words() {
    return new Known<>(vocabulary, ofTerms);
  }

  /// The landmarks that it knows, for writing down.
  Known<Landmarks> marks() {
    return new Known<>(landmarks, ofLandmarks);
  }

  /// How it weighs them, for writing down.
  Weighing weighing() {
    return weighing;
  }
}
