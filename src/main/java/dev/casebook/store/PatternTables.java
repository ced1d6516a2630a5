package dev.casebook.store;

import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.Confidence;
import dev.casebook.model.Evidence;
import dev.casebook.model.PatternTag;
import dev.casebook.model.TagOrigin;
import dev.casebook.model.TaggedCase;
import dev.casebook.store.TagTables.ForTag;
import java.util.ArrayList;
import java.util.List;

/// The tables of patterns, stated and found, and of the words behind them.
final class PatternTables {

  static final CaseTable<BarePattern> PATTERNS =
      new CaseTable<>(
          "pattern_tag",
          List.of("position", "pattern", "why", "how", "confidence"),
          1,
          FactTables.numbered(TaggedCase::patterns, PatternTables::values),
          row ->
              new BarePattern(
                  Ids.PATTERN.byId(row.skip().text()),
                  row.text(),
                  Ids.ORIGIN.byId(row.text()),
                  new Confidence(row.real())));

  static final CaseTable<ForTag> EVIDENCE =
      new CaseTable<>(
          "pattern_evidence",
          List.of(
              "pattern",
              "position",
              "section",
              "paragraph",
              "block",
              "item",
              "words",
              "from_unit",
              "to_unit"),
          2,
          PatternTables::write,
          TagTables::forTag);

  private PatternTables() {}

  /// A pattern that still waits for its evidence.
  record BarePattern(
      BusinessModelPattern pattern, String why, TagOrigin how, Confidence confidence) {}

  private static Object[] values(PatternTag tag) {
    return new Object[] {
      Ids.PATTERN.of(tag.pattern()), tag.why(), Ids.ORIGIN.of(tag.how()), tag.confidence().value()
    };
  }

  private static void write(TaggedCase tagged, CaseTable.Sink sink) {
    for (int pattern = 0; pattern < tagged.patterns().size(); pattern++) {
      int position = 0;
      for (Evidence one : tagged.patterns().get(pattern).evidence()) {
        TagTables.write(pattern, position++, one, sink);
      }
    }
  }

  /// What the facts of the case state.
  static List<PatternTag> stated(List<BarePattern> bare) {
    return bare.stream()
        .filter(p -> p.how() == TagOrigin.EDITOR)
        .map(p -> PatternTag.stated(p.pattern(), p.why()))
        .toList();
  }

  /// Patterns with their evidence, both in order. Throws [IllegalArgumentException] where a found
  /// one has none.
  static List<PatternTag> patterns(List<BarePattern> bare, List<ForTag> evidence) {
    List<List<Evidence>> words = new ArrayList<>();
    bare.forEach(pattern -> words.add(new ArrayList<>()));
    evidence.forEach(one -> words.get(one.tag()).add(one.evidence()));
    List<PatternTag> patterns = new ArrayList<>();
    for (int i = 0; i < bare.size(); i++) {
      BarePattern one = bare.get(i);
      patterns.add(
          new PatternTag(one.pattern(), one.why(), one.how(), one.confidence(), words.get(i)));
    }
    return patterns;
  }
}
