package dev.casebook.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.Industry;

/// The fields by which a case is known, with which every object about a case begins.
final class Heads {

  private Heads() {}

  /// `slug, company, title, shelf, industry`; the industry by its name, as case files write it.
  static ObjectNode of(CaseFacts facts) {
    Industry industry = facts.industry();
    return Json.object()
        .put("slug", facts.id().slug())
        .put("company", facts.company())
        .put("title", facts.title())
        .put("shelf", facts.shelf().id())
        .put("industry", industry == null ? null : industry.title());
  }
}
