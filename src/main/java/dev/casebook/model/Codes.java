package dev.casebook.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// All that somebody found in a text. To have found nothing is an answer too: the empty set, which
/// is not the same as not having looked.
///
/// @param all in the order of the codebook
public record Codes(SortedSet<Code> all) {

  /// The answer that no activity is there.
  public static final Codes NONE = new Codes(new TreeSet<>());

  /// Keeps a copy of the set.
  public Codes {
    all = Collections.unmodifiableSortedSet(new TreeSet<>(all));
  }

  /// These codes, each once.
  public static Codes of(Collection<Code> codes) {
    return new Codes(new TreeSet<>(codes));
  }

  /// Whether no activity was found.
  public boolean none() {
    return all.isEmpty();
  }

  /// The ids of the codes, in their order.
  public List<String> ids() {
    return all.stream().map(Code::id).toList();
  }

  /// For each activity that was found, in the order of the codebook, who runs it.
  public Map<Activity, Set<Actor>> actors() {
    Map<Activity, Set<Actor>> actors = new EnumMap<>(Activity.class);
    for (Code code : all) {
      actors.computeIfAbsent(code.activity(), a -> EnumSet.noneOf(Actor.class)).add(code.by());
    }
    return actors;
  }

  @Override
  public String toString() {
    return none() ? "none" : String.join("; ", ids());
  }
}
