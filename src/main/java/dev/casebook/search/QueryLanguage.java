package dev.casebook.search;

import dev.casebook.model.Block;
import dev.casebook.model.Facet;
import dev.casebook.model.InvalidRequest;
import java.util.ArrayList;
import java.util.List;

/// What can be typed into the search field.
public final class QueryLanguage {

  /// The longest query, in characters.
  public static final int LONGEST = 500;

  /// The most words, phrases and fields in a query.
  public static final int MOST_TERMS = 32;

  private static final String GRAMMAR =
      """
      query    = [ either ] ;
      either   = all { "OR" all } ;
      all      = one { [ "AND" ] one } ;
      one      = ( "-" | "NOT" ) one | "(" either ")" | field | phrase | word [ "*" ] ;
      field    = name ":" ( phrase | word | "(" either ")" ) ;
      phrase   = '"' any characters but '"' '"' ;
      word     = characters other than spaces, brackets and quotes ;
      founded: takes 1941, >2000, >=2000, <1990, <=1990 or 1990..2000.
      The nine blocks of the canvas and company: take words; all other fields take one value.
      """;

  /// A field, for the help page.
  ///
  /// @param name as it is typed, with its colon
  /// @param example a query that works
  /// @param meaning as a sentence
  public record FieldHelp(String name, String example, String meaning) {}

  private QueryLanguage() {}

  /// The grammar, in EBNF.
  public static String grammar() {
    return GRAMMAR;
  }

  /// Every field that can be typed.
  public static List<FieldHelp> fields() {
    List<FieldHelp> fields = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      fields.add(facet(facet));
    }
    fields.add(
        new FieldHelp(
            "partner:", "partner:manufacturing", "Partners of the company run this activity."));
    fields.add(
        new FieldHelp(
            "company:",
            "company:bmw",
            "The words are in the company's name or one of its other names."));
    fields.add(
        new FieldHelp("founded:", "founded:>2000", "The company was founded in these years."));
    for (Block block : Block.values()) {
      fields.add(
          new FieldHelp(
              block.id() + ":",
              block.id() + ":(" + example(block) + ")",
              "The words are on the canvas, in this block: " + block.title() + "."));
    }
    return fields;
  }

  private static FieldHelp facet(Facet facet) {
    String name = facet.id() + ":";
    return switch (facet) {
      case GROUP ->
          new FieldHelp(
              name, "group:platform-network", "The company runs an activity of this group itself.");
      case ACTIVITY ->
          new FieldHelp(name, "activity:trust-safety", "The company runs this activity itself.");
      case INDUSTRY ->
          new FieldHelp(
              name, "industry:\"Software & Services\"", "GICS industry group, by name or id.");
      case COUNTRY ->
          new FieldHelp(
              name, "country:CH", "Country of the headquarters, by ISO code or English name.");
      case PATTERN ->
          new FieldHelp(name, "pattern:subscription", "The business model follows this pattern.");
      case ERA -> new FieldHelp(name, "era:since-2010", "When the company was founded, by span.");
      case CUSTOMERS -> new FieldHelp(name, "customers:b2b", "Who buys: b2b, b2c, c2c or b2g.");
      case SHELF ->
          new FieldHelp(
              name,
              "shelf:illustrations",
              "Where the case comes from; imported ones are found only if asked for.");
    };
  }

  private static String example(Block block) {
    return switch (block) {
      case KEY_PARTNERS -> "suppliers OR dealers";
      case KEY_ACTIVITIES -> "design";
      case KEY_RESOURCES -> "brand";
      case VALUE_PROPOSITIONS -> "price";
      case CUSTOMER_RELATIONSHIPS -> "community";
      case CHANNELS -> "own stores";
      case CUSTOMER_SEGMENTS -> "small businesses";
      case COST_STRUCTURE -> "research";
      case REVENUE_STREAMS -> "commission";
    };
  }

  /// Reads a query. Throws [InvalidRequest] on the field `q`, pointing at the place, where it
  /// breaks the grammar or a limit.
  static QueryNode parse(String query) throws InvalidRequest {
    if (query.length() > LONGEST) {
      throw new InvalidRequest(
          "q",
          "the query has " + query.length() + " characters, more than " + LONGEST + ".",
          "Use fewer words.");
    }
    return new QueryParser(new QueryScanner(query)).parse();
  }
}
