/// SQLite: the truth about every case.
///
/// Begin with [CaseStore][dev.casebook.store.CaseStore]. One writer at a time, held by a lock on a
/// file beside the database; many readers, in this process and in others, who never wait for it.
/// Every change is one transaction and gets the next generation, so that whoever derives something
/// from the store (the index does) can ask what came since. What `apply` has returned is on disk.
///
/// Tables are laid out for a researcher who opens the file with any SQLite tool: tags, evidence,
/// canvas items, sources and patterns are rows; only the prose of a case, with its marks, is one
/// JSON column. The schema grows by numbered migrations under `migrations/`.
///
/// The native part of the driver is unpacked where `org.sqlite.tmpdir` says; the launcher may set
/// it. This room knows nothing of Lucene or of pages, and decides nothing about content.
@NullMarked
package dev.casebook.store;

import org.jspecify.annotations.NullMarked;
