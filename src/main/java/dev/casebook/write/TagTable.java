package dev.casebook.write;

import dev.casebook.model.BaseVersion;
import dev.casebook.model.Evidence;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import dev.casebook.model.TagCorrection;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The table of tags, one row for each piece of evidence.
final class TagTable {

  static final Table<Row> TABLE =
      new Table<>(
          List.of(
              Table.Field.of(
                  "slug", "The permanent id of the case.", r -> Cell.of(r.stored().id().slug())),
              Table.Field.of(
                  "company",
                  "The company, as the base spells it.",
                  r -> Cell.of(r.stored().facts().company())),
              Table.Field.of(
                  "activity", "The id of the activity.", r -> Cell.of(r.tag().activity().id())),
              Table.Field.of(
                  "group",
                  "The id of the activity's group.",
                  r -> Cell.of(r.tag().activity().group().id())),
              Table.Field.of(
                  "confidence",
                  "How sure the tag is, from 0 to 1.",
                  r -> new Cell.Figure(BigDecimal.valueOf(r.tag().confidence().value()))),
              Table.Field.of(
                  "weight", "primary or secondary.", r -> Cell.of(r.tag().weight().id())),
              Table.Field.of(
                  "by", "Who runs it: firm or partner.", r -> Cell.of(r.tag().by().id())),
              Table.Field.of(
                  "how",
                  "How the tag came about: rule, model or editor.",
                  r -> Cell.of(r.tag().how().id())),
              Table.Field.of(
                  "place",
                  "Where the words stand, as a path into the JSON form of the case.",
                  r -> Cell.of(Places.path(r.evidence().place()))),
              Table.Field.of(
                  "words", "The words that carry the tag.", r -> Cell.of(r.evidence().words())),
              Table.Field.of(
                  "start",
                  "The first UTF-16 unit of the words within their place.",
                  r -> Cell.of(r.evidence().start())),
              Table.Field.of(
                  "end",
                  "One past the last UTF-16 unit of the words.",
                  r -> Cell.of(r.evidence().end())),
              Table.Field.of(
                  "base_version",
                  "The version of the base that the row comes from.",
                  r -> Cell.of(r.base().toString())),
              said(
                  "editor",
                  "Who accepted or added the tag; blank for nobody.",
                  TagCorrection::editor),
              said("when", "When that was, as ISO 8601 has it, in UTC.", c -> c.at().toString()),
              said("why", "The editor's reason.", TagCorrection::reason)));

  private TagTable() {}

  /// One piece of evidence for one tag of one case.
  record Row(StoredCase stored, Tag tag, Evidence evidence, BaseVersion base) {}

  private static Table.Field<Row> said(
      String name, String meaning, Function<TagCorrection, String> value) {
    return Table.Field.of(
        name,
        meaning,
        r ->
            Cell.of(
                r.stored()
                    .corrected()
                    .ruling(r.tag().activity(), r.tag().by())
                    .map(value)
                    .orElse(null)));
  }

  /// The rows of one case, tag by tag.
  static Stream<Row> rows(StoredCase stored, BaseVersion base) {
    return stored.tagged().tags().stream()
        .flatMap(t -> t.evidence().stream().map(e -> new Row(stored, t, e, base)));
  }
}
