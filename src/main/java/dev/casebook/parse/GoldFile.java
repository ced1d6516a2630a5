package dev.casebook.parse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.casebook.model.Activity;
import dev.casebook.model.CodedText;
import dev.casebook.model.Coding;
import dev.casebook.model.Named;
import dev.casebook.model.Reading;
import java.nio.file.Path;
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
    return new JsonLinesFile<>(Line.class, GoldFile::coded, "coded text", "the codebook")
        .read(file);
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
