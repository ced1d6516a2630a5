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
  private static final int LEAST_TEXTS = 3;
  private static final int LANDMARKS = 1600;
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

  /// Trains on what texts are settled to say that the firm does.
  ///
  /// @param lessons from which words and vectors are learned
  /// @param trials other texts, from which it is learned how far to trust what was learned; they
  ///   should be like those that will be tagged
  public Classifier train(List<CodedText> lessons, List<CodedText> trials) {
    Classifier.Known<Vocabulary> words = words(lessons);
    Classifier.Known<Landmarks> likeness = likeness(lessons);
    Classifier untried = new Classifier(words, likeness, Weighing.none(), Weighing.none());
    return new Classifier(
        words, likeness, weighing(untried, trials, vectors), weighing(untried, trials, null));
  }

  private Weighing weighing(
      Classifier untried, List<CodedText> trials, @Nullable TextVectors maker) {
    List<Feature[]> rows = new ArrayList<>();
    List<Double> there = new ArrayList<>();
    for (CodedText trial : withWords(trials)) {
      Look look = look(trial);
      Clues all = untried.clues(look, 0, look.scan().size(), maker);
      double[] answers = answers(trial);
      for (int a = 0; a < all.size(); a++) {
        rows.add(present(all.of(a)));
        there.add(answers[a]);
      }
    }
    double[] right = there.stream().mapToDouble(Double::doubleValue).toArray();
    return new Weighing(weighing.fit(rows, right, Clues.COUNT));
  }

  private List<CodedText> withWords(List<CodedText> texts) {
    return texts.stream().filter(t -> look(t).scan().size() > 0).toList();
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

  private Classifier.Known<Vocabulary> words(List<CodedText> lessons) {
    if (!clues.contains(Clue.WORDS)) {
      return new Classifier.Known<>(new Vocabulary(List.of(), new double[0]), Weights.none());
    }
    List<Scan> scans = lessons.stream().map(t -> look(t).scan()).toList();
    Vocabulary vocabulary = Vocabulary.of(scans, LEAST_TEXTS);
    int count = vocabulary.size();
    List<Feature[]> rows =
        scans.stream()
            .map(scan -> vocabulary.signals(scan, 0, scan.size()))
            .map(s -> Regression.row(s.numbers(), s.strengths(), count))
            .toList();
    List<double[]> answers = lessons.stream().map(Trainer::answers).toList();
    float[] biases = new float[Classifier.ORDER.size()];
    float[][] weights = new float[count][biases.length];
    IntStream.range(0, biases.length)
        .parallel()
        .forEach(a -> {
          double[] there = answers.stream().mapToDouble(row -> row[a]).toArray();
          double[] found = reading.fit(rows, there, count);
          for (int i = 0; i < count; i++) {
            weights[i][a] = (float) found[i];
          }
          biases[a] = (float) found[count];
        });
    return new Classifier.Known<>(vocabulary, new Weights(biases, weights));
  }

  private Classifier.Known<Landmarks> likeness(List<CodedText> lessons) {
    TextVectors maker = vectors;
    if (maker == null) {
      return Classifier.NO_LANDMARKS;
    }
    List<float[]> made = lessons.parallelStream().map(t -> maker.of(t.text())).toList();
    List<float[]> shuffled = new ArrayList<>(made);
    Collections.shuffle(shuffled, new Random(SEED));
    Landmarks landmarks = new Landmarks(shuffled.subList(0, Math.min(LANDMARKS, shuffled.size())));
    double[][] rows = made.stream().map(landmarks::likeness).toArray(double[][]::new);
    double[][] answers = lessons.stream().map(Trainer::answers).toArray(double[][]::new);
    return new Classifier.Known<>(landmarks, Ridge.fit(rows, answers));
  }

  private static Feature[] present(double[] clues) {
    int[] numbers = IntStream.range(0, clues.length).filter(i -> clues[i] != 0).toArray();
    return Regression.row(
        numbers, IntStream.of(numbers).mapToDouble(i -> clues[i]).toArray(), clues.length);
  }
}
