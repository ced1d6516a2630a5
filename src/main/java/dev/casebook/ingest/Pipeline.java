package dev.casebook.ingest;

import dev.casebook.model.ParsedCase;
import dev.casebook.model.Reading;
import dev.casebook.model.Sha256;
import dev.casebook.model.SourceDocument;
import dev.casebook.model.TaggedCase;
import dev.casebook.parse.DocumentReader;
import dev.casebook.tag.CaseTagger;

/// The way of a document to a tagged case: parse, then tag. What `ingest` stores and what `parse`
/// shows come through here, and differ only where they are given another tagger.
public final class Pipeline {

  private final DocumentReader reader;
  private final CaseTagger tagger;

  /// A pipeline that reads with `reader` and tags with `tagger`.
  public Pipeline(DocumentReader reader, CaseTagger tagger) {
    this.reader = reader;
    this.tagger = tagger;
  }

  /// The tagged case in a document, or all the reasons why there is none.
  public Reading<TaggedCase> run(SourceDocument document) {
    return switch (reader.read(document)) {
      case Reading.Done<ParsedCase> done ->
          new Reading.Done<>(tagger.tag(done.value()), done.warnings());
      case Reading.Rejected<ParsedCase> rejected -> new Reading.Rejected<>(rejected.problems());
    };
  }

  /// The hash of what it tags with.
  Sha256 tagger() {
    return tagger.hash();
  }

  /// The media type of a document by its content, such as `text/html`.
  public String mediaType(SourceDocument document) {
    return reader.mediaType(document);
  }
}
