package dev.casebook.parse;

import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts what a user wrote on a block into items.
final class CanvasItems {

  private static final int FEWEST_COMMAS = 3;
  private static final int SHORT = 5;
  private static final Pattern BREAK = Pattern.compile("\\s*(?:[;\\n；•▪‣]|\\s\\|\\s)\\s*");
  private static final Pattern COMMA = Pattern.compile("\\s*[,，、]\\s*");
  private static final Pattern BULLET =
      Pattern.compile("^\\s*(?:[-*+•–▪‣·○●◦>]\\s+|\\[[ xX]]\\s+|\\d{1,3}[.)]\\s+)+");
  private static final Pattern BY_PARTNER =
      Pattern.compile("\\s*[(\\[]\\s*(?:run |done )?by (?:a |the )?partners?\\s*[)\\]]\\s*$");

  private CanvasItems() {}

  /// Puts the items of a line on a block: parts divided by semicolons or bullets, else sentences
  /// where there are several.
  static void put(CanvasDraft draft, Block block, String text, String place) {
    for (String part : BREAK.split(text, -1)) {
      for (Words.Sentence sentence : Words.sentences(part)) {
        putOne(draft, block, sentence.text(), place);
      }
    }
  }

  /// Puts what stands behind a label on the same line, where commas often divide: they do here, if
  /// there are three parts and more, each of five words at most.
  static void putInline(CanvasDraft draft, Block block, String text, String place) {
    List<String> parts = Arrays.asList(COMMA.split(text, -1));
    boolean listed =
        parts.size() >= FEWEST_COMMAS
            && !BREAK.matcher(text).find()
            && parts.stream().allMatch(part -> Words.count(part) <= SHORT);
    if (listed) {
      parts.forEach(part -> putOne(draft, block, part, place));
    } else {
      put(draft, block, text, place);
    }
  }

  /// Puts one item without cutting it; "(by partner)" at its end says who does it.
  static void putOne(CanvasDraft draft, Block block, String text, String place) {
    String bare = BULLET.matcher(text).replaceFirst("");
    String said = BY_PARTNER.matcher(bare).replaceFirst("");
    boolean partner = !said.isBlank() && said.length() < bare.length();
    draft.item(block, partner ? said : bare, partner ? Actor.PARTNER : Actor.FIRM, place);
  }
}
