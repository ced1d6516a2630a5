package dev.casebook.search;

import dev.casebook.model.Activity;
import dev.casebook.model.Facet;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Named;
import dev.casebook.model.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what stands after the colon of a field that takes values from a list or years.
final class QueryValues {

  private static final Pattern YEARS =
      Pattern.compile(
          "(?<sign>[<>]=?|=)?(?<from>\\d{1,4})|(?<low>\\d{0,4})\\.\\.(?<high>\\d{0,4})");
  private static final int FIRST = 0;
  private static final int LAST = 9999;

  private final QueryFault fault;

  QueryValues(QueryFault fault) {
    this.fault = fault;
  }

  QueryNode value(Facet facet, QueryLexer.Piece piece) throws InvalidRequest {
    return new QueryNode.Value(facet, id(facet, piece), span(piece));
  }

  QueryNode partner(QueryLexer.Piece piece) throws InvalidRequest {
    String id = id(Facet.ACTIVITY, piece);
    Activity activity = Named.byId(Activity.class, id).orElseThrow();
    return new QueryNode.PartnerRuns(activity, span(piece));
  }

  private String id(Facet facet, QueryLexer.Piece piece) throws InvalidRequest {
    return FacetValues.read(facet, piece.text())
        .orElseThrow(() ->
            fault.at(
                piece.start(),
                piece.end(),
                "No such value for " + facet.title().toLowerCase(java.util.Locale.ROOT),
                wayOut(facet, piece.text())));
  }

  /// What to write instead of an unknown value of the facet.
  static String wayOut(Facet facet, String written) {
    List<String> nearest = Spelling.nearest(written, FacetValues.spellings(facet));
    if (!nearest.isEmpty()) {
      return "Did you mean " + String.join(", ", nearest) + "?";
    }
    return facet == Facet.COUNTRY
        ? "Write an ISO code such as CH, or a country's English name."
        : "One that works is "
            + FacetValues.spellings(facet).stream().findFirst().orElse("cases")
            + "; the search page lists them all.";
  }

  QueryNode years(QueryLexer.Piece piece) throws InvalidRequest {
    Matcher matcher = YEARS.matcher(piece.text().strip());
    if (!matcher.matches()) {
      throw fault.at(
          piece.start(),
          piece.end(),
          "Not a year or a span of years",
          "Write founded:1941, founded:>2000, founded:<=1950 or founded:1990..2000.");
    }
    return matcher.group("from") == null ? between(matcher, piece) : compared(matcher, piece);
  }

  private QueryNode between(Matcher matcher, QueryLexer.Piece piece) throws InvalidRequest {
    int low = number(matcher.group("low"), FIRST);
    int high = number(matcher.group("high"), LAST);
    if (low > high) {
      throw fault.at(
          piece.start(),
          piece.end(),
          "The span of years ends before it begins",
          "Write the earlier year first, as in founded:1990..2000.");
    }
    return new QueryNode.Founded(low, high, span(piece));
  }

  private static QueryNode compared(Matcher matcher, QueryLexer.Piece piece) {
    int year = number(matcher.group("from"), FIRST);
    String sign = matcher.group("sign") == null ? "=" : matcher.group("sign");
    return switch (sign) {
      case ">" -> new QueryNode.Founded(year + 1, LAST, span(piece));
      case ">=" -> new QueryNode.Founded(year, LAST, span(piece));
      case "<" -> new QueryNode.Founded(FIRST, year - 1, span(piece));
      case "<=" -> new QueryNode.Founded(FIRST, year, span(piece));
      default -> new QueryNode.Founded(year, year, span(piece));
    };
  }

  private static int number(String digits, int otherwise) {
    return digits == null || digits.isEmpty() ? otherwise : Integer.parseInt(digits);
  }

  private static Span span(QueryLexer.Piece piece) {
    return new Span(piece.start(), piece.end());
  }
}
