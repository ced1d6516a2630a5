package dev.casebook.tag;

import java.util.Set;

/// Knows company names by their legal form: "Toho Refining Co." refines nothing by being called so.
final class NameGuard {

  private static final int LONGEST_REST = 4;
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "ltd",
          "limited",
          "corp",
          "corporation",
          "co",
          "company",
          "plc",
          "llc",
          "lp",
          "sa",
          "s.a",
          "ag",
          "nv",
          "n.v",
          "se",
          "gmbh",
          "spa",
          "s.p.a",
          "ab",
          "asa",
          "oyj",
          "bhd",
          "berhad",
          "tbk",
          "pjsc",
          "psc",
          "kk",
          "group",
          "holdings",
          "holding",
          "bancorp",
          "trust",
          "fund",
          "plc.");

  private NameGuard() {}

  /// Whether the hit lies within a capitalised name that ends in a legal form.
  static boolean isName(Scan scan, Hit<?> hit) {
    for (int at = hit.begin(); at < hit.end(); at++) {
      if (!scan.isCapital(at)) {
        return false;
      }
    }
    int limit = Math.min(scan.size(), hit.end() + LONGEST_REST);
    for (int at = hit.end(); at < limit && scan.isCapital(at) && !scan.opensSentence(at); at++) {
      if (LEGAL_FORMS.contains(scan.lower(at))) {
        return true;
      }
    }
    return false;
  }
}
