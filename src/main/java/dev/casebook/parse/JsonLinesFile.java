package dev.casebook.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.casebook.model.Problem;
import dev.casebook.model.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A file with one JSON object a line, all of one form.
///
/// @param form of a line
/// @param maker makes the thing that a line stands for; throws [IllegalArgumentException] with a
///   finding where it cannot
/// @param what a line stands for, such as `coded text`
/// @param ids what the way out asks to use, where the maker complains
record JsonLinesFile<L, T>(Class<L> form, Function<L, T> maker, String what, String ids) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// Reads the file. Rejected with every line that does not follow the form, or where it cannot be
  /// read at all.
  Reading<List<T>> read(Path file) {
    List<Problem> problems = new ArrayList<>();
    List<T> things = new ArrayList<>();
    try {
      int number = 0;
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        read(line, file + ":" + number, things, problems);
      }
    } catch (IOException e) {
      return Reading.rejected(
          file.toString(),
          "cannot be read as UTF-8 text: " + e.getMessage() + ".",
          "Check that the file is there and whole.");
    }
    return problems.isEmpty()
        ? new Reading.Done<>(List.copyOf(things), List.of())
        : new Reading.Rejected<>(problems);
  }

  private void read(String line, String place, List<T> things, List<Problem> problems) {
    try {
      things.add(maker.apply(JSON.readValue(line, form)));
    } catch (JsonProcessingException e) {
      problems.add(
          new Problem(
              place,
              "is no " + what + ": " + e.getOriginalMessage() + ".",
              "Write one JSON object a line, with the fields of the set's other lines."));
    } catch (IllegalArgumentException e) {
      problems.add(
          new Problem(place, e.getMessage() + ".", "Use the ids of " + ids + " and no others."));
    }
  }
}
