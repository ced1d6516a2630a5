/// The truth: one SQLite database that holds every case, and the people's work beside them.
///
/// Begin with [CaseStore][dev.casebook.store.CaseStore], which holds the cases;
/// [CodingStore][dev.casebook.store.CodingStore] beside it, in the same database, holds what people
/// have coded. That is all that other rooms see. Behind them stand three ideas.
///
/// **Every committed change carries a growing number, the generation.** Whatever is derived from
/// the store, such as a search index, remembers the generation that it holds, asks for what changed
/// and what was removed since, and so catches up after any crash. What
/// [CaseStore.apply][dev.casebook.store.CaseStore#apply] has returned is on the disk.
///
/// **What the tagger found and what editors say stay apart.** Tags are replaced whenever a document
/// is ingested again; corrections are only ever added to, outlive their cases, and are applied when
/// a case is read, by [CorrectedTags][dev.casebook.model.CorrectedTags].
///
/// **One writer, many readers.** A lock on a file beside the database keeps a second writer out, in
/// this process or another, with a message that says who holds it. Readers take no lock, wait for
/// nobody, and see the base as of one commit for as long as a call lasts. They never keep a
/// statement open from one call to the next, so that the log of changes can always be folded into
/// the database.
///
/// The tables are meant to be read by people with `sqlite3` too: their shape and their comments
/// stand in the numbered files of `migrations`, which bring an older database up to date and refuse
/// a newer one. How rows become cases and back is told once, table by table, by `CaseTable` and
/// those that make one.
///
/// SQLite comes as native code that the driver unpacks into a temporary folder at each start;
/// whoever wires the program may name a better place with the system property `org.sqlite.tmpdir`,
/// before the first base is opened. Nothing here sets it, or anything else that is global.
///
/// This package is not the place for search or for anything that could be computed again from what
/// is stored.
@NullMarked
package dev.casebook.store;

import org.jspecify.annotations.NullMarked;
