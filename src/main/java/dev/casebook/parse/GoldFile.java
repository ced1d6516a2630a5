package dev.casebook.parse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.casebook.model.Activity;
import dev.casebook.model.CodedText;
import dev.casebook.model.Coding;
import dev.casebook.model.Named;
import dev.casebook.model.Problem;
import dev.casebook.model.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a set of coded texts: JSON lines of
///
///     {"id", "part": "tune"|"report", "kind", "company", "origin", "text", "coders": [codes, ..], "settled": codes}
///
/// where codes are a list of activity ids, each perhaps after `partner:` where a partner runs it, or
/// before `*` where the words give it most weight: `["manufacturing*", "partner:logistics"]`. A text
/// that names no activity has an empty list. `coders` may be missing.
public final class GoldFile {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PARTNER = "partner:";

  private GoldFile() {}

  @JsonIgnoreProperties(ignoreUnknown = false)
  private record Line(
      @JsonProperty(required = true) String id,
      @JsonProperty(required = true) String part,
      @JsonProperty(required = true) String kind,
      @JsonProperty(required = true) String company,
      @JsonProperty(required = true) String origin,
      @JsonProperty(required = true) String text,
      @Nullable List<List<String>> coders,
      @JsonProperty(required = true) List<String> settled) {}

  /// Reads the file. Rejected with every line that does not follow the form, or where it cannot be
  /// read at all.
  public static Reading<List<CodedText>> read(Path file) {
    List<Problem> problems = new ArrayList<>();
    List<CodedText> texts = new ArrayList<>();
    try {
      int number = 0;
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        read(line, file + ":" + number, texts, problems);
      }
    } catch (IOException e) {
      return Reading.rejected(
          file.toString(),
          "cannot be read as UTF-8 text: " + e.getMessage() + ".",
          "Check that the file is there and whole.");
    }
    return problems.isEmpty()
        ? new Reading.Done<>(List.copyOf(texts), List.of())
        : new Reading.Rejected<>(problems);
  }

  private static void read(
      String line, String place, List<CodedText> texts, List<Problem> problems) {
    try {
      texts.add(coded(JSON.readValue(line, Line.class)));
    } catch (JsonProcessingException e) {
      problems.add(
          new Problem(
              place,
              "is no coded text: " + e.getOriginalMessage() + ".",
              "Write one JSON object a line, with the fields of the set's other lines."));
    } catch (IllegalArgumentException e) {
      problems.add(
          new Problem(place, e.getMessage() + ".", "Use the ids of the codebook and no others."));
    }
  }

  private static CodedText coded(Line line) {
    CodedText.Part part =
        Named.byId(CodedText.Part.class, line.part)
            .orElseThrow(() -> new IllegalArgumentException("unknown part " + line.part));
    List<Coding> coders =
        line.coders == null ? List.of() : line.coders.stream().map(codes -> coding(codes)).toList();
    return new CodedText(
        line.id,
        line.text,
        line.kind,
        line.company,
        line.origin,
        part,
        coders,
        coding(line.settled));
  }

  private static Coding coding(List<String> codes) {
    Set<Activity> firm = EnumSet.noneOf(Activity.class);
    Set<Activity> partner = EnumSet.noneOf(Activity.class);
    Set<Activity> primary = EnumSet.noneOf(Activity.class);
    for (String code : codes) {
      boolean first = code.endsWith("*");
      boolean theirs = code.startsWith(PARTNER);
      String id = code.substring(theirs ? PARTNER.length() : 0, code.length() - (first ? 1 : 0));
      Activity activity =
          Named.byId(Activity.class, id)
              .orElseThrow(() -> new IllegalArgumentException("unknown activity " + code));
      (theirs ? partner : firm).add(activity);
      if (first && !theirs) {
        primary.add(activity);
      }
    }
    return new Coding(firm, partner, primary);
  }
}
