package dev.casebook.match;

import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.CaseId;
import dev.casebook.model.StoredCase;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A case made ready for comparison.
///
/// @param firm what the firm runs
/// @param partner what its partners run
/// @param phrases of each block, one for every item and in the same order
record BaseCase(
    StoredCase stored, Profile firm, Profile partner, Map<Block, List<Phrase>> phrases) {

  /// Shorthand for the facts.
  CaseFacts facts() {
    return stored.facts();
  }

  /// Shorthand for the id.
  CaseId id() {
    return stored.id();
  }

  /// What tells one company from another; the same for all cases of a company.
  String companyKey() {
    return facts().company().strip().toLowerCase(Locale.ROOT);
  }

  /// What the firm or its partners run.
  Profile profile(Actor by) {
    return by == Actor.FIRM ? firm : partner;
  }

  /// The phrases of a block; perhaps none.
  List<Phrase> phrases(Block block) {
    return phrases.getOrDefault(block, List.of());
  }
}
