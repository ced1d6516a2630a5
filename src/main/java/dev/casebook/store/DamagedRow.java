package dev.casebook.store;

/// A row that cannot be what it should stand for, since something other than this program wrote it.
/// Becomes a [StoreException] where the file is known.
final class DamagedRow extends RuntimeException {

  private final String place;

  /// @param slug which case it belongs to
  DamagedRow(String table, String slug, IllegalArgumentException cause) {
    this(cause, "table " + table + ", case " + slug);
  }

  private DamagedRow(IllegalArgumentException cause, String place) {
    super(cause.getMessage(), cause);
    this.place = place;
  }

  /// A row of a coding set.
  static DamagedRow ofSet(String table, String set, IllegalArgumentException cause) {
    return new DamagedRow(cause, "table " + table + ", set " + set);
  }

  /// The table, and the case or the coding set.
  String place() {
    return place;
  }
}
