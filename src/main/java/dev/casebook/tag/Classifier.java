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

  /// For one that looks at no vectors.
  static final Known<Landmarks> NO_LANDMARKS =
      new Known<>(new Landmarks(List.of()), Weights.none());

  private final Vocabulary vocabulary;
  private final Landmarks landmarks;
  private final Weights ofTerms;
  private final Weights ofLandmarks;
  private final Weighing weighing;
  private final Weighing withoutVectors;

  /// @param vocabulary with the weights of its terms
  /// @param landmarks with their weights
  /// @param weighing for sentences that have a vector
  /// @param withoutVectors for sentences that have none
  Classifier(
      Known<Vocabulary> vocabulary,
      Known<Landmarks> landmarks,
      Weighing weighing,
      Weighing withoutVectors) {
    this.vocabulary = vocabulary.signals();
    ofTerms = vocabulary.weights();
    this.landmarks = landmarks.signals();
    ofLandmarks = landmarks.weights();
    this.weighing = weighing;
    this.withoutVectors = withoutVectors;
  }

  /// One that goes by cues and words and asks for no vector: many times as fast, and less good.
  public Classifier withoutVectors() {
    return new Classifier(words(), NO_LANDMARKS, withoutVectors, withoutVectors);
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
    return weighing.chances(clues(look, begin, end, vectors));
  }

  /// What is to be weighed for the same words.
  Clues clues(Look look, int begin, int end, @Nullable TextVectors vectors) {
    double[] words = ofTerms.scores(vocabulary.signals(look.scan(), begin, end));
    double[] likeness =
        vectors == null || !needsVectors()
            ? new double[landmarks.size()]
            : landmarks.likeness(vectors.of(look.scan().quote(begin, end)));
    return new Clues(CueView.of(look, begin, end), words, ofLandmarks.scores(likeness));
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

  /// How it weighs them, with vectors and without, for writing down.
  List<Weighing> weighings() {
    return List.of(weighing, withoutVectors);
  }
}
