package dev.casebook.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.casebook.model.Section;
import java.util.List;

/// The two columns that hold JSON: a case's prose, and what fits no block of its canvas.
final class JsonColumn {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Section>> SECTIONS = new TypeReference<>() {};
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

  private JsonColumn() {}

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new StoreException("cannot be written as JSON: " + value.getClass(), e);
    }
  }

  static List<Section> sections(String json) {
    return read(json, SECTIONS);
  }

  static List<String> texts(String json) {
    return read(json, TEXTS);
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new StoreException(
          "a JSON column holds something else: " + json.substring(0, Math.min(80, json.length())),
          e);
    }
  }
}
