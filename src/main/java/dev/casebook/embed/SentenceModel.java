package dev.casebook.embed;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.casebook.model.TextVectors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The sentence model all-MiniLM-L6-v2. Safe for use by several threads, each of which computes for
/// itself: one core makes about 400 vectors of sentences a second.
public final class SentenceModel implements TextVectors, AutoCloseable {

  private static final String NAME = "all-minilm-l6-v2-q";
  private static final int DIMENSIONS = 384;
  private static final String MOST_PIECES = "256";

  /// Longer texts are cut before the tokenizer sees them: 256 pieces never need more.
  private static final int MOST_CHARACTERS = 8_000;

  private static final long STACK = 64L << 20;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final HuggingFaceTokenizer tokenizer;

  private SentenceModel(
      OrtEnvironment environment, OrtSession session, HuggingFaceTokenizer tokenizer) {
    this.environment = environment;
    this.session = session;
    this.tokenizer = tokenizer;
  }

  /// Loads the model, which takes some tenths of a second.
  ///
  /// @param natives a folder for native code, made where it is missing and left as it is for the
  ///   next start
  /// @throws EmbedException where the folder cannot be written or the code cannot be loaded
  public static SentenceModel open(Path natives) {
    FutureTask<SentenceModel> loading = new FutureTask<>(() -> load(natives));
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

  private static SentenceModel load(Path natives) throws IOException, OrtException {
    Natives.prepare(natives);
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    return new SentenceModel(environment, session(environment), tokenizer());
  }

  private static OrtSession session(OrtEnvironment environment) throws IOException, OrtException {
    try (InputStream model = resource(".onnx");
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Each caller brings its own thread; more of them inside would only wait for one another.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      return environment.createSession(model.readAllBytes(), options);
    }
  }

  private static HuggingFaceTokenizer tokenizer() throws IOException {
    try (InputStream words = resource("-tokenizer.json")) {
      return HuggingFaceTokenizer.newInstance(
          words,
          Map.of(
              "padding",
              "false",
              "truncation",
              "true",
              "maxLength",
              MOST_PIECES,
              "modelMaxLength",
              MOST_PIECES));
    }
  }

  private static InputStream resource(String ending) throws IOException {
    InputStream in = SentenceModel.class.getResourceAsStream("/" + NAME + ending);
    if (in == null) {
      throw new IOException("the jar of the model is missing from the program's libraries");
    }
    return in;
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public float[] of(String text) {
    Encoding pieces = tokenizer.encode(printable(text));
    long[] shape = {1, pieces.getIds().length};
    try (OnnxTensor ids = tensor(pieces.getIds(), shape);
        OnnxTensor mask = tensor(pieces.getAttentionMask(), shape);
        OnnxTensor types = tensor(pieces.getTypeIds(), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return meanOfPieces(((float[][][]) result.get(0).getValue())[0]);
    } catch (OrtException e) {
      throw new EmbedException("The sentence model failed on a text: " + e.getMessage(), e);
    }
  }

  /// Half a pair of surrogates is no text to native code.
  private static String printable(String text) {
    String head = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    return new String(head.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private static float[] meanOfPieces(float[][] pieces) {
    float[] mean = new float[DIMENSIONS];
    for (float[] piece : pieces) {
      for (int i = 0; i < DIMENSIONS; i++) {
        mean[i] += piece[i];
      }
    }
    double square = 0;
    for (float value : mean) {
      square += value * value;
    }
    double length = Math.sqrt(square);
    for (int i = 0; i < DIMENSIONS; i++) {
      mean[i] = (float) (mean[i] / length);
    }
    return mean;
  }

  /// Frees the native memory. The model cannot be used after it.
  @Override
  public void close() {
    tokenizer.close();
    try {
      session.close();
    } catch (OrtException e) {
      throw new EmbedException("The sentence model cannot be closed: " + e.getMessage(), e);
    }
  }
}
