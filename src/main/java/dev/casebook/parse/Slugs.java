package dev.casebook.parse;

import dev.casebook.model.CaseId;
import dev.casebook.model.Sha256;
import java.text.Normalizer;
import java.util.Locale;

/// Makes permanent names for what came without one.
final class Slugs {

  private static final int LONGEST_TITLE = 60;
  private static final int HASH = 8;

  private Slugs() {}

  /// The title in ASCII, or `page` where none of it is, then eight digits of the hash of the
  /// address: two pages of one title stay apart, and a page that comes again keeps its name.
  static CaseId of(String title, String address) {
    String ascii =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = ascii.substring(0, Math.min(ascii.length(), LONGEST_TITLE));
    String slug = cut.replaceAll("^-|-$", "");
    String hash = Sha256.of(address).hex().substring(0, HASH);
    return new CaseId((slug.isEmpty() ? "page" : slug) + "-" + hash);
  }
}
