package dev.casebook.ask;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import dev.casebook.model.Country;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The continents as the United Nations divide the world (M.49), by ICU.
final class Continents {

  private Continents() {}

  /// The English names of all continents, in alphabetical order; Antarctica, where nobody has a
  /// head office, is not among them.
  static List<String> all() {
    return Region.getAvailable(RegionType.CONTINENT).stream()
        .map(Continents::title)
        .sorted()
        .toList();
  }

  /// The name of the continent that a country lies on; empty for Antarctica.
  static String of(Country country) {
    @Nullable Region continent =
        Region.getInstance(country.code()).getContainingRegion(RegionType.CONTINENT);
    return continent == null ? "" : title(continent);
  }

  private static String title(Region region) {
    return new ULocale("und-" + region).getDisplayCountry(ULocale.ENGLISH);
  }
}
