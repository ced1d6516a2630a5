package dev.casebook.tag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The signs found in a text, by kind and place.
final class Signs {

  private static final int LONGEST_NAME = 3;

  private final Map<Sign, Map<Integer, Hit<Sign>>> byBegin = new EnumMap<>(Sign.class);
  private final Map<Integer, Hit<Sign>> actorByEnd = new HashMap<>();

  /// @param hits those of `scan`; an outsider written with a capital inside a sentence is part of a
  ///   name ("China Merchants Fund") and left out
  Signs(Scan scan, List<Hit<Sign>> hits) {
    for (Hit<Sign> hit : hits) {
      boolean outsider = isOutsider(hit.says());
      if (outsider && scan.isCapital(hit.end() - 1) && !scan.opensSentence(hit.begin())) {
        continue;
      }
      byBegin
          .computeIfAbsent(hit.says(), _ -> new HashMap<>())
          .merge(hit.begin(), hit, (one, other) -> one.length() >= other.length() ? one : other);
      if (outsider) {
        actorByEnd.put(hit.end(), hit);
      }
    }
  }

  private static boolean isOutsider(Sign sign) {
    return sign == Sign.PARTNER || sign == Sign.CUSTOMER;
  }

  /// The longest sign of this kind that begins at the word; null where there is none.
  @Nullable Hit<Sign> at(Sign sign, int word) {
    return byBegin.getOrDefault(sign, Map.of()).get(word);
  }

  /// The partner or customer named from the word on; null where there is none. Who could be either
  /// is a partner.
  @Nullable Hit<Sign> outsiderAt(int word) {
    Hit<Sign> partner = at(Sign.PARTNER, word);
    return partner != null ? partner : at(Sign.CUSTOMER, word);
  }

  /// The partner or customer whose name ends just before the word; null where there is none.
  @Nullable Hit<Sign> outsiderBefore(int word) {
    return actorByEnd.get(word);
  }

  /// All signs of a kind, in the order of the text.
  List<Hit<Sign>> all(Sign sign) {
    List<Hit<Sign>> hits = new ArrayList<>(byBegin.getOrDefault(sign, Map.of()).values());
    hits.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
    return hits;
  }

  /// The first word from `at` on, before `end`, that no sign of this kind covers.
  int skip(Sign sign, int at, int end) {
    int next = at;
    for (Hit<Sign> hit = at(sign, next); hit != null && next < end; hit = at(sign, next)) {
      next = hit.end();
    }
    return Math.min(next, end);
  }

  /// Whether the firm is named from one of the words `begin` to `last` on.
  boolean firmWithin(int begin, int last) {
    for (int at = begin; at <= last; at++) {
      if (at(Sign.FIRM, at) != null) {
        return true;
      }
    }
    return false;
  }

  /// Whether the hit is no more than the name of a partner: "contract manufacturers".
  boolean isName(Hit<?> hit) {
    for (int at = hit.begin(); at >= Math.max(0, hit.begin() - LONGEST_NAME); at--) {
      Hit<Sign> partner = at(Sign.PARTNER, at);
      if (partner != null && hit.end() <= partner.end()) {
        return true;
      }
    }
    return false;
  }

  /// What an outsider's sign makes of the one who acts.
  static Role roleOf(Hit<Sign> outsider) {
    return outsider.says() == Sign.PARTNER ? Role.PARTNER : Role.OTHER;
  }
}
