package dev.casebook.store;

/// The base was last opened for writing by an earlier version of this program, and a reader cannot
/// bring it up to date; a writer does so by opening it. Nothing was touched.
public final class StoreOutdated extends StoreException {

  StoreOutdated(String place, int version, int needed) {
    super(
        place,
        "has schema " + version + ", and schema " + needed + " is needed to read it.",
        "Open it for writing once, with casebook serve or casebook ingest, to bring it up to date.",
        null);
  }
}
