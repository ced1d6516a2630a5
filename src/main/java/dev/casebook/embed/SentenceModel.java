package dev.casebook.embed;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.casebook.model.TextVectors;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The sentence model bge-small-en-v1.5, as it came or with an [Adapter]. Safe for use by several
/// threads, each of which computes for itself: one core makes about 200 vectors of sentences a
/// second.
public final class SentenceModel implements TextVectors, AutoCloseable {

  private static final long STACK = 64L << 20;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Adapted weights;
  private final Pieces pieces;

  private SentenceModel(
      OrtEnvironment environment, OrtSession session, Adapted weights, Pieces pieces) {
    this.environment = environment;
    this.session = session;
    this.weights = weights;
    this.pieces = pieces;
  }

  /// Loads the model, which takes some tenths of a second.
  ///
  /// @param natives a folder for native code, made where it is missing and left as it is for the
  ///   next start
  /// @throws EmbedException where the folder cannot be written or the code cannot be loaded
  public static SentenceModel open(Path natives, Adapter adapter) {
    FutureTask<SentenceModel> loading = new FutureTask<>(loader(natives, adapter));
    // ONNX Runtime needs more stack to start than Java gives to a thread, and ends the process for
    // want of it.
    Thread.ofPlatform().name("sentence model").stackSize(STACK).start(loading);
    try {
      return loading.get();
    } catch (ExecutionException e) {
      throw new EmbedException(
          "The sentence model cannot be loaded with its native code in "
              + natives.toAbsolutePath()
              + ": "
              + e.getCause()
              + ". Check that the folder can be written, or delete it and start again.",
          e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbedException("Loading the sentence model was interrupted.", e);
    }
  }

  private static Callable<SentenceModel> loader(Path natives, Adapter adapter) {
    return () -> {
      Natives.prepare(natives);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      try (InputStream model = Architecture.open(".onnx");
          OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        // Each caller brings its own thread; more of them inside would only wait for one another.
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        byte[] onnx = model.readAllBytes();
        Adapted weights = Adapted.into(options, environment, onnx, adapter);
        return new SentenceModel(
            environment, environment.createSession(onnx, options), weights, Pieces.open());
      }
    };
  }

  @Override
  public int dimensions() {
    return Architecture.WIDTH;
  }

  @Override
  public float[] of(String text) {
    Encoding cut = pieces.of(text);
    long[] shape = {1, cut.getIds().length};
    try (OnnxTensor ids = tensor(cut.getIds(), shape);
        OnnxTensor mask = tensor(cut.getAttentionMask(), shape);
        OnnxTensor types = tensor(cut.getTypeIds(), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return ofLengthOne(((float[][][]) result.get(0).getValue())[0][0]);
    } catch (OrtException e) {
      throw new EmbedException("The sentence model failed on a text: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private static float[] ofLengthOne(float[] vector) {
    double square = 0;
    for (float value : vector) {
      square += value * value;
    }
    double length = Math.sqrt(square);
    float[] scaled = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      scaled[i] = (float) (vector[i] / length);
    }
    return scaled;
  }

  /// Frees the native memory. The model cannot be used after it.
  @Override
  public void close() {
    pieces.close();
    try {
      session.close();
    } catch (OrtException e) {
      throw new EmbedException("The sentence model cannot be closed: " + e.getMessage(), e);
    }
    weights.close();
  }
}
