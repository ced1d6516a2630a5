package dev.casebook.search;

import dev.casebook.model.Block;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Words to mark, in this order and next to one another.
///
/// @param words at least one
/// @param beginning letters with which the first of them certainly begins, for a quick test
/// @param block the only block to look in; empty for everywhere
/// @param weight how much a passage gains by having it
record Needle(
    List<Predicate<Tokens.Token>> words, String beginning, Optional<Block> block, double weight) {

  /// Whether the words stand at `at` in a passage.
  boolean standsAt(List<Tokens.Token> passage, int at) {
    if (at + words.size() > passage.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).test(passage.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether to look for it there at all.
  boolean belongsIn(CasePassages.Passage passage) {
    return block.isEmpty() || block.equals(passage.block());
  }
}
