package dev.casebook.match;

import dev.casebook.model.Block;
import dev.casebook.model.Finding;
import dev.casebook.model.FindingKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Blocks on which nothing is written. Of a canvas that is hardly begun this is said once.
final class EmptyBlocks implements Rule {

  private static final int HARDLY_BEGUN = 3;

  @Override
  public List<Finding> check(Draft draft) {
    List<Block> empty = Arrays.stream(Block.values()).filter(draft::lacks).toList();
    int filled = Block.values().length - empty.size();
    if (filled <= HARDLY_BEGUN) {
      return List.of(
          new Finding(
              FindingKind.EMPTY_BLOCK,
              null,
              "",
              empty.size() + " of the nine blocks are still empty.",
              "What do you offer, to whom, and who pays for it? With these blocks filled, more can be"
                  + " said."));
    }
    return empty.stream().map(EmptyBlocks::finding).toList();
  }

  private static Finding finding(Block block) {
    String reason = "Nothing is written under " + block.title().toLowerCase(Locale.ROOT) + ".";
    return new Finding(FindingKind.EMPTY_BLOCK, block, "", reason, question(block));
  }

  private static String question(Block block) {
    return switch (block) {
      case KEY_PARTNERS ->
          "Who must play along that you do not employ, and what do they do for you?";
      case KEY_ACTIVITIES -> "What must you yourselves do well, or the business stops?";
      case KEY_RESOURCES -> "What must you have, be it people, rights, data, machines or money?";
      case VALUE_PROPOSITIONS -> "Which problem do you solve, and why would anyone choose you?";
      case CUSTOMER_RELATIONSHIPS -> "How do you win customers, and what makes them stay?";
      case CHANNELS -> "How do customers hear of you, buy, and get what they bought?";
      case CUSTOMER_SEGMENTS -> "Whom do you serve, and who among them pays?";
      case COST_STRUCTURE -> "What costs most, and which of it is due before the first sale?";
      case REVENUE_STREAMS -> "What does who pay for, and how: once, by use or by the month?";
    };
  }
}
