package dev.casebook.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.casebook.model.InvalidRequest;
import org.jspecify.annotations.Nullable;

/// A line of a batch: an id, and a text or a canvas.
///
/// @param id as given, or the number of the line where none was given
/// @param text null where the line has none
/// @param canvas as JSON; null where the line has none
public record JsonLine(String id, @Nullable String text, @Nullable String canvas) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// Reads a line. Throws [InvalidRequest] where it is no JSON object; the finding names the line.
  ///
  /// @param number of the line, counted from 1
  public static JsonLine parse(String line, int number) throws InvalidRequest {
    JsonNode node = tree(line, number);
    if (!node.isObject()) {
      throw refused(number, "is no JSON object.");
    }
    JsonNode id = node.path("id");
    return new JsonLine(
        id.isValueNode() && !id.isNull() ? id.asText() : String.valueOf(number),
        node.path("text").isTextual() ? node.path("text").asText() : null,
        node.path("canvas").isContainerNode() ? node.path("canvas").toString() : null);
  }

  private static JsonNode tree(String line, int number) throws InvalidRequest {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw refused(number, "is no JSON: " + e.getOriginalMessage() + ".");
    }
  }

  private static InvalidRequest refused(int number, String finding) {
    return new InvalidRequest(
        "line " + number, "Line " + number + " " + finding, "Write one JSON object a line.");
  }

  /// The text, perhaps empty. Throws [InvalidRequest] where the line has none.
  public String wantedText() throws InvalidRequest {
    if (text == null) {
      throw new InvalidRequest("text", "The line has no \"text\".", "Give it one, as a string.");
    }
    return text;
  }

  /// The canvas as JSON, or else the text. Throws [InvalidRequest] where the line has neither.
  public String canvasOrText() throws InvalidRequest {
    if (canvas != null) {
      return canvas;
    }
    if (text == null) {
      throw new InvalidRequest(
          "canvas", "The line has neither \"canvas\" nor \"text\".", "Give it one of them.");
    }
    return text;
  }
}
