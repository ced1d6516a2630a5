package dev.casebook.parse;

import dev.casebook.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decides by simple cues which block a sentence of plain English prose speaks about. The cues
/// stand in `prose-cues.yaml`, the most telling first.
final class ProseCues {

  private record Cue(Block block, Pattern pattern) {}

  private static final int LONGEST = 2_000;
  private static final List<Cue> CUES = cues();

  private ProseCues() {}

  /// The block, or null where no cue decides.
  static @Nullable Block block(String sentence) {
    String start = sentence.substring(0, Math.min(sentence.length(), LONGEST));
    String small = start.toLowerCase(Locale.ROOT).strip();
    return CUES.stream()
        .filter(cue -> cue.pattern().matcher(small).find())
        .findFirst()
        .map(Cue::block)
        .orElse(null);
  }

  private static List<Cue> cues() {
    List<Cue> cues = new ArrayList<>();
    for (var entry : Resources.yaml("prose-cues.yaml")) {
      for (var block : entry.properties()) {
        Block named = BlockNames.block(block.getKey());
        if (named == null) {
          throw new ParseFailure("prose-cues.yaml knows no block " + block.getKey());
        }
        for (String pattern : Resources.texts(block.getValue())) {
          cues.add(new Cue(named, Pattern.compile(pattern)));
        }
      }
    }
    return List.copyOf(cues);
  }
}
