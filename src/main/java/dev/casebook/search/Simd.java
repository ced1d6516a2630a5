package dev.casebook.search;

import org.apache.lucene.codecs.hnsw.FlatVectorScorerUtil;

/// Whether Lucene uses the processor's vector instructions. It falls back to scalar code, with one
/// line of warning, where the module `jdk.incubator.vector` is not added or the JDK is newer than
/// it knows.
final class Simd {

  private Simd() {}

  /// Asks for the scorer that Lucene has chosen, since it tells nobody outright.
  static boolean isOn() {
    return FlatVectorScorerUtil.getLucene99FlatVectorsScorer()
        .getClass()
        .getSimpleName()
        .contains("MemorySegment");
  }
}
