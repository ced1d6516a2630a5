package dev.casebook.ingest;

import dev.casebook.model.Sha256;
import dev.casebook.model.TextVectors;
import dev.casebook.store.CaseStore;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Vectors that are made once and then read from the store, where they lie by the hash of their
/// text. Every vector is rounded to 16 bits a number, the first time too, so that it does not
/// matter which time it is.
public final class KeptVectors implements TextVectors {

  private final CaseStore store;
  private final TextVectors maker;
  private final Sha256 model;
  private final Map<Sha256, float[]> fresh = new ConcurrentHashMap<>();

  /// @param maker of what the store lacks
  /// @param model hash of all that the maker's vectors depend on
  public KeptVectors(CaseStore store, TextVectors maker, Sha256 model) {
    this.store = store;
    this.maker = maker;
    this.model = model;
  }

  @Override
  public float[] of(String text) {
    Sha256 content = Sha256.of(text);
    float[] made = fresh.get(content);
    if (made != null) {
      return made;
    }
    return store.vector(content, model).orElseGet(() -> make(content, text));
  }

  private float[] make(Sha256 content, String text) {
    float[] vector = maker.of(text);
    float[] rounded = new float[vector.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = Float.float16ToFloat(Float.floatToFloat16(vector[i]));
    }
    fresh.put(content, rounded);
    return rounded;
  }

  @Override
  public int dimensions() {
    return maker.dimensions();
  }

  /// Stores what has been made since the last time.
  void keep() {
    store.keepVectors(fresh, model);
    fresh.clear();
  }
}
