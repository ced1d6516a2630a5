package dev.casebook.write;

import dev.casebook.model.Code;
import dev.casebook.model.CodedSet;
import dev.casebook.model.Codes;
import dev.casebook.model.CodingAnswer;
import dev.casebook.model.CodingUnit;
import dev.casebook.model.Settlement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The table of a coded set, one row for each activity in each answer; an answer that no activity
/// is there has a row with `none`.
final class CodingTable {

  static final Table<Row> TABLE =
      new Table<>(
          List.of(
              field("set", "The name of the set.", r -> Cell.of(r.set().set().id().slug())),
              field("unit", "The number of the text.", r -> Cell.of(r.unit().number())),
              field("slug", "The case that it comes from.", r -> Cell.of(r.unit().slug().slug())),
              field("company", "What the text is about.", r -> Cell.of(r.unit().company())),
              field(
                  "heading",
                  "The section or block that it stands in.",
                  r -> Cell.of(r.unit().heading())),
              field(
                  "place",
                  "Where it stood, as a path into the JSON form of the case.",
                  r -> Cell.of(Places.path(r.unit().place()))),
              field("text", "The text as it was coded.", r -> Cell.of(r.unit().text())),
              field("coder", "Who says so.", r -> Cell.of(r.said().who())),
              field(
                  "activity",
                  "The id of an activity, or none; blank where the unit is not coded.",
                  r -> Cell.of(r.activity())),
              field("group", "The id of the activity's group.", r -> Cell.of(r.group())),
              field("by", "Who runs it: firm or partner.", r -> Cell.of(r.by())),
              field("at", "When it was said, in UTC.", r -> Cell.of(text(r.said().at()))),
              field(
                  "independent",
                  "Whether the coder had not yet been shown what others found.",
                  r ->
                      r.said().at() == null
                          ? new Cell.Blank()
                          : new Cell.Flag(r.said().independent())),
              field(
                  "settled",
                  "Whether an editor says so, to settle what coders differ about.",
                  r -> new Cell.Flag(r.said().reason() != null)),
              field("reason", "Why the editor says so.", r -> Cell.of(r.said().reason())),
              field(
                  "base_version",
                  "The version of the base that the set was made from.",
                  r -> Cell.of(r.set().set().base().toString()))));

  private CodingTable() {}

  /// An answer; without a time where it is still to be given.
  private record Said(
      String who,
      Codes codes,
      @Nullable Instant at,
      boolean independent,
      @Nullable String reason) {}

  /// One activity of one answer to one unit; null for none, or where there is no answer.
  record Row(CodedSet set, CodingUnit unit, Said said, @Nullable Code code) {

    @Nullable String activity() {
      if (said.at() == null) {
        return null;
      }
      return code == null ? "none" : code.activity().id();
    }

    @Nullable String group() {
      return code == null ? null : code.activity().group().id();
    }

    @Nullable String by() {
      return code == null ? null : code.by().id();
    }
  }

  private static Table.Field<Row> field(String name, String meaning, Function<Row, Cell> value) {
    return Table.Field.of(name, meaning, value);
  }

  private static @Nullable String text(@Nullable Instant at) {
    return at == null ? null : at.toString();
  }

  /// What all have said, unit by unit: of each coder the last independent answer, and the newest
  /// where that is another; then what an editor has settled.
  static Stream<Row> all(CodedSet set) {
    Map<Integer, Settlement> settled = set.settled();
    List<Answers> coders = set.coders().stream().map(coder -> Answers.of(set, coder)).toList();
    return set.units().stream()
        .flatMap(unit ->
            Stream.concat(
                    coders.stream().flatMap(answers -> answers.to(unit)),
                    Stream.ofNullable(settled.get(unit.number())).map(CodingTable::said))
                .flatMap(said -> rows(set, unit, said)));
  }

  /// What one coder says now, and a row to fill in for each unit that is still to be coded. Nothing
  /// of others is in it.
  static Stream<Row> sheet(CodedSet set, String coder) {
    Said nothing = new Said(coder, Codes.NONE, null, false, null);
    Map<Integer, CodingAnswer> latest = set.latest(coder);
    return set.units().stream()
        .flatMap(unit -> {
          CodingAnswer coding = latest.get(unit.number());
          return rows(set, unit, coding == null ? nothing : said(coding));
        });
  }

  /// All that one coder has said that counts for something.
  private record Answers(
      Map<Integer, CodingAnswer> independent, Map<Integer, CodingAnswer> latest) {

    static Answers of(CodedSet set, String coder) {
      return new Answers(set.independent(coder), set.latest(coder));
    }

    Stream<Said> to(CodingUnit unit) {
      CodingAnswer first = independent.get(unit.number());
      CodingAnswer now = latest.get(unit.number());
      return Stream.of(first, Objects.equals(first, now) ? null : now)
          .filter(Objects::nonNull)
          .map(CodingTable::said);
    }
  }

  private static Said said(CodingAnswer coding) {
    return new Said(coding.coder(), coding.codes(), coding.at(), coding.independent(), null);
  }

  private static Said said(Settlement settlement) {
    return new Said(
        settlement.editor(), settlement.codes(), settlement.at(), false, settlement.reason());
  }

  private static Stream<Row> rows(CodedSet set, CodingUnit unit, Said said) {
    return said.codes().none()
        ? Stream.of(new Row(set, unit, said, null))
        : said.codes().all().stream().map(code -> new Row(set, unit, said, code));
  }
}
