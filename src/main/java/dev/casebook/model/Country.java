package dev.casebook.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A country by its ISO 3166-1 alpha-2 code.
///
/// @param code two capital letters, such as `LI`
public record Country(String code) {

  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  /// Throws [IllegalArgumentException] where ISO 3166 does not list `code`; ask [#of] about foreign
  /// text.
  public Country {
    if (!CODES.contains(code)) {
      throw new IllegalArgumentException("not an ISO 3166 code: " + code);
    }
  }

  /// The country with this code, in capitals or not; empty where there is none.
  public static Optional<Country> of(String code) {
    String capitals = code.strip().toUpperCase(Locale.ROOT);
    return CODES.contains(capitals) ? Optional.of(new Country(capitals)) : Optional.empty();
  }

  /// The English name.
  public String title() {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }
}
