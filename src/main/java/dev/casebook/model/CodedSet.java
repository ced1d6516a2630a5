package dev.casebook.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A coding set with all that was ever said in it.
///
/// @param units in order; the first has number 1, and none is left out
/// @param codings oldest first
/// @param finished when each coder who has finished did so, in that order
/// @param settlements oldest first
public record CodedSet(
    CodingSet set,
    List<CodingUnit> units,
    List<CodingAnswer> codings,
    Map<String, Instant> finished,
    List<Settlement> settlements) {

  /// Keeps copies.
  public CodedSet {
    units = List.copyOf(units);
    codings = List.copyOf(codings);
    finished = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(finished));
    settlements = List.copyOf(settlements);
  }

  /// Everybody who has coded here, in the order in which they began.
  public List<String> coders() {
    Set<String> coders = new LinkedHashSet<>();
    codings.forEach(coding -> coders.add(coding.coder()));
    return List.copyOf(coders);
  }

  /// The unit with this number.
  public Optional<CodingUnit> unit(int number) {
    return number < 1 || number > units.size()
        ? Optional.empty()
        : Optional.of(units.get(number - 1));
  }

  /// What a coder says now, by unit, in order.
  public Map<Integer, CodingAnswer> latest(String coder) {
    Map<Integer, CodingAnswer> latest = new TreeMap<>();
    codings.stream()
        .filter(coding -> coding.coder().equals(coder))
        .forEach(coding -> latest.put(coding.unit(), coding));
    return latest;
  }

  /// What a coder said last before seeing what others found, by unit, in order.
  public Map<Integer, CodingAnswer> independent(String coder) {
    Map<Integer, CodingAnswer> independent = new TreeMap<>();
    codings.stream()
        .filter(coding -> coding.coder().equals(coder) && coding.independent())
        .forEach(coding -> independent.put(coding.unit(), coding));
    return independent;
  }

  /// What holds in the units that an editor has settled, by unit, in order.
  public Map<Integer, Settlement> settled() {
    Map<Integer, Settlement> settled = new TreeMap<>();
    settlements.forEach(settlement -> settled.put(settlement.unit(), settlement));
    return settled;
  }

  /// Whether a coder may be shown what others found: having finished, or where the set is closed.
  public boolean uncovered(String coder) {
    return finished.containsKey(coder) || !set.open();
  }

  /// The first unit that a coder has not coded, looking on from after a number and then from the
  /// start; empty where all are coded.
  public Optional<CodingUnit> next(String coder, int after) {
    Set<Integer> coded = latest(coder).keySet();
    List<CodingUnit> open = units.stream().filter(u -> !coded.contains(u.number())).toList();
    return open.stream()
        .filter(unit -> unit.number() > after)
        .findFirst()
        .or(() -> open.stream().findFirst());
  }
}
