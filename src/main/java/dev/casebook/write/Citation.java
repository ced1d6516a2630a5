package dev.casebook.write;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.BaseVersion;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a case is cited, whatever the format.
///
/// @param key the slug
/// @param title the company and what tells its model
/// @param date of the newest source; null where unknown
/// @param version of the base, so that a reader can tell what was cited
/// @param keywords the titles of the activities that the firm runs
/// @param language ISO 639-1 code, or `und`
record Citation(
    String key,
    String title,
    @Nullable LocalDate date,
    String version,
    List<String> keywords,
    String language) {

  /// Who is cited: the base has many writers, and none of a case alone.
  static final String AUTHOR = "Casebook";

  /// What is cited.
  static final String GENRE = "Case study";

  static Citation of(StoredCase stored, BaseVersion base) {
    CaseFacts facts = stored.facts();
    return new Citation(
        facts.id().slug(),
        oneLine(facts.company() + ": " + facts.title()),
        facts.asOf(),
        base.toString(),
        stored.tagged().tags().stream()
            .filter(t -> t.by() == Actor.FIRM)
            .map(Tag::activity)
            .map(Activity::title)
            .distinct()
            .toList(),
        stored.tagged().parsed().language());
  }

  /// A sentence that says what the reference is to.
  String note() {
    return GENRE + " \"" + key + "\" in Casebook, base version " + version;
  }

  /// The year, as four digits or more; null where unknown.
  @Nullable String year() {
    return date == null ? null : String.format(Locale.ROOT, "%04d", date.getYear());
  }

  /// Text without line breaks and other control characters, which would end a field or a record.
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}
