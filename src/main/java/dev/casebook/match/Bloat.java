package dev.casebook.match;

import dev.casebook.model.Block;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Finding;
import dev.casebook.model.FindingKind;
import java.util.List;
import java.util.stream.Collectors;

/// More key activities than can all be key.
final class Bloat implements Rule {

  private static final int MOST = 7;

  @Override
  public List<Finding> check(Draft draft) {
    List<CanvasItem> items = draft.items(Block.KEY_ACTIVITIES);
    if (items.size() <= MOST) {
      return List.of();
    }
    String all = items.stream().map(CanvasItem::text).collect(Collectors.joining("; "));
    return List.of(
        new Finding(
            FindingKind.BLOAT,
            Block.KEY_ACTIVITIES,
            Passages.shortened(all),
            items.size() + " activities are listed. Can more than " + MOST + " all be key?",
            "Which three to five would end the business within a month if they stopped? Could the"
                + " others go, or be folded into those?"));
  }
}
