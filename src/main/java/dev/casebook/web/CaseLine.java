package dev.casebook.web;

import dev.casebook.model.CaseFacts;
import java.util.ArrayList;
import java.util.List;

/// A case's industry, country and year of founding on one line.
final class CaseLine {

  private CaseLine() {}

  static String of(CaseFacts facts) {
    List<String> parts = new ArrayList<>();
    if (facts.industry() != null) {
      parts.add(facts.industry().title());
    }
    if (facts.country() != null) {
      parts.add(facts.country().title());
    }
    if (facts.founded() != null) {
      parts.add("founded " + facts.founded());
    }
    return String.join(" · ", parts);
  }
}
