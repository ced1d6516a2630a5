package dev.casebook.tag;

import de.bwaldvogel.liblinear.Feature;
import dev.casebook.model.CodedText;
import dev.casebook.model.TextVectors;
import dev.casebook.model.WordForms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Trains a [Classifier] on coded texts. The same texts give the same classifier. Takes some
/// minutes for twenty thousand texts.
public final class Trainer {

  private static final double COST = 1;
  private static final double TOLERANCE = 0.01;
  private static final int LEAST_TEXTS = 2;
  private static final int LANDMARKS = 800;
  private static final int FOLDS = 3;
  private static final long SEED = 20261125;

  private final Finder finder;
  private final @Nullable TextVectors vectors;
  private final Set<Clue> clues;
  private final Regression reading = new Regression(COST, TOLERANCE);
  private final Regression weighing = new Regression(COST, TOLERANCE);

  /// @param clues what the classifier may go by, at least one
  /// @param vectors null where no vectors are learned
  public Trainer(
      Codebook codebook, WordForms forms, Set<Clue> clues, @Nullable TextVectors vectors) {
    finder = new Finder(codebook.cueBook(), forms);
    this.clues = Set.copyOf(clues);
    this.vectors = clues.contains(Clue.VECTORS) ? vectors : null;
    if (clues.contains(Clue.VECTORS) && vectors == null) {
      throw new IllegalArgumentException("vectors are asked for, and nobody to make them");
    }
  }

  /// What one reader has learned, and the scores that it would have given each text unseen.
  private static final class Lesson<S> {
    private final Classifier.Known<S> known;
    private final double[][] unseen;

    Lesson(Classifier.Known<S> known, double[][] unseen) {
      this.known = known;
      this.unseen = unseen;
    }
  }

  /// Trains on what the texts are settled to say that the firm does.
  public Classifier train(List<CodedText> coded) {
    List<CodedText> texts = coded.stream().filter(t -> look(t).scan().size() > 0).toList();
    List<Look> looks = texts.stream().map(this::look).toList();
    double[][] answers = texts.stream().map(Trainer::answers).toArray(double[][]::new);
    Lesson<Vocabulary> words = words(looks, answers);
    Lesson<Landmarks> likeness = likeness(texts, answers);
    List<Feature[]> rows = new ArrayList<>();
    List<Double> there = new ArrayList<>();
    for (int t = 0; t < looks.size(); t++) {
      CueView cues = CueView.of(looks.get(t), 0, looks.get(t).scan().size());
      Clues all = new Clues(cues, words.unseen[t], likeness.unseen[t]);
      for (int a = 0; a < all.size(); a++) {
        rows.add(present(all.of(a)));
        there.add(answers[t][a]);
      }
    }
    double[] right = there.stream().mapToDouble(Double::doubleValue).toArray();
    return new Classifier(
        words.known, likeness.known, new Weighing(weighing.fit(rows, right, Clues.COUNT)));
  }

  private Look look(CodedText text) {
    Look look = finder.look(text.text(), DefaultActor.FIRM);
    return clues.contains(Clue.CUES) ? look : new Look(look.scan(), List.of(), List.of());
  }

  private static double[] answers(CodedText text) {
    return Classifier.ORDER.stream()
        .mapToDouble(activity -> text.settled().firm().contains(activity) ? 1 : 0)
        .toArray();
  }

  /// Every third text is scored by weights that were fitted without it.
  private Lesson<Vocabulary> words(List<Look> looks, double[][] answers) {
    Vocabulary vocabulary =
        clues.contains(Clue.WORDS)
            ? Vocabulary.of(looks.stream().map(Look::scan).toList(), LEAST_TEXTS)
            : new Vocabulary(List.of(), new double[0]);
    List<Signals> signals =
        looks.stream().map(l -> vocabulary.signals(l.scan(), 0, l.scan().size())).toList();
    double[][] unseen = new double[looks.size()][];
    for (int f = 0; f < FOLDS; f++) {
      int fold = f;
      int[] others = IntStream.range(0, unseen.length).filter(t -> t % FOLDS != fold).toArray();
      Weights weights = fit(signals, answers, others, vocabulary.size());
      for (int t = fold; t < unseen.length; t += FOLDS) {
        unseen[t] = weights.scores(signals.get(t));
      }
    }
    int[] all = IntStream.range(0, unseen.length).toArray();
    Weights weights = fit(signals, answers, all, vocabulary.size());
    return new Lesson<>(new Classifier.Known<>(vocabulary, weights), unseen);
  }

  private Weights fit(List<Signals> signals, double[][] answers, int[] texts, int count) {
    List<Feature[]> rows =
        IntStream.of(texts)
            .mapToObj(signals::get)
            .map(s -> Regression.row(s.numbers(), s.strengths(), count))
            .toList();
    int size = Classifier.ORDER.size();
    float[] biases = new float[size];
    float[][] weights = new float[count][size];
    IntStream.range(0, size)
        .parallel()
        .forEach(a -> {
          double[] there = IntStream.of(texts).mapToDouble(t -> answers[t][a]).toArray();
          double[] found = reading.fit(rows, there, count);
          for (int i = 0; i < count; i++) {
            weights[i][a] = (float) found[i];
          }
          biases[a] = (float) found[count];
        });
    return new Weights(biases, weights);
  }

  private Lesson<Landmarks> likeness(List<CodedText> texts, double[][] answers) {
    TextVectors maker = vectors;
    if (maker == null) {
      return new Lesson<>(
          new Classifier.Known<>(new Landmarks(List.of()), Weights.none()),
          new double[texts.size()][Classifier.ORDER.size()]);
    }
    List<float[]> made = texts.parallelStream().map(t -> maker.of(t.text())).toList();
    List<float[]> shuffled = new ArrayList<>(made);
    Collections.shuffle(shuffled, new Random(SEED));
    Landmarks landmarks = new Landmarks(shuffled.subList(0, Math.min(LANDMARKS, shuffled.size())));
    Ridge ridge =
        new Ridge(made.stream().map(landmarks::likeness).toArray(double[][]::new), answers);
    return new Lesson<>(new Classifier.Known<>(landmarks, ridge.weights()), ridge.leftOut());
  }

  private static Feature[] present(double[] clues) {
    int[] numbers = IntStream.range(0, clues.length).filter(i -> clues[i] != 0).toArray();
    return Regression.row(
        numbers, IntStream.of(numbers).mapToDouble(i -> clues[i]).toArray(), clues.length);
  }
}
