package dev.casebook.search;

import java.util.Map;
import java.util.Optional;

/// What an index says about itself in its commit data: by which rules it was made, and which
/// generation of the base it holds.
record IndexStamp(String schema, String analysis, String codebook, long generation) {

  private static final String SCHEMA = "schema";
  private static final String ANALYSIS = "analysis";
  private static final String CODEBOOK = "codebook";
  private static final String GENERATION = "generation";

  /// The stamp that this program writes.
  static IndexStamp now(String codebook, long generation) {
    return new IndexStamp(Fields.SCHEMA, Analysis.VERSION, codebook, generation);
  }

  Map<String, String> toCommitData() {
    return Map.of(
        SCHEMA, schema, ANALYSIS, analysis, CODEBOOK, codebook, GENERATION, "" + generation);
  }

  /// Empty where this is no commit data of ours.
  static Optional<IndexStamp> of(Map<String, String> data) {
    String generation = data.getOrDefault(GENERATION, "");
    if (!generation.matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(
        new IndexStamp(
            data.getOrDefault(SCHEMA, ""),
            data.getOrDefault(ANALYSIS, ""),
            data.getOrDefault(CODEBOOK, ""),
            Long.parseLong(generation)));
  }

  /// In what an index with this stamp differs from one that this program would make now; empty
  /// where in nothing.
  Optional<String> differs(String wantedCodebook) {
    IndexStamp wanted = now(wantedCodebook, generation);
    if (!schema.equals(wanted.schema)) {
      return Optional.of("it has schema " + schema + ", wanted is " + wanted.schema);
    }
    if (!analysis.equals(wanted.analysis)) {
      return Optional.of("its words were cut by " + analysis + ", wanted is " + wanted.analysis);
    }
    return codebook.equals(wanted.codebook)
        ? Optional.empty()
        : Optional.of("it was tagged by codebook " + codebook + ", wanted is " + wanted.codebook);
  }
}
