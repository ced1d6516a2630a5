/// Fills the base: reads documents, tags them, stores them and indexes them.
///
/// Begin with [Ingest][dev.casebook.ingest.Ingest]. It goes over files and folders; for every
/// document there is one [Outcome][dev.casebook.ingest.Outcome], and one bad document never stops
/// the rest. A document is known by its address and the hash of its bytes, so a second run over the
/// same folder changes nothing.
///
/// The order of things keeps the promise that nothing acknowledged is lost: a batch is first
/// committed in the store, which is the truth, and only then shown to the index, which is a cache.
/// [IndexKeeper][dev.casebook.ingest.IndexKeeper] brings the index up to the store whenever a base
/// is opened, and builds it again where it is missing, old or damaged.
///
/// This room neither answers questions nor prints: progress is told to whoever passes a
/// [Progress][dev.casebook.ingest.Progress].
@NullMarked
package dev.casebook.ingest;

import org.jspecify.annotations.NullMarked;
