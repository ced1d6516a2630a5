package dev.casebook.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// One statement with many rows of values, run in one go.
final class RowBatch implements AutoCloseable, CaseTable.Sink {

  private final PreparedBatch batch;

  RowBatch(Handle handle, String sql) {
    batch = handle.prepareBatch(sql);
  }

  @Override
  public void row(@Nullable Object... values) {
    for (int i = 0; i < values.length; i++) {
      bind(i, values[i]);
    }
    batch.add();
  }

  /// Puts the slug before the values of each row.
  CaseTable.Sink startingWith(String slug) {
    return values -> {
      batch.bind(0, slug);
      for (int i = 0; i < values.length; i++) {
        bind(i + 1, values[i]);
      }
      batch.add();
    };
  }

  private void bind(int column, @Nullable Object value) {
    switch (value) {
      case null -> batch.bind(column, (String) null);
      case String text -> batch.bind(column, storable(text));
      case Integer number -> batch.bind(column, number);
      case Long number -> batch.bind(column, number);
      case Double number -> batch.bind(column, number);
      case byte[] bytes -> batch.bind(column, bytes);
      default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
    }
  }

  /// The text as UTF-8 can hold it: half a character (a surrogate without its partner) becomes
  /// U+FFFD, which is as long, so that offsets still fit.
  private static String storable(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return mended(text);
      }
    }
    return text;
  }

  private static String mended(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(mended::appendCodePoint);
    return mended.toString();
  }

  /// Runs the statement for every row; nothing happens where there is none.
  void execute() {
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  @Override
  public void close() {
    batch.close();
  }
}
