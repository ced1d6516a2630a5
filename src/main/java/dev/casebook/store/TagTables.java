package dev.casebook.store;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.Confidence;
import dev.casebook.model.Evidence;
import dev.casebook.model.Place;
import dev.casebook.model.Tag;
import dev.casebook.model.TagOrigin;
import dev.casebook.model.TaggedCase;
import dev.casebook.model.Weight;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tables of activities and of the words behind them.
final class TagTables {

  static final CaseTable<BareTag> TAGS =
      new CaseTable<>(
          "tag",
          List.of("position", "activity", "confidence", "weight", "by", "how"),
          1,
          FactTables.numbered(TaggedCase::tags, TagTables::values),
          row ->
              new BareTag(
                  Ids.ACTIVITY.byId(row.skip().text()),
                  new Confidence(row.real()),
                  Ids.WEIGHT.byId(row.text()),
                  Ids.ACTOR.byId(row.text()),
                  Ids.ORIGIN.byId(row.text())));

  static final CaseTable<ForTag> EVIDENCE =
      new CaseTable<>(
          "evidence",
          List.of(
              "tag",
              "position",
              "section",
              "paragraph",
              "block",
              "item",
              "words",
              "from_unit",
              "to_unit"),
          2,
          TagTables::write,
          TagTables::forTag);

  private TagTables() {}

  /// A tag that still waits for its evidence.
  record BareTag(
      Activity activity, Confidence confidence, Weight weight, Actor by, TagOrigin how) {}

  /// A piece of evidence and the index of its tag.
  record ForTag(int tag, Evidence evidence) {}

  private static @Nullable Object[] values(Tag tag) {
    return new @Nullable Object[] {
      Ids.ACTIVITY.of(tag.activity()),
      tag.confidence().value(),
      Ids.WEIGHT.of(tag.weight()),
      Ids.ACTOR.of(tag.by()),
      Ids.ORIGIN.of(tag.how())
    };
  }

  private static void write(TaggedCase tagged, CaseTable.Sink sink) {
    for (int tag = 0; tag < tagged.tags().size(); tag++) {
      int position = 0;
      for (Evidence one : tagged.tags().get(tag).evidence()) {
        write(tag, position++, one, sink);
      }
    }
  }

  /// Writes the row of a piece of evidence; the table of a pattern's evidence has the same columns.
  static void write(int tag, int position, Evidence one, CaseTable.Sink sink) {
    String words = one.words();
    switch (one.place()) {
      case Place.InSection(int section, int paragraph) ->
          sink.row(tag, position, section, paragraph, null, null, words, one.start(), one.end());
      case Place.OnCanvas(var block, int item) ->
          sink.row(
              tag, position, null, null, Ids.BLOCK.of(block), item, words, one.start(), one.end());
    }
  }

  /// Reads what `write` has written.
  static ForTag forTag(Row row) throws SQLException {
    return new ForTag(
        row.number(), new Evidence(place(row.skip()), row.text(), row.number(), row.number()));
  }

  /// Reads a place from its four columns: section, paragraph, block, item. Throws
  /// [IllegalArgumentException] where they name none.
  static Place place(Row row) throws SQLException {
    Integer section = row.numberOrNull();
    Integer paragraph = row.numberOrNull();
    String block = row.textOrNull();
    Integer item = row.numberOrNull();
    if (section != null && paragraph != null) {
      return new Place.InSection(section, paragraph);
    }
    if (block != null && item != null) {
      return new Place.OnCanvas(Ids.BLOCK.byId(block), item);
    }
    throw new IllegalArgumentException("words without a place");
  }

  /// Tags with their evidence, both in order. Throws [IllegalArgumentException] where one has none.
  static List<Tag> tags(List<BareTag> bare, List<ForTag> evidence) {
    List<List<Evidence>> byTag = new ArrayList<>();
    bare.forEach(tag -> byTag.add(new ArrayList<>()));
    evidence.forEach(one -> byTag.get(one.tag()).add(one.evidence()));
    List<Tag> tags = new ArrayList<>();
    for (int i = 0; i < bare.size(); i++) {
      BareTag tag = bare.get(i);
      tags.add(
          new Tag(
              tag.activity(), tag.confidence(), tag.weight(), tag.by(), tag.how(), byTag.get(i)));
    }
    return tags;
  }
}
