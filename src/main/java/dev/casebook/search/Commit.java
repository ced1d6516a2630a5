package dev.casebook.search;

import java.util.Map;

/// What an index says of itself, in the data of its commit.
final class Commit {

  /// Changes whenever documents are laid out or words are cut differently.
  static final String SCHEMA = "1";

  static final String SCHEMA_KEY = "schema";
  static final String CODEBOOK_KEY = "codebook";
  static final String GENERATION_KEY = "generation";

  private Commit() {}

  static Map<String, String> data(String codebook, long generation) {
    return Map.of(
        SCHEMA_KEY, SCHEMA, CODEBOOK_KEY, codebook, GENERATION_KEY, String.valueOf(generation));
  }

  static long generation(Map<String, String> data) {
    return Long.parseLong(data.getOrDefault(GENERATION_KEY, "-1"));
  }
}
