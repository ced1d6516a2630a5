package dev.casebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known about a case besides its prose and its canvas. Only the first four are known of
/// every case; an imported one may lack all others.
///
/// @param company the name as the project spells it; never blank
/// @param aliases other and former names
/// @param title tells the business model in a few words; never blank
/// @param industry null where unknown
/// @param customers empty where unknown
/// @param country of the headquarters; null where unknown
/// @param founded year; null where unknown
/// @param status null where unknown
/// @param asOf the date of the newest source; null where unknown
/// @param patterns as the front matter states them, without evidence
public record CaseFacts(
    CaseId id,
    Shelf shelf,
    String company,
    String title,
    List<String> aliases,
    @Nullable Industry industry,
    Set<CustomerKind> customers,
    @Nullable Country country,
    @Nullable Integer founded,
    @Nullable CompanyStatus status,
    List<ScaleFigure> scale,
    @Nullable LocalDate asOf,
    List<PatternTag> patterns,
    List<Source> sources,
    Sourcing sourcing) {

  /// Copies the lists; throws [IllegalArgumentException] for a blank company or title, and for a
  /// pattern that was found rather than stated.
  public CaseFacts {
    aliases = List.copyOf(aliases);
    customers = Set.copyOf(customers);
    scale = List.copyOf(scale);
    patterns = List.copyOf(patterns);
    sources = List.copyOf(sources);
    if (patterns.stream().anyMatch(p -> !p.isStated() || !p.evidence().isEmpty())) {
      throw new IllegalArgumentException("facts state patterns and find none: " + id);
    }
    if (company.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("a case needs a company and a title: " + id);
    }
  }

  /// Facts of which nothing is known but who the case is about.
  public static CaseFacts bare(CaseId id, Shelf shelf, String company, String title) {
    return new CaseFacts(
        id,
        shelf,
        company,
        title,
        List.of(),
        null,
        Set.of(),
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        Sourcing.THIN);
  }
}
