package dev.casebook.embed;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// The sentence model once more, computed so that it can be trained: its weights as they came stand
/// still, and beside each matrix runs the low-rank change that learns. With changes of zero it
/// gives what [SentenceModel] gives, up to rounding.
final class TrainableEncoder {

  private static final float DROPOUT = 0.05f;
  private static final float NEVER = -1e9f;

  private final NDManager manager;
  private final ModelFile file;
  private final int rank;
  private final float[] words;
  private final float[] positions;
  private final float[] type;
  private final Map<String, NDArray> still = new LinkedHashMap<>();
  private final Map<String, NDArray> learning = new LinkedHashMap<>();

  /// @param manager owns all weights
  /// @throws IOException where the model's file is not as expected
  TrainableEncoder(NDManager manager, ModelFile file, int rank, Random random) throws IOException {
    this.manager = manager;
    this.file = file;
    this.rank = rank;
    words = file.tableValues("embeddings.word_embeddings.weight");
    positions = file.tableValues("embeddings.position_embeddings.weight");
    type = file.tableValues("embeddings.token_type_embeddings.weight");
    keep("embeddings.LayerNorm");
    for (int layer = 0; layer < Architecture.LAYERS; layer++) {
      keep("encoder.layer." + layer + ".attention.output.LayerNorm");
      keep("encoder.layer." + layer + ".output.LayerNorm");
    }
    for (String place : Architecture.matrices()) {
      matrix(place, random);
    }
  }

  private void keep(String norm) throws IOException {
    still.put(norm + ".weight", manager.create(file.plain(norm + ".weight")));
    still.put(norm + ".bias", manager.create(file.plain(norm + ".bias")));
  }

  /// A change starts as noise times zero: as nothing, with a slope to learn along.
  private void matrix(String place, Random random) throws IOException {
    float[] bias = file.plain(place + ".bias");
    float[] values = file.matrixValues(file.matrix(place));
    int inputs = values.length / bias.length;
    still.put(place, manager.create(values, new Shape(inputs, bias.length)));
    still.put(place + ".bias", manager.create(bias));
    float[] down = new float[inputs * rank];
    for (int i = 0; i < down.length; i++) {
      down[i] = (float) (random.nextGaussian() / Math.sqrt(inputs));
    }
    learn(place + ".down", manager.create(down, new Shape(inputs, rank)));
    learn(place + ".up", manager.zeros(new Shape(rank, bias.length)));
  }

  private void learn(String name, NDArray weights) {
    weights.setRequiresGradient(true);
    learning.put(name, weights);
  }

  /// All that learns, by name.
  Map<String, NDArray> learning() {
    return learning;
  }

  /// What was learned.
  Adapter adapter() {
    List<LowRank> changes = new ArrayList<>();
    for (String place : Architecture.matrices()) {
      changes.add(
          new LowRank(
              place,
              rank,
              learned(place + ".down").toFloatArray(),
              learned(place + ".up").toFloatArray()));
    }
    return new Adapter(changes);
  }

  /// The vectors of some texts, not scaled to length 1.
  ///
  /// @param step owns all that is computed
  /// @return texts x [Architecture#WIDTH]
  NDArray vectors(NDManager step, List<Encoding> texts, boolean training) {
    int longest = texts.stream().mapToInt(t -> t.getIds().length).max().orElse(1);
    float[] mask = new float[texts.size() * longest];
    NDArray at = looked(step, texts, longest, mask);
    NDArray masked = step.create(mask, new Shape(texts.size(), 1, 1, longest));
    at = dropped(norm(at, "embeddings.LayerNorm"), training);
    for (int layer = 0; layer < Architecture.LAYERS; layer++) {
      String place = "encoder.layer." + layer + ".";
      NDArray seen = linear(attention(at, place, masked), place + "attention.output.dense");
      at = norm(at.add(dropped(seen, training)), place + "attention.output.LayerNorm");
      NDArray wide = Activation.gelu(linear(at, place + "intermediate.dense"));
      NDArray narrow = linear(wide, place + "output.dense");
      at = norm(at.add(dropped(narrow, training)), place + "output.LayerNorm");
    }
    return at.get(":, 0");
  }

  /// The vectors of all pieces as they stand in the tables, added up.
  private NDArray looked(NDManager step, List<Encoding> texts, int longest, float[] mask) {
    int width = Architecture.WIDTH;
    float[] at = new float[texts.size() * longest * width];
    for (int t = 0; t < texts.size(); t++) {
      long[] ids = texts.get(t).getIds();
      for (int p = 0; p < longest; p++) {
        int word = p < ids.length ? (int) ids[p] : 0;
        mask[t * longest + p] = p < ids.length ? 0 : NEVER;
        for (int d = 0; d < width; d++) {
          at[(t * longest + p) * width + d] =
              words[word * width + d] + positions[p * width + d] + type[d];
        }
      }
    }
    return step.create(at, new Shape(texts.size(), longest, width));
  }

  private NDArray attention(NDArray at, String place, NDArray mask) {
    NDArray query = heads(linear(at, place + "attention.self.query"));
    NDArray key = heads(linear(at, place + "attention.self.key"));
    NDArray value = heads(linear(at, place + "attention.self.value"));
    double scale = 1 / Math.sqrt((double) Architecture.WIDTH / Architecture.HEADS);
    NDArray attended =
        query.matMul(key.transpose(0, 1, 3, 2)).mul(scale).add(mask).softmax(-1).matMul(value);
    return attended.transpose(0, 2, 1, 3).reshape(at.getShape());
  }

  private static NDArray heads(NDArray at) {
    Shape shape = at.getShape();
    long each = Architecture.WIDTH / Architecture.HEADS;
    return at.reshape(shape.get(0), shape.get(1), Architecture.HEADS, each).transpose(0, 2, 1, 3);
  }

  private NDArray linear(NDArray at, String place) {
    NDArray change = at.matMul(learned(place + ".down")).matMul(learned(place + ".up"));
    return at.matMul(still(place)).add(still(place + ".bias")).add(change);
  }

  private NDArray norm(NDArray at, String place) {
    return LayerNorm.layerNorm(
            at,
            new Shape(Architecture.WIDTH),
            still(place + ".weight"),
            still(place + ".bias"),
            Architecture.EPSILON)
        .singletonOrThrow();
  }

  private static NDArray dropped(NDArray at, boolean training) {
    return Dropout.dropout(at, DROPOUT, training).singletonOrThrow();
  }

  private NDArray still(String name) {
    return known(still, name);
  }

  private NDArray learned(String name) {
    return known(learning, name);
  }

  private static NDArray known(Map<String, NDArray> weights, String name) {
    NDArray found = weights.get(name);
    if (found == null) {
      throw new IllegalStateException("no weights at " + name);
    }
    return found;
  }
}
