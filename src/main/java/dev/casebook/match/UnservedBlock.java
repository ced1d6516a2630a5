package dev.casebook.match;

import dev.casebook.model.Block;
import dev.casebook.model.Finding;
import dev.casebook.model.FindingKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Something that is promised or counted on, and that no activity and no partner serves; what there
/// is to look for stands in [Needs]. Of a canvas without key activities nothing is said: there the
/// empty block is the finding.
final class UnservedBlock implements Rule {

  private static final Set<Block> SERVANTS = EnumSet.of(Block.KEY_ACTIVITIES, Block.KEY_PARTNERS);

  @Override
  public List<Finding> check(Draft draft) {
    if (draft.lacks(Block.KEY_ACTIVITIES)) {
      return List.of();
    }
    return Needs.ALL.stream()
        .flatMap(n -> n.unserved(draft, SERVANTS).map(f -> finding(n, f)).stream())
        .toList();
  }

  private static Finding finding(Need need, Need.Found found) {
    return new Finding(
        FindingKind.UNSERVED_BLOCK,
        found.block(),
        Passages.shortened(found.words()),
        need.reason(),
        need.mend());
  }
}
