package dev.casebook.embed;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How the sentence model is built: bge-small-en-v1.5, a BERT (Devlin and others, 2019) of twelve
/// narrow layers.
final class Architecture {

  static final int WIDTH = 384;
  static final int HEADS = 12;
  static final int LAYERS = 12;

  /// What the model adds to variances before it divides by them.
  static final float EPSILON = 1e-12f;

  private static final String NAME = "bge-small-en-v1.5-q";

  private Architecture() {}

  /// The places of all matrices, as the model names them.
  static List<String> matrices() {
    return IntStream.range(0, LAYERS)
        .mapToObj(layer -> "encoder.layer." + layer + ".")
        .flatMap(layer ->
            Stream.of(
                    "attention.self.query",
                    "attention.self.key",
                    "attention.self.value",
                    "attention.output.dense",
                    "intermediate.dense",
                    "output.dense")
                .map(layer::concat))
        .toList();
  }

  /// Opens one of the files in the model's jar.
  ///
  /// @param ending `.onnx` or `-tokenizer.json`
  static InputStream open(String ending) throws IOException {
    InputStream in = Architecture.class.getResourceAsStream("/" + NAME + ending);
    if (in == null) {
      throw new IOException("the jar of the model is missing from the program's libraries");
    }
    return in;
  }
}
