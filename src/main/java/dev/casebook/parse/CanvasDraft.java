package dev.casebook.parse;

import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Industry;
import dev.casebook.model.Problem;
import dev.casebook.model.Reading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A canvas in the making, with the limits that hold for any form it comes in. Not for use by
/// several threads.
final class CanvasDraft {

  /// How many items a canvas may have, those beside it included.
  static final int MOST_ITEMS = 500;

  /// How many UTF-16 units an item should have at most.
  static final int LONG_ITEM = 500;

  /// How many UTF-16 units an item may have.
  static final int LONGEST_ITEM = 2_000;

  private static final int MOST_WARNINGS = 40;

  private final String address;
  private final Map<Block, List<CanvasItem>> blocks = new EnumMap<>(Block.class);
  private final List<String> unplaced = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();
  private final List<Problem> refusals = new ArrayList<>();
  private String title = "";
  private @Nullable Industry industry;
  private int items;
  private int unsaid;

  /// An empty draft of a canvas at `address`.
  CanvasDraft(String address) {
    this.address = address;
  }

  /// Gives the title, unless there is one already; blank titles are passed over. False where it was
  /// not taken.
  boolean title(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (!title.isEmpty() || line.isEmpty() || line.length() > LONG_ITEM) {
      return false;
    }
    title = line;
    return true;
  }

  /// Gives the industry; one that GICS does not know is kept beside the canvas with a warning.
  void industry(String words, String place) {
    Industry known = Industry.of(words).orElse(null);
    if (known != null && industry == null) {
      industry = known;
    } else if (!words.isBlank()) {
      unplaced("Industry: " + words, place);
      warn(
          place,
          "the industry " + Words.brief(words) + " is no industry group of GICS 2023.",
          "Use one by its full name, such as Capital Goods, or leave it out: it is inferred.");
    }
  }

  /// Puts an item on a block; blank text is passed over.
  void item(Block block, String text, Actor by, String place) {
    if (accepts(text, place)) {
      blocks.computeIfAbsent(block, _ -> new ArrayList<>()).add(new CanvasItem(text, by));
    }
  }

  /// Keeps words that fit no block; blank ones are passed over.
  void unplaced(String text, String place) {
    if (accepts(text, place)) {
      unplaced.add(text.strip().replaceAll("\\s+", " "));
    }
  }

  private boolean accepts(String text, String place) {
    if (text.isBlank()) {
      return false;
    }
    items++;
    if (text.length() > LONGEST_ITEM) {
      refuse(
          place,
          String.format(
              Locale.ROOT,
              "an item of %,d characters; at most %,d are read: %s",
              text.length(),
              LONGEST_ITEM,
              Words.brief(text)),
          "Break it into items of one short phrase each.");
      return false;
    }
    if (text.length() > LONG_ITEM) {
      warn(
          place,
          String.format(
              Locale.ROOT, "an item of %,d characters: %s", text.length(), Words.brief(text)),
          "A canvas reads best in short phrases.");
    }
    return items <= MOST_ITEMS;
  }

  /// Notes what was odd; after the first 40 warnings the rest are only counted.
  void warn(String place, String finding, String wayOut) {
    if (warnings.size() < MOST_WARNINGS) {
      warnings.add(new Problem(at(place), finding, wayOut));
    } else {
      unsaid++;
    }
  }

  /// Notes what makes the canvas unreadable.
  void refuse(String place, String finding, String wayOut) {
    if (refusals.size() < MOST_WARNINGS) {
      refusals.add(new Problem(at(place), finding, wayOut));
    }
  }

  private String at(String place) {
    return place.isEmpty() ? address : address + ":" + place;
  }

  /// Whether a block has an item yet.
  boolean hasItems() {
    return !blocks.isEmpty();
  }

  /// The canvas, or why there is none.
  Reading<Canvas> finish() {
    if (items > MOST_ITEMS) {
      refuse(
          "",
          String.format(
              Locale.ROOT, "the canvas has %,d items; at most %,d are read.", items, MOST_ITEMS),
          "Keep to what is key: most canvases need fewer than fifty.");
    } else if (items == 0 && refusals.isEmpty()) {
      refuse(
          "",
          "the canvas is empty: no item was found on any block.",
          "Write each block's name as a heading and its items below, one a line.");
    }
    if (!refusals.isEmpty()) {
      return new Reading.Rejected<>(refusals);
    }
    if (unsaid > 0) {
      warnings.add(
          new Problem(address, unsaid + " more warnings of the kind.", "Mend those above."));
    }
    return new Reading.Done<>(new Canvas(title, industry, blocks, unplaced), warnings);
  }
}
