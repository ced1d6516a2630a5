package dev.casebook.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A row that is read from left to right, each call taking the next column.
final class Row {

  private final ResultSet result;
  private int column;

  Row(ResultSet result) {
    this.result = result;
  }

  /// Passes over a column.
  Row skip() {
    column++;
    return this;
  }

  /// Throws [IllegalArgumentException] for null.
  String text() throws SQLException {
    String text = result.getString(++column);
    if (text == null) {
      throw new IllegalArgumentException("nothing in column " + column);
    }
    return text;
  }

  @Nullable String textOrNull() throws SQLException {
    return result.getString(++column);
  }

  int number() throws SQLException {
    return result.getInt(++column);
  }

  long longNumber() throws SQLException {
    return result.getLong(++column);
  }

  @Nullable Integer numberOrNull() throws SQLException {
    int number = result.getInt(++column);
    return result.wasNull() ? null : number;
  }

  double real() throws SQLException {
    return result.getDouble(++column);
  }

  /// Turns one row into what it stands for.
  @FunctionalInterface
  interface Reader<R> {
    R read(Row row) throws SQLException;
  }
}
