package dev.casebook.cli;

import dev.casebook.ask.CanvasDesk;
import dev.casebook.ingest.Pipeline;
import dev.casebook.model.WordForms;
import dev.casebook.parse.CanvasFileReader;
import dev.casebook.parse.DocumentReader;
import dev.casebook.search.LuceneWordForms;
import dev.casebook.tag.CaseTagger;
import dev.casebook.tag.ClassifierFile;
import dev.casebook.tag.Codebook;
import java.nio.file.Files;
import java.nio.file.Path;

/// What every command may need and no base is needed for.
record Tools(
    Codebook codebook, WordForms words, CaseTagger tagger, Pipeline pipeline, CanvasDesk canvases) {

  /// Loads the codebook and puts the parts together.
  static Tools load() {
    Codebook codebook = Codebook.load();
    WordForms words = new LuceneWordForms();
    CaseTagger tagger =
        CaseTagger.withClassifier(
            new CaseTagger.Cues(codebook, words),
            ClassifierFile::load,
            ClassifierFile.hash(),
            new LazyVectors(Tools::natives));
    return new Tools(
        codebook,
        words,
        tagger,
        new Pipeline(new DocumentReader(), tagger),
        new CanvasDesk(new CanvasFileReader()));
  }

  /// Where native code is unpacked to: beside the program, or in the folder for temporary files
  /// where the program lies in a place that cannot be written.
  static Path natives() {
    Path home = Path.of(System.getProperty("casebook.home", "."));
    return Files.isWritable(home)
        ? home.resolve("target").resolve("natives")
        : Path.of(System.getProperty("java.io.tmpdir"), "casebook-natives");
  }
}
