package dev.casebook.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads JSON from strangers: one value or several, one after the other as JSON lines have them,
/// within bounds of depth and size.
final class JsonText {

  private static final int DEEPEST = 50;
  private static final int MOST_TOKENS = 2_000_000;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(1_000_000)
                          .maxTokenCount(MOST_TOKENS)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .build())
          .build();

  private JsonText() {}

  /// The values of a text in order; what stopped the reading, if anything did, is a breach with
  /// line and column.
  static List<JsonNode> values(String json, Breaches breaches) {
    List<JsonNode> values = new ArrayList<>();
    try (JsonParser parser = MAPPER.createParser(json)) {
      JsonNode value = MAPPER.readTree(parser);
      while (value != null) {
        values.add(value);
        value = MAPPER.readTree(parser);
      }
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      int line = location == null ? 1 : location.getLineNr();
      int column = location == null ? 1 : location.getColumnNr();
      breaches.refuse(
          Math.max(1, line),
          "no JSON from column " + column + " on: " + Words.brief(e.getOriginalMessage()) + ".",
          "Check quotes, commas and brackets at that place; a canvas may also be plain text.");
    } catch (IOException e) {
      throw new ParseFailure("reading from a string failed", e);
    }
    return values;
  }
}
