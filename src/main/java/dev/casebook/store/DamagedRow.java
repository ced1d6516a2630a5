package dev.casebook.store;

/// A row that cannot be what it should stand for, since something other than this program wrote it.
/// Becomes a [StoreException] where the file is known.
final class DamagedRow extends RuntimeException {

  private final String place;

  /// @param slug which case it belongs to
  DamagedRow(String table, String slug, IllegalArgumentException cause) {
    super(cause.getMessage(), cause);
    this.place = "table " + table + ", case " + slug;
  }

  /// The table and the case.
  String place() {
    return place;
  }
}
