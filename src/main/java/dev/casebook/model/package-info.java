/// The words we all use: records, enums and sealed interfaces, and nothing else.
///
/// Every room of the house speaks in these types, and whatever passes from one room to another is one of them. Begin with the
/// states of a case, each built from the one before, so that what is not tagged cannot be stored:
///
///     SourceDocument -> ParsedCase -> TaggedCase -> StoredCase -> FoundCase
///
/// and with those of a canvas:
///
///     Canvas -> TaggedCanvas -> Match
///
/// A record guards its own door: its compact constructor rejects what cannot be, copies lists, and nobody checks again. Closed
/// choices are enums that are [Named][dev.casebook.model.Named]; a string with rules is a type, such as
/// [CaseId][dev.casebook.model.CaseId]. Failures about a document are values
/// ([Reading.Rejected][dev.casebook.model.Reading.Rejected]); failures about a request are the one checked exception,
/// [InvalidRequest][dev.casebook.model.InvalidRequest].
///
/// This package is not the place for behaviour that needs a library, a file or a clock.
@NullMarked
package dev.casebook.model;

import org.jspecify.annotations.NullMarked;
