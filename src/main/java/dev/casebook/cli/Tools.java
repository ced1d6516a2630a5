package dev.casebook.cli;

import dev.casebook.ask.CanvasDesk;
import dev.casebook.embed.Adapter;
import dev.casebook.ingest.KeptVectors;
import dev.casebook.ingest.Pipeline;
import dev.casebook.model.Once;
import dev.casebook.model.TextVectors;
import dev.casebook.model.WordForms;
import dev.casebook.parse.CanvasFileReader;
import dev.casebook.parse.DocumentReader;
import dev.casebook.search.LuceneWordForms;
import dev.casebook.store.CaseStore;
import dev.casebook.tag.CaseTagger;
import dev.casebook.tag.Classifier;
import dev.casebook.tag.ClassifierFile;
import dev.casebook.tag.Codebook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/// What every command may need and no base is needed for.
///
/// @param tagger tags as well as the program can
/// @param hasty tags many times as fast, for a first answer
/// @param classifier of both, read when first asked for
record Tools(
    Codebook codebook,
    WordForms words,
    CaseTagger tagger,
    CaseTagger hasty,
    Supplier<Classifier> classifier,
    TextVectors vectors,
    CanvasDesk canvases) {

  /// Loads the codebook and puts the parts together.
  static Tools load() {
    Codebook codebook = Codebook.load();
    WordForms words = new LuceneWordForms();
    CaseTagger.Cues cues = new CaseTagger.Cues(codebook, words);
    Supplier<Classifier> classifier = Once.of(ClassifierFile::load);
    TextVectors vectors = new LazyVectors(Tools::natives);
    return new Tools(
        codebook,
        words,
        CaseTagger.withClassifier(cues, classifier, ClassifierFile.hash(), vectors),
        CaseTagger.withoutVectors(cues, classifier, ClassifierFile.hash()),
        classifier,
        vectors,
        new CanvasDesk(new CanvasFileReader()));
  }

  /// Reads documents and tags them as well as the program can.
  Pipeline pipeline() {
    return new Pipeline(new DocumentReader(), tagger);
  }

  /// Reads documents and tags them in haste.
  Pipeline hastyPipeline() {
    return new Pipeline(new DocumentReader(), hasty);
  }

  /// Vectors that a base keeps.
  KeptVectors vectorsOf(CaseStore store) {
    return new KeptVectors(store, vectors, Adapter.hash());
  }

  /// The same tagger as [#tagger], with vectors from elsewhere.
  CaseTagger taggerWith(TextVectors elsewhere) {
    return CaseTagger.withClassifier(
        new CaseTagger.Cues(codebook, words), classifier, ClassifierFile.hash(), elsewhere);
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
