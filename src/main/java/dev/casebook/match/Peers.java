package dev.casebook.match;

import dev.casebook.model.CaseId;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.MatchOptions;
import dev.casebook.model.Shelf;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Chooses the cases that a benchmark is over.
final class Peers {

  private static final int NEAREST = 10;

  private Peers() {}

  /// The peers that were named, in that order and each once; where none were, the ten nearest
  /// companies at any distance that have something in common with the canvas. Illustrations are
  /// invented, so they are never peers: one that is named is refused, as is a slug that the base
  /// lacks.
  static List<BaseCase> of(MatchOptions options, MatchBase base, Ranking ranking)
      throws InvalidRequest {
    if (options.peers().isEmpty()) {
      return ranking
          .companies(c -> !c.facts().shelf().equals(Shelf.ILLUSTRATIONS))
          .filter(s -> s.score() > 0)
          .limit(NEAREST)
          .map(Scored::it)
          .toList();
    }
    List<BaseCase> named = new ArrayList<>();
    for (CaseId id : new LinkedHashSet<>(options.peers())) {
      BaseCase peer = base.named(id, "peers");
      if (peer.facts().shelf().equals(Shelf.ILLUSTRATIONS)) {
        throw new InvalidRequest(
            "peers",
            "\"" + id + "\" is an illustration, a company invented for teaching.",
            "Leave it out: a benchmark is over real companies only.");
      }
      named.add(peer);
    }
    return List.copyOf(named);
  }
}
