package dev.casebook.tag;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The shape of `patterns.yaml`, whose head explains it.
///
/// @param lists words that phrases share, by name
record PatternFile(Map<String, List<String>> lists, List<Entry> patterns) {

  /// A pattern.
  record Entry(
      String id,
      String definition,
      String test,
      @JsonProperty("near_miss") String nearMiss,
      List<Cues> cues) {}

  /// Phrases that say the same. Of `strong`, `weak` and `all` one is given.
  record Cues(
      @Nullable List<String> strong,
      @Nullable List<String> weak,
      @Nullable List<Part> all,
      @Nullable List<String> in,
      @Nullable String by) {

    /// Its parts; a rule without `all` is one part.
    List<Part> parts() {
      if (all != null) {
        return all;
      }
      List<String> phrases = strong == null ? weak : strong;
      return List.of(new Part(phrases == null ? List.of() : phrases, in));
    }
  }

  /// Phrases of which any will do.
  record Part(List<String> any, @Nullable List<String> in) {}
}
