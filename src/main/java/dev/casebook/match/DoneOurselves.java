package dev.casebook.match;

import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Finding;
import dev.casebook.model.FindingKind;
import java.util.List;
import java.util.regex.Pattern;

/// A key activity of which the canvas itself says that it is done in the house: "own payment
/// system", "coding it ourselves". Nobody writes that of what everybody does; so a partner is what
/// one would expect, and a reason is worth asking for. What peers do is not needed for that
/// ([UsuallyPartnered]).
final class DoneOurselves implements Rule {

  /// "Own" of somebody else's things, as in "the fleet's own casing", does not count.
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)(?<!['\u2019]s )(?<!s['\u2019] )(?<!their )\\bown\\b|\\bourselves\\b|\\bin[- ]?house\\b");

  @Override
  public List<Finding> check(Draft draft) {
    return draft.items(Block.KEY_ACTIVITIES).stream()
        .filter(item -> item.by() == Actor.FIRM)
        .map(CanvasItem::text)
        .filter(DoneOurselves::saidOf)
        .map(DoneOurselves::finding)
        .toList();
  }

  /// Whether the text says that somebody does it himself.
  static boolean saidOf(String text) {
    return SAID.matcher(text).find();
  }

  private static Finding finding(String text) {
    return new Finding(
        FindingKind.USUALLY_PARTNERED,
        Block.KEY_ACTIVITIES,
        Passages.shortened(text),
        "The canvas says that this is done in the house, as if others would leave it to a partner.",
        UsuallyPartnered.MEND);
  }
}
