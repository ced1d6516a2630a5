package dev.casebook.search;

import dev.casebook.model.InvalidRequest;
import java.util.List;

/// What people may type to search: words, phrases, fields and how to join them. Help page, manual
/// and tests read the grammar and the fields from here.
public final class QueryLanguage {

  /// Most UTF-16 units of a query.
  static final int LONGEST = 500;

  /// Most words and values in a query, those within phrases counted.
  static final int MOST_TERMS = 32;

  /// Most words with a star.
  static final int MOST_WILDCARDS = 8;

  /// Fewest letters before a star.
  static final int LETTERS_BEFORE_STAR = 3;

  /// How deep brackets and negations may stand within one another.
  static final int DEEPEST = 20;

  /// A field, for the help page and the documentation.
  ///
  /// @param name as it is typed, with its colon
  /// @param example a whole query that works
  /// @param meaning as a sentence
  public record FieldHelp(String name, String example, String meaning) {}

  private QueryLanguage() {}

  /// The grammar in EBNF, for people. White space divides; `( )` without quotes group in the
  /// grammar itself.
  public static String grammar() {
    return QueryParser.GRAMMAR;
  }

  /// The fields, in the order in which help shows them.
  public static List<FieldHelp> fields() {
    return QueryField.values().stream().map(QueryField::help).toList();
  }

  /// Checks a query without searching.
  ///
  /// @throws InvalidRequest with field `q`, a message that points at the place, and a hint
  public static void check(String query) throws InvalidRequest {
    new QueryParser(new Tokens()).parse(query);
  }
}
