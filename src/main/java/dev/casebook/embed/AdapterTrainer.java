package dev.casebook.embed;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.AdamW;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.ParameterTracker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Trains an [Adapter]: the sentence model and a linear layer on top of it learn together to answer
/// questions of yes and no about texts, by cross entropy; the layer is thrown away, and the vectors
/// stay, in which the answers now lie apart. Needs PyTorch on the class path, which the program
/// itself does not bring; two cores take about half an hour for thirty thousand sentences. The
/// order of texts is the same each time, the sums of several threads are not to the last bit.
public final class AdapterTrainer {

  private static final int RANK = 16;
  private static final int EPOCHS = 3;
  private static final int BATCH = 32;

  /// So many batches are sorted by length together, so that few short texts wait for a long one.
  private static final int SORTED = 50;

  private static final float RATE = 1e-3f;
  private static final float LAYER_RATE = 2e-3f;
  private static final float WARM_UP = 0.06f;
  private static final float LONGEST_SLOPE = 1;
  private static final float SELDOM = -4;
  private static final long SEED = 20261125;

  private final Progress progress;

  /// Is told how far training is.
  @FunctionalInterface
  public interface Progress {
    /// So many steps of all are done.
    ///
    /// @param loss mean over the texts since the last report
    void at(int step, int steps, double loss);
  }

  /// A text, and the numbers of the questions to which it says yes.
  public record Lesson(String text, Set<Integer> yes) {}

  private record Cut(Encoding pieces, Set<Integer> yes) {
    int length() {
      return pieces.getIds().length;
    }
  }

  public AdapterTrainer(Progress progress) {
    this.progress = progress;
  }

  /// Trains on lessons, at least one.
  ///
  /// @param questions how many there are
  /// @param natives a folder for native code
  /// @throws EmbedException where PyTorch is missing or the model cannot be read
  public Adapter train(List<Lesson> lessons, int questions, Path natives) {
    try {
      Natives.prepare(natives);
      List<Cut> cut = cut(lessons);
      try (NDManager manager = NDManager.newBaseManager(Device.cpu());
          InputStream model = Architecture.open(".onnx")) {
        TrainableEncoder encoder =
            new TrainableEncoder(
                manager, ModelFile.read(model.readAllBytes()), RANK, new Random(SEED));
        new Course(manager, encoder, cut, questions).run();
        return encoder.adapter();
      }
    } catch (EngineException e) {
      throw new EmbedException(
          "Training the sentence model needs PyTorch, which only scripts/train brings: " + e, e);
    } catch (IOException e) {
      throw new EmbedException("The sentence model cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<Cut> cut(List<Lesson> lessons) throws IOException {
    try (Pieces pieces = Pieces.open()) {
      return lessons.stream()
          .map(lesson -> new Cut(pieces.of(lesson.text()), lesson.yes()))
          .toList();
    }
  }

  /// One run over all lessons, several times.
  private final class Course {

    private final NDManager manager;
    private final TrainableEncoder encoder;
    private final List<Cut> lessons;
    private final int questions;
    private final int steps;
    private final Map<String, NDArray> learning;
    private final NDArray weights;
    private final NDArray bias;
    private final Random random = new Random(SEED);
    private final Optimizer optimizer = AdamW.builder().optLearningRateTracker(new Rates()).build();
    private int step;

    Course(NDManager manager, TrainableEncoder encoder, List<Cut> lessons, int questions) {
      this.manager = manager;
      this.encoder = encoder;
      this.lessons = lessons;
      steps = EPOCHS * Math.ceilDiv(lessons.size(), BATCH);
      this.questions = questions;
      float[] start = new float[Architecture.WIDTH * questions];
      for (int i = 0; i < start.length; i++) {
        start[i] = (float) (random.nextGaussian() * 0.02);
      }
      weights = manager.create(start, new Shape(Architecture.WIDTH, questions));
      bias = manager.full(new Shape(questions), SELDOM);
      weights.setRequiresGradient(true);
      bias.setRequiresGradient(true);
      learning = new LinkedHashMap<>(encoder.learning());
      learning.put("layer.weights", weights);
      learning.put("layer.bias", bias);
    }

    /// Up from zero, then down to zero, both in a straight line.
    private final class Rates implements ParameterTracker {
      @Override
      public float getNewValue(String name, int update) {
        float warm = Math.min(1, step / (WARM_UP * steps));
        return (name.startsWith("layer.") ? LAYER_RATE : RATE) * warm * (1 - (float) step / steps);
      }
    }

    void run() {
      double sum = 0;
      int since = 0;
      for (int epoch = 0; epoch < EPOCHS; epoch++) {
        for (List<Cut> batch : batches()) {
          sum += learn(batch);
          step++;
          since++;
          if (step % SORTED == 0 || step == steps) {
            progress.at(step, steps, sum / since);
            sum = 0;
            since = 0;
          }
        }
      }
    }

    private List<List<Cut>> batches() {
      List<Cut> shuffled = new ArrayList<>(lessons);
      Collections.shuffle(shuffled, random);
      List<List<Cut>> batches = new ArrayList<>();
      for (List<Cut> some : parts(shuffled, BATCH * SORTED)) {
        List<List<Cut>> alike =
            new ArrayList<>(
                parts(some.stream().sorted(Comparator.comparingInt(Cut::length)).toList(), BATCH));
        Collections.shuffle(alike, random);
        batches.addAll(alike);
      }
      return batches;
    }

    private static <T> List<List<T>> parts(List<T> all, int size) {
      return IntStream.iterate(0, i -> i < all.size(), i -> i + size)
          .mapToObj(i -> all.subList(i, Math.min(all.size(), i + size)))
          .toList();
    }

    /// The loss of a text, before it was learned from.
    private double learn(List<Cut> batch) {
      try (NDManager of = manager.newSubManager();
          GradientCollector gradients = Engine.getInstance().newGradientCollector()) {
        NDArray loss = loss(of, batch);
        gradients.backward(loss);
        update(of);
        gradients.zeroGradients();
        return loss.getFloat();
      }
    }

    /// Cross entropy from odds z and answers y, added up over questions: max(z, 0) - zy + ln(1 +
    /// exp(-|z|)), which no z is too large for.
    private NDArray loss(NDManager of, List<Cut> batch) {
      NDArray odds =
          encoder
              .vectors(of, batch.stream().map(Cut::pieces).toList(), true)
              .matMul(weights)
              .add(bias);
      NDArray answers = of.create(batch.stream().map(this::answers).toArray(float[][]::new));
      NDArray apart = odds.maximum(0).sub(odds.mul(answers));
      return apart.add(odds.abs().neg().exp().add(1).log()).sum().div(batch.size());
    }

    private float[] answers(Cut text) {
      float[] answers = new float[questions];
      text.yes().forEach(question -> answers[question] = 1);
      return answers;
    }

    /// One step along the slope, whose length is cut where it is steep.
    private void update(NDManager of) {
      List<NDArray> slopes = new ArrayList<>();
      double square = 0;
      for (NDArray one : learning.values()) {
        NDArray slope = one.getGradient();
        slope.attach(of);
        slopes.add(slope);
        square += slope.square().sum().getFloat();
      }
      float cut = (float) Math.min(1, LONGEST_SLOPE / Math.sqrt(square));
      Iterator<NDArray> next = slopes.iterator();
      learning.forEach((name, values) -> optimizer.update(name, values, next.next().mul(cut)));
    }
  }
}
