package dev.casebook.model;

import java.util.regex.Pattern;

/// The permanent name of a case study in addresses and files: lower-case ASCII letters and digits
/// in words joined by hyphens, at most 80 characters.
///
/// @param slug such as `grameen-bank`
public record CaseId(String slug) implements Comparable<CaseId> {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 80;

  /// Throws [IllegalArgumentException] where `slug` has another form; ask [#isValid] first about
  /// foreign text.
  public CaseId {
    if (!isValid(slug)) {
      throw new IllegalArgumentException("not a slug: " + slug);
    }
  }

  /// Whether this could be a slug.
  public static boolean isValid(String slug) {
    return slug.length() <= LONGEST && FORM.matcher(slug).matches();
  }

  @Override
  public int compareTo(CaseId other) {
    return slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return slug;
  }
}
