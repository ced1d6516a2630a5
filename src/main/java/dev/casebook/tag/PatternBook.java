package dev.casebook.tag;

import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.Named;
import dev.casebook.model.PatternDefinition;
import dev.casebook.model.WordForms;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each pattern is, with the test that decides it, and the cues by which a tagger finds it.
/// Immutable; safe for several threads.
public final class PatternBook {

  /// The resource it is read from.
  static final String RESOURCE = "patterns.yaml";

  private static final Set<String> DENYING =
      Set.of("no", "not", "nothing", "never", "without", "cannot", "instead", "rather", "free");

  private final PatternFile file;
  private final Map<BusinessModelPattern, PatternDefinition> definitions =
      new EnumMap<>(BusinessModelPattern.class);

  /// Reads the text of the resource. Throws [BrokenCodebook] where it does not define every pattern
  /// in full.
  PatternBook(String text) {
    file = Codebook.read(RESOURCE, text, PatternFile.class);
    file.patterns().forEach(entry -> definitions.put(pattern(entry), definition(entry)));
    for (BusinessModelPattern wanted : BusinessModelPattern.values()) {
      if (!definitions.containsKey(wanted)) {
        throw new BrokenCodebook(RESOURCE + ": no definition of " + wanted.id());
      }
    }
  }

  /// What counts as this pattern.
  public PatternDefinition definition(BusinessModelPattern pattern) {
    PatternDefinition definition = definitions.get(pattern);
    if (definition == null) {
      throw new BrokenCodebook(RESOURCE + ": no definition of " + pattern.id());
    }
    return definition;
  }

  /// Compiles the cues. Throws [BrokenCodebook] for a broken phrase, a rule without phrases and an
  /// unknown block.
  PhraseIndex<PatternCue> cues(WordForms words) {
    PhraseSyntax syntax = new PhraseSyntax(words, file.lists());
    PhraseIndex<PatternCue> index = new PhraseIndex<>();
    for (PatternFile.Entry entry : file.patterns()) {
      entry.cues().forEach(cues -> add(pattern(entry), cues, syntax, index));
    }
    return index;
  }

  private static void add(
      BusinessModelPattern pattern,
      PatternFile.Cues cues,
      PhraseSyntax syntax,
      PhraseIndex<PatternCue> index) {
    List<PatternFile.Part> parts = cues.parts();
    PatternRule rule = rule(pattern, cues);
    for (int part = 0; part < parts.size(); part++) {
      Set<Spot> in = Spot.read(parts.get(part).in());
      for (String line : parts.get(part).any()) {
        index.add(syntax.compile(line), new PatternCue(rule, part, in, denies(line)));
      }
    }
  }

  private static PatternRule rule(BusinessModelPattern pattern, PatternFile.Cues cues) {
    boolean byFirm = "firm".equals(cues.by());
    boolean known = byFirm || cues.by() == null;
    if (!known || cues.parts().stream().anyMatch(part -> part.any().isEmpty())) {
      throw new BrokenCodebook(
          RESOURCE + ": a rule of " + pattern.id() + " has no phrases, or an unknown `by`");
    }
    Strength strength = cues.weak() == null ? Strength.STRONG : Strength.WEAK;
    return new PatternRule(pattern, strength, byFirm, cues.parts().size());
  }

  private static boolean denies(String line) {
    return Arrays.stream(line.split("[ |]"))
        .anyMatch(w -> DENYING.contains(w.replaceAll("[=?]", "")));
  }

  private static BusinessModelPattern pattern(PatternFile.Entry entry) {
    return Named.byId(BusinessModelPattern.class, entry.id())
        .orElseThrow(() -> new BrokenCodebook(RESOURCE + ": " + entry.id() + " is no pattern"));
  }

  private static PatternDefinition definition(PatternFile.Entry entry) {
    try {
      return new PatternDefinition(
          pattern(entry), entry.definition(), entry.test(), entry.nearMiss());
    } catch (IllegalArgumentException e) {
      throw new BrokenCodebook(RESOURCE + ": " + e.getMessage(), e);
    }
  }
}
