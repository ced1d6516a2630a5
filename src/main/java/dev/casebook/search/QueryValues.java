package dev.casebook.search;

import dev.casebook.model.Facet;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.search.spell.LevenshteinDistance;

/// Reads the value of a field, and helps where there is no such field or value.
record QueryValues(QueryScanner scanner, int from) {

  private static final Pattern RANGE = Pattern.compile("(\\d{1,4})\\.\\.(\\d{1,4})");
  private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|)(\\d{1,4})");
  private static final int LAST_YEAR = 9999;
  private static final float NEAR_ENOUGH = 0.55f;

  QueryNode read(String name, String value) throws InvalidRequest {
    if (name.equals("founded")) {
      return founded(value);
    }
    if (name.equals("partner")) {
      return new QueryNode.Partner(value(Facet.ACTIVITY, name, value));
    }
    Optional<Facet> facet = Named.byId(Facet.class, name.toLowerCase(Locale.ROOT));
    if (facet.isEmpty()) {
      throw scanner.error(
          "there is no field " + name + ":",
          from,
          nearest(name, names()).map(n -> "Did you mean " + n + ":? ").orElse("")
              + "Quote the word if the colon belongs to it.");
    }
    return new QueryNode.Value(facet.get(), value(facet.get(), name, value));
  }

  private String value(Facet facet, String name, String value) throws InvalidRequest {
    Optional<String> known = FacetValues.read(facet, value.strip());
    if (known.isPresent()) {
      return known.get();
    }
    String hint =
        nearest(value, FacetValues.ids(facet))
            .map(v -> "Did you mean " + name + ":" + v + "?")
            .orElse("The help page lists what there is.");
    throw scanner.error(
        "there is no " + facet.title().toLowerCase(Locale.ROOT) + " \"" + value + "\"", from, hint);
  }

  private static List<String> names() {
    return QueryLanguage.fields().stream().map(f -> f.name().replace(":", "")).toList();
  }

  private static Optional<String> nearest(String written, Collection<String> known) {
    LevenshteinDistance likeness = new LevenshteinDistance();
    String wanted = written.toLowerCase(Locale.ROOT);
    Stream<String> near =
        known.stream()
            .filter(k -> likeness.getDistance(k.toLowerCase(Locale.ROOT), wanted) >= NEAR_ENOUGH);
    return near.max(
        Comparator.comparingDouble(k -> likeness.getDistance(k.toLowerCase(Locale.ROOT), wanted)));
  }

  private QueryNode founded(String value) throws InvalidRequest {
    Matcher range = RANGE.matcher(value);
    if (range.matches()) {
      return years(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
    }
    Matcher compared = COMPARED.matcher(value);
    if (!compared.matches()) {
      throw scanner.error(
          "\"" + value + "\" is no year",
          from,
          "Write founded:1941, founded:>2000 or founded:1990..2000.");
    }
    int year = Integer.parseInt(compared.group(2));
    return switch (compared.group(1)) {
      case ">" -> new QueryNode.Founded(year + 1, LAST_YEAR);
      case ">=" -> new QueryNode.Founded(year, LAST_YEAR);
      case "<" -> new QueryNode.Founded(0, year - 1);
      case "<=" -> new QueryNode.Founded(0, year);
      default -> new QueryNode.Founded(year, year);
    };
  }

  private QueryNode years(int first, int last) throws InvalidRequest {
    if (last < first) {
      throw scanner.error("the years run backwards", from, "Write the earlier year first.");
    }
    return new QueryNode.Founded(first, last);
  }
}
