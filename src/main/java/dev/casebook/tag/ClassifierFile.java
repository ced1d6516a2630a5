package dev.casebook.tag;

import dev.casebook.model.Sha256;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A [Classifier] as the program carries it: compressed, every number in 16 bits, which costs
/// nothing that could be measured. It is made from the texts in `corpus/gold` by `evaluate tags
/// --train`, and is to be made anew where cues, word forms, or those texts change.
public final class ClassifierFile {

  private static final String NAME = "classifier.gz";
  private static final int FORM = 2;

  private ClassifierFile() {}

  /// Reads the classifier that comes with the program. Throws [BrokenCodebook] where it is missing
  /// or of another form, which would be a fault of the build.
  public static Classifier load() {
    try (InputStream in = ClassifierFile.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new BrokenCodebook("the program came without " + NAME);
      }
      return read(new DataInputStream(new GZIPInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + NAME + " from the program's own jar", e);
    }
  }

  /// The hash of the classifier that comes with the program; throws as [#load()] does.
  public static Sha256 hash() {
    try (InputStream in = ClassifierFile.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new BrokenCodebook("the program came without " + NAME);
      }
      return Sha256.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + NAME + " from the program's own jar", e);
    }
  }

  /// Writes a classifier. Throws [UncheckedIOException] where the file cannot be written.
  public static void write(Classifier classifier, Path file) {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
      out.writeInt(FORM);
      write(classifier.words().signals(), out);
      write(classifier.words().weights(), out);
      write(classifier.marks().signals(), out);
      write(classifier.marks().weights(), out);
      for (Weighing weighing : classifier.weighings()) {
        write(weighing, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the classifier to " + file, e);
    }
  }

  private static void write(Vocabulary vocabulary, DataOutputStream out) throws IOException {
    out.writeInt(vocabulary.size());
    for (int i = 0; i < vocabulary.size(); i++) {
      out.writeUTF(vocabulary.terms().get(i));
      out.writeShort(Float.floatToFloat16((float) vocabulary.rareness(i)));
    }
  }

  private static void write(Landmarks landmarks, DataOutputStream out) throws IOException {
    out.writeInt(landmarks.size());
    out.writeInt(landmarks.size() == 0 ? 0 : landmarks.vectors().getFirst().length);
    for (float[] vector : landmarks.vectors()) {
      row(vector, out);
    }
  }

  private static void write(Weights weights, DataOutputStream out) throws IOException {
    row(weights.biases(), out);
    out.writeInt(weights.rows().length);
    for (float[] row : weights.rows()) {
      row(row, out);
    }
  }

  private static void write(Weighing weighing, DataOutputStream out) throws IOException {
    for (double weight : weighing.weights()) {
      out.writeDouble(weight);
    }
  }

  private static void row(float[] row, DataOutputStream out) throws IOException {
    for (float value : row) {
      out.writeShort(Float.floatToFloat16(value));
    }
  }

  private static Classifier read(DataInputStream in) throws IOException {
    if (in.readInt() != FORM) {
      throw new BrokenCodebook(NAME + " is of another form than this program reads");
    }
    Classifier.Known<Vocabulary> words = new Classifier.Known<>(vocabulary(in), weights(in));
    Classifier.Known<Landmarks> marks = new Classifier.Known<>(landmarks(in), weights(in));
    return new Classifier(words, marks, weighing(in), weighing(in));
  }

  private static Weighing weighing(DataInputStream in) throws IOException {
    double[] weights = new double[Clues.COUNT + 1];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readDouble();
    }
    return new Weighing(weights);
  }

  private static Landmarks landmarks(DataInputStream in) throws IOException {
    int count = in.readInt();
    int dimensions = in.readInt();
    List<float[]> vectors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      vectors.add(row(dimensions, in));
    }
    return new Landmarks(vectors);
  }

  private static Weights weights(DataInputStream in) throws IOException {
    float[] biases = row(Classifier.ORDER.size(), in);
    float[][] rows = new float[in.readInt()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(biases.length, in);
    }
    return new Weights(biases, rows);
  }

  private static Vocabulary vocabulary(DataInputStream in) throws IOException {
    List<String> terms = new ArrayList<>();
    double[] rareness = new double[in.readInt()];
    for (int i = 0; i < rareness.length; i++) {
      terms.add(in.readUTF());
      rareness[i] = Float.float16ToFloat(in.readShort());
    }
    return new Vocabulary(terms, rareness);
  }

  private static float[] row(int length, DataInputStream in) throws IOException {
    float[] row = new float[length];
    for (int i = 0; i < length; i++) {
      row[i] = Float.float16ToFloat(in.readShort());
    }
    return row;
  }
}
