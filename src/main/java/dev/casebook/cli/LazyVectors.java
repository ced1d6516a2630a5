package dev.casebook.cli;

import dev.casebook.embed.Adapter;
import dev.casebook.embed.SentenceModel;
import dev.casebook.model.TextVectors;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Loads the sentence model when the first vector is asked for, since most commands never ask, and
/// remembers the vectors of the latest texts: a canvas that is being written is sent again with
/// every word of it. The model is kept to the end of the program.
final class LazyVectors implements TextVectors {

  private static final int REMEMBERED = 2000;
  private static final int DIMENSIONS = 384;
  private static final int LONGEST_REMEMBERED = 500;

  private final Supplier<Path> natives;
  private final Map<String, float[]> latest =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > REMEMBERED;
        }
      };
  private @Nullable SentenceModel model;

  /// @param natives where native code is unpacked to
  LazyVectors(Supplier<Path> natives) {
    this.natives = natives;
  }

  @Override
  public float[] of(String text) {
    synchronized (latest) {
      float[] known = latest.get(text);
      if (known != null) {
        return known;
      }
    }
    float[] vector = loaded().of(text);
    if (text.length() <= LONGEST_REMEMBERED) {
      synchronized (latest) {
        latest.put(text, vector);
      }
    }
    return vector;
  }

  private synchronized SentenceModel loaded() {
    if (model == null) {
      model = SentenceModel.open(natives.get(), Adapter.load());
    }
    return model;
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }
}
