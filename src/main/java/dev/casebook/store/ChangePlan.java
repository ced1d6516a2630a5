package dev.casebook.store;

import dev.casebook.store.CaseStore.Changes;
import dev.casebook.store.CaseStore.Put;
import dev.casebook.store.CaseStore.Rejection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What some changes come to, decided before anything is written: which documents leave, which
/// cases come in, and which are refused since their slug belongs to another document.
final class ChangePlan {

  private final Map<String, String> slugByAddress = new HashMap<>();
  private final Map<String, String> addressBySlug = new HashMap<>();

  /// Documents that are stored and must go, to be replaced or for good: address by slug.
  final Map<String, String> leaving = new LinkedHashMap<>();

  /// Cases to store, in order.
  final List<Put> accepted = new ArrayList<>();

  /// Cases that cannot be stored, in order.
  final List<Rejection> rejected = new ArrayList<>();

  /// @param stored slugs of the documents that the changes may touch, by address
  ChangePlan(Map<String, String> stored, Changes changes) {
    stored.forEach((address, slug) -> {
      slugByAddress.put(address, slug);
      addressBySlug.put(slug, address);
    });
    changes.removedAddresses().forEach(this::leave);
    List<Put> waiting = changes.puts();
    int before;
    do {
      before = waiting.size();
      waiting = waiting.stream().filter(put -> !accept(put)).toList();
    } while (waiting.size() < before);
    waiting.forEach(this::reject);
  }

  private void leave(String address) {
    String slug = slugByAddress.remove(address);
    if (slug != null) {
      addressBySlug.remove(slug);
      leaving.put(slug, address);
    }
  }

  /// Takes a case in where its slug is free, or will be since its holder moves on to another: that
  /// may show only once later cases have been seen, so who is refused now is asked again.
  private boolean accept(Put put) {
    String slug = put.slug();
    String holder = addressBySlug.get(slug);
    if (holder != null && !holder.equals(put.address())) {
      return false;
    }
    leave(put.address());
    slugByAddress.put(put.address(), slug);
    addressBySlug.put(slug, put.address());
    accepted.add(put);
    return true;
  }

  private void reject(Put put) {
    String holder = addressBySlug.getOrDefault(put.slug(), "");
    rejected.add(new CaseStore.SlugTaken(put.tagged().facts().id(), put.address(), holder));
  }

  /// Slugs that no document will have any more, with the address that had them.
  Map<String, String> gone() {
    Set<String> staying = new HashSet<>();
    accepted.forEach(put -> staying.add(put.slug()));
    Map<String, String> gone = new LinkedHashMap<>(leaving);
    gone.keySet().removeAll(staying);
    return gone;
  }

  /// Whether nothing is to be written.
  boolean isEmpty() {
    return leaving.isEmpty() && accepted.isEmpty();
  }
}
