package dev.casebook.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.casebook.model.Block;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Knows what people call the nine blocks, in sixteen languages and any spelling, and what else
/// labels on a canvas mean. The names stand in `block-names.yaml`.
final class BlockNames {

  /// What a label that names no block announces.
  enum Label {
    TITLE,
    INDUSTRY,
    /// A canvas as a whole, such as the key `blocks`.
    CANVAS,
    /// What the user has put aside.
    UNPLACED,
    /// A box of the Lean Canvas that has no counterpart among the nine.
    ELSEWHERE
  }

  private static final int LONGEST = 60;
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*+\\)|（[^）]*+）");
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern DIVIDER = Pattern.compile("[:：|=]|\\s[-–—]\\s");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]");

  private static final Map<String, Block> BLOCKS = new HashMap<>();
  private static final Map<String, Label> LABELS = new HashMap<>();

  static {
    JsonNode names = Resources.yaml("block-names.yaml");
    for (Block block : Block.values()) {
      BLOCKS.put(plain(block.id()), block);
      for (JsonNode language : names.path("blocks").path(block.id())) {
        Resources.texts(language).forEach(name -> add(name, block));
      }
    }
    for (Label label : Label.values()) {
      JsonNode list = names.path(label.name().toLowerCase(Locale.ROOT));
      Resources.texts(list).forEach(name -> LABELS.put(plain(name), label));
    }
  }

  private BlockNames() {}

  private static void add(String name, Block block) {
    Block before = BLOCKS.put(plain(name), block);
    if (before != null && before != block) {
      throw new ParseFailure("block-names.yaml gives " + name + " to " + before + " and " + block);
    }
  }

  /// The block that a label names, or null where it names none. Small and capital letters, accents,
  /// spaces, punctuation, digits and what stands in brackets do not count.
  static @Nullable Block block(String label) {
    return label.length() > LONGEST * 2 ? null : BLOCKS.get(plain(label));
  }

  /// What else a label announces, or null where it is just words.
  static @Nullable Label label(String label) {
    return label.length() > LONGEST ? null : LABELS.get(plain(label));
  }

  /// The block whose name stands before the first colon, bar, equals sign or dash of `line`; null
  /// where there is none. [#rest] has what follows.
  static @Nullable Block leading(String line) {
    Matcher divider = divider(line);
    return divider.find() ? block(line.substring(0, divider.start())) : null;
  }

  /// What stands behind the divider of a labelled line; empty where nothing does.
  static String rest(String line) {
    Matcher divider = divider(line);
    return divider.find() ? line.substring(divider.end()).strip() : "";
  }

  private static Matcher divider(String line) {
    return DIVIDER.matcher(line).region(0, Math.min(line.length(), LONGEST));
  }

  private static String plain(String label) {
    String words = ASIDE.matcher(label).replaceAll("").replace("&", "and");
    String small = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    String bare = MARKS.matcher(small).replaceAll("");
    StringBuilder letters = new StringBuilder();
    for (char letter : NO_LETTERS.matcher(bare).replaceAll("").toCharArray()) {
      switch (letter) {
        case 'ı' -> letters.append('i');
        case 'ł' -> letters.append('l');
        case 'ø' -> letters.append('o');
        case 'æ' -> letters.append("ae");
        case 'ß' -> letters.append("ss");
        default -> letters.append(letter);
      }
    }
    return letters.toString();
  }
}
