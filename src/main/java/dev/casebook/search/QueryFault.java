package dev.casebook.search;

import dev.casebook.model.InvalidRequest;

/// Words the complaints about a query, each pointing at the place.
final class QueryFault {

  private static final String FIELD = "q";

  private final String query;

  QueryFault(String query) {
    this.query = query;
  }

  /// @param start first UTF-16 unit of the piece that is wrong; people are told counting from 1
  /// @param end one past its last; where this is not after `start`, the query ends there
  /// @param finding without a full stop
  InvalidRequest at(int start, int end, String finding, String hint) {
    String where = " at character %d".formatted(start + 1);
    String piece = start < end ? " (" + Excerpt.brief(query.substring(start, end)) + ")" : "";
    return new InvalidRequest(FIELD, finding + where + piece + ".", hint);
  }

  /// A complaint about the whole query.
  static InvalidRequest whole(String finding, String hint) {
    return new InvalidRequest(FIELD, finding, hint);
  }
}
