package dev.casebook.parse;

import dev.casebook.model.ParsedCase;
import dev.casebook.model.Reading;
import dev.casebook.model.SourceDocument;

/// Reads a case file: YAML front matter between lines of three hyphens, then Markdown. Holds no
/// state and serves any number of threads.
///
/// A file is refused where it is no text in UTF-8, is over 25 MB, is half-written, or where its
/// front matter is in breach of `case.schema.json`; where a sentence has a figure and no source
/// key, or a key that no source has; where a section is missing or empty. What only falls short of
/// the house's rules (length, grade, a source nobody cites, order of sections, a slug that is not
/// the file's name, raw HTML) comes along as warnings. Either way everything found is named at
/// once, each with its line.
public final class CaseFileReader {

  /// A reader; one is enough for a program.
  public CaseFileReader() {}

  /// Reads one file. Places in problems are `address:line`, ordered by line; a breach of the file
  /// as a whole has the address alone. Source keys are taken out of the text and leave an empty
  /// mark behind. Never throws for what a document contains.
  public Reading<ParsedCase> read(SourceDocument document) {
    CaseFile file = CaseFile.read(document);
    ParsedCase parsed = file.parsed();
    return parsed == null
        ? file.breaches().rejection()
        : new Reading.Done<>(parsed, file.breaches().problems());
  }
}
