package dev.casebook.tag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.casebook.model.TagQuality;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The figures of the last evaluation as the program carries them, so that pages can say how good a
/// tag is without measuring. `evaluate tags` writes them.
public final class QualityFile {

  private static final String NAME = "tag-quality.json";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private QualityFile() {}

  /// Reads the figures that come with the program. Throws [BrokenCodebook] where they are missing
  /// or of another form, which would be a fault of the build.
  public static TagQuality load() {
    try (InputStream in = QualityFile.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new BrokenCodebook("the program came without " + NAME);
      }
      return JSON.readValue(in, TagQuality.class);
    } catch (JsonProcessingException e) {
      throw new BrokenCodebook(NAME + " is not the JSON it should be: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + NAME + " from the program's own jar", e);
    }
  }

  /// The figures as JSON.
  public static String json(TagQuality quality) {
    try {
      return JSON.writeValueAsString(quality);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("figures that cannot be written", e);
    }
  }

  /// Writes the figures. Throws [UncheckedIOException] where the file cannot be written.
  public static void write(TagQuality quality, Path file) {
    try {
      Files.writeString(file, json(quality) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the figures to " + file, e);
    }
  }
}
