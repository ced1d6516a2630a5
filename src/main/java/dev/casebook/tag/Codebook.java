package dev.casebook.tag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import dev.casebook.model.ActivityGuide;
import dev.casebook.model.CodingRule;
import dev.casebook.model.Definitions;
import dev.casebook.model.Named;
import dev.casebook.model.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What each activity means, the rules that coders follow, and the cues by which a tagger finds it.
/// Immutable; safe for several threads.
public final class Codebook {

  private static final String TAXONOMY = "taxonomy.yaml";
  private static final String CUES = "cues.yaml";
  private static final String GUIDES = "codebook.yaml";

  private final Map<ActivityGroup, String> groups = new EnumMap<>(ActivityGroup.class);
  private final Map<Activity, String> activities = new EnumMap<>(Activity.class);
  private final Taxonomy taxonomy;
  private final CueBook cueBook;
  private final PatternBook patterns;
  private final Sha256 hash;

  private final Map<Activity, ActivityGuide> guides = new EnumMap<>(Activity.class);
  private final List<CodingRule> rules;

  private Codebook(String taxonomyText, String cuesText, String patternsText, String guidesText) {
    taxonomy = read(TAXONOMY, taxonomyText, Taxonomy.class);
    cueBook = read(CUES, cuesText, CueBook.class);
    patterns = new PatternBook(patternsText);
    hash = Sha256.of(taxonomyText + "\0" + cuesText + "\0" + patternsText);
    taxonomy.groups().forEach(this::define);
    requireAll(ActivityGroup.class, groups);
    requireAll(Activity.class, activities);
    GuideBook book = read(GUIDES, guidesText, GuideBook.class);
    rules = List.copyOf(book.rules());
    book.activities().forEach(entry -> guides.put(entry.guide().activity(), entry.guide()));
    if (guides.size() < Activity.values().length) {
      throw new BrokenCodebook(GUIDES + ": an activity is missing");
    }
  }

  /// Reads the codebook that comes with the program. Throws [BrokenCodebook] where it does not
  /// define every group, activity and pattern, which would be a fault of the build.
  public static Codebook load() {
    return new Codebook(
        resource(TAXONOMY), resource(CUES), resource(PatternBook.RESOURCE), resource(GUIDES));
  }

  /// What counts as this activity, in a sentence or two.
  public String definition(Activity activity) {
    return activities.getOrDefault(activity, "");
  }

  /// What the activities of this group have in common.
  public String definition(ActivityGroup group) {
    return groups.getOrDefault(group, "");
  }

  /// The coding rules for what the definitions leave open, in the order in which coders learn them;
  /// unmodifiable.
  public List<CodingRule> rules() {
    return rules;
  }

  /// All that coders read.
  public Definitions definitions() {
    return new Definitions(groups, activities, guides, rules);
  }

  /// What each pattern is, and the cues by which it is found.
  public PatternBook patterns() {
    return patterns;
  }

  /// The hash of definitions, rules and cues together: two tag sets with the same hash were made by
  /// the same book.
  public Sha256 hash() {
    return hash;
  }

  /// The groups and activities as the file has them.
  Taxonomy taxonomy() {
    return taxonomy;
  }

  /// The cues, not yet compiled.
  CueBook cueBook() {
    return cueBook;
  }

  private void define(Taxonomy.Group group) {
    groups.put(known(ActivityGroup.class, group.id()), group.definition());
    group
        .activities()
        .forEach(entry -> activities.put(known(Activity.class, entry.id()), entry.definition()));
  }

  private static <E extends Enum<E> & Named> E known(Class<E> type, String id) {
    return Named.byId(type, id)
        .orElseThrow(
            () -> new BrokenCodebook(TAXONOMY + ": " + id + " is no " + type.getSimpleName()));
  }

  private static <E extends Enum<E> & Named> void requireAll(
      Class<E> type, Map<E, String> defined) {
    for (E wanted : type.getEnumConstants()) {
      if (defined.getOrDefault(wanted, "").isBlank()) {
        throw new BrokenCodebook(TAXONOMY + ": no definition of " + wanted.id());
      }
    }
  }

  /// Throws [BrokenCodebook] where the text is not YAML of that shape.
  static <T> T read(String name, String text, Class<T> type) {
    ObjectMapper yaml = new YAMLMapper();
    try {
      return yaml.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new BrokenCodebook(name + " is not the YAML it should be: " + e.getMessage(), e);
    }
  }

  /// The text of a resource. Throws [BrokenCodebook] where the program came without it.
  static String resource(String name) {
    try (InputStream in = Codebook.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new BrokenCodebook("the program came without " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " from the program's own jar", e);
    }
  }
}
