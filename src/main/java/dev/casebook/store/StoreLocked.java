package dev.casebook.store;

/// Another writer has the base open, in this process or another; its number and command are in the
/// message where they are known. Nothing was touched.
public final class StoreLocked extends StoreException {

  /// @param holder who has it, such as `process 4711 (casebook serve)`
  StoreLocked(String place, String holder) {
    super(
        place,
        "the base is open for writing elsewhere, by " + holder + ", and there can be one writer.",
        "Stop that one first, or only read: search, match, export and backup work beside it.",
        null);
  }
}
