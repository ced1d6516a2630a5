package dev.casebook.cli;

import dev.casebook.ask.CanvasDesk;
import dev.casebook.ingest.Pipeline;
import dev.casebook.model.WordForms;
import dev.casebook.parse.CanvasFileReader;
import dev.casebook.parse.DocumentReader;
import dev.casebook.search.LuceneWordForms;
import dev.casebook.tag.CaseTagger;
import dev.casebook.tag.Codebook;

/// What every command may need and no base is needed for.
record Tools(
    Codebook codebook, WordForms words, CaseTagger tagger, Pipeline pipeline, CanvasDesk canvases) {

  /// Loads the codebook and puts the parts together.
  static Tools load() {
    Codebook codebook = Codebook.load();
    WordForms words = new LuceneWordForms();
    CaseTagger tagger = new CaseTagger(codebook, words);
    return new Tools(
        codebook,
        words,
        tagger,
        new Pipeline(new DocumentReader(), tagger),
        new CanvasDesk(new CanvasFileReader()));
  }
}
