package dev.casebook.embed;

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
import org.jspecify.annotations.Nullable;

/// What a sentence model has learned on top of what it came with: a low-rank change to each of its
/// matrices (LoRA: Hu and others, "LoRA: Low-Rank Adaptation of Large Language Models", 2021). A
/// hundredth of the model's size, so that it can be kept with the program while the model itself
/// comes from the package registry. Immutable.
public final class Adapter {

  private static final String NAME = "adapter.gz";
  private static final int FORM = 1;

  private final List<LowRank> changes;

  Adapter(List<LowRank> changes) {
    this.changes = List.copyOf(changes);
  }

  /// One that changes nothing.
  public static Adapter none() {
    return new Adapter(List.of());
  }

  /// The hash of the adapter that comes with the program: vectors of another one lie elsewhere.
  public static Sha256 hash() {
    try (InputStream in = Adapter.class.getResourceAsStream(NAME)) {
      return Sha256.of(present(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + NAME + " from the program's own jar", e);
    }
  }

  private static InputStream present(@Nullable InputStream in) {
    if (in == null) {
      throw new EmbedException("The program came without " + NAME + ".", null);
    }
    return in;
  }

  List<LowRank> changes() {
    return changes;
  }

  /// Reads the adapter that comes with the program, made by `scripts/train` from the texts in
  /// `corpus/gold`. Throws as [#read(InputStream)] does.
  public static Adapter load() {
    try (InputStream in = Adapter.class.getResourceAsStream(NAME)) {
      return read(present(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + NAME + " from the program's own jar", e);
    }
  }

  /// Reads an adapter from a file; throws as [#read(InputStream)] does.
  public static Adapter read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The adapter in " + file + " cannot be read.", e);
    }
  }

  /// Reads an adapter.
  ///
  /// @param in left open
  /// @throws EmbedException where this is no adapter, or one of another form
  /// @throws UncheckedIOException where it cannot be read
  public static Adapter read(InputStream in) {
    try {
      DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16));
      int form = data.readInt();
      if (form != FORM) {
        throw new EmbedException(
            "The adapter is of form " + form + ", and this program reads " + FORM + ".", null);
      }
      List<LowRank> changes = new ArrayList<>();
      for (int count = data.readInt(); count > 0; count--) {
        String place = data.readUTF();
        int rank = data.readInt();
        changes.add(new LowRank(place, rank, numbers(data), numbers(data)));
      }
      return new Adapter(changes);
    } catch (IOException e) {
      throw new UncheckedIOException("The adapter of the sentence model cannot be read.", e);
    }
  }

  /// Writes the adapter, every number in 16 bits. Throws [UncheckedIOException] where the file
  /// cannot be written.
  public void write(Path file) {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
      out.writeInt(FORM);
      out.writeInt(changes.size());
      for (LowRank change : changes) {
        out.writeUTF(change.place());
        out.writeInt(change.rank());
        numbers(change.down(), out);
        numbers(change.up(), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The adapter cannot be written to " + file + ".", e);
    }
  }

  private static float[] numbers(DataInputStream in) throws IOException {
    float[] numbers = new float[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Float.float16ToFloat(in.readShort());
    }
    return numbers;
  }

  private static void numbers(float[] numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.length);
    for (float number : numbers) {
      out.writeShort(Float.floatToFloat16(number));
    }
  }
}
