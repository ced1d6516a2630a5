package dev.casebook.search;

import dev.casebook.model.Block;
import dev.casebook.model.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A field of the query language and what it asks for.
///
/// @param name as it is typed, without its colon
record QueryField(String name, QueryLanguage.FieldHelp help, Meaning meaning) {

  /// What a field's value is.
  sealed interface Meaning {

    /// Words, looked for in this scope.
    record WordsIn(Scope scope) implements Meaning {}

    /// A value of this facet.
    record ValueOf(Facet facet) implements Meaning {}

    /// An activity that a partner runs.
    record PartnerActivity() implements Meaning {}

    /// A year or a span of years.
    record Years() implements Meaning {}
  }

  private static final List<QueryField> ALL = all();

  /// All fields, in the order in which help shows them.
  static List<QueryField> values() {
    return ALL;
  }

  /// The field of this name, capitals or not, hyphen or underscore.
  static Optional<QueryField> named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT).replace('-', '_');
    return ALL.stream().filter(f -> f.name.equals(wanted)).findFirst();
  }

  private static List<QueryField> all() {
    List<QueryField> fields = new ArrayList<>();
    fields.add(
        value("activity", Facet.ACTIVITY, "manufacturing", "Key activities that the firm runs."));
    fields.add(
        value("group", Facet.GROUP, "platform-network", "Groups of activities the firm runs."));
    fields.add(
        field(
            "partner",
            "manufacturing",
            "Activities that partners run for the firm.",
            new Meaning.PartnerActivity()));
    fields.add(
        value("industry", Facet.INDUSTRY, "software-services", "The industry, by id or name."));
    fields.add(value("country", Facet.COUNTRY, "CH", "Headquarters, by ISO code or name."));
    fields.add(value("pattern", Facet.PATTERN, "subscription", "Business model patterns."));
    fields.add(value("era", Facet.ERA, "since-2010", "When it was founded, by span."));
    fields.add(value("customers", Facet.CUSTOMERS, "b2b", "Who buys: b2b, b2c, c2c or b2g."));
    fields.add(value("shelf", Facet.SHELF, "imported", "The shelf that the case stands on."));
    fields.add(
        field(
            "founded",
            ">=1990",
            "The year of founding: 1941, >2000, <=1950 or 1990..2000.",
            new Meaning.Years()));
    fields.add(
        field(
            "company",
            "amazon",
            "Words of the company's name or an alias.",
            new Meaning.WordsIn(new Scope.Company())));
    for (Block block : Block.values()) {
      fields.add(block(block));
    }
    return List.copyOf(fields);
  }

  private static QueryField block(Block block) {
    return field(
        block.id(),
        exampleOf(block),
        "Words in the canvas block " + block.title() + ".",
        new Meaning.WordsIn(new Scope.InBlock(block)));
  }

  private static String exampleOf(Block block) {
    return switch (block) {
      case KEY_PARTNERS -> "suppliers";
      case KEY_ACTIVITIES -> "(running stores)";
      case KEY_RESOURCES -> "(trucks OR warehouses)";
      case VALUE_PROPOSITIONS -> "\"low prices\"";
      case CUSTOMER_RELATIONSHIPS -> "self-service";
      case CHANNELS -> "(own stores)";
      case CUSTOMER_SEGMENTS -> "hospitals";
      case COST_STRUCTURE -> "rent*";
      case REVENUE_STREAMS -> "commission";
    };
  }

  private static QueryField value(String name, Facet facet, String example, String meaning) {
    return field(name, example, meaning, new Meaning.ValueOf(facet));
  }

  private static QueryField field(String name, String example, String meaning, Meaning kind) {
    return new QueryField(
        name, new QueryLanguage.FieldHelp(name + ":", name + ":" + example, meaning), kind);
  }
}
