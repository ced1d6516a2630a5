package dev.casebook.ingest;

import dev.casebook.model.WordForms;
import dev.casebook.parse.DocumentReader;
import dev.casebook.search.LuceneWordForms;
import dev.casebook.store.CaseStore;
import dev.casebook.tag.CaseTagger;
import dev.casebook.tag.Codebook;
import java.nio.file.Path;
import java.util.List;

/// A process of its own that ingests a folder and prints the address of each document that is safe,
/// for a test that kills it.
final class IngestProcess {

  private IngestProcess() {}

  public static void main(String[] args) {
    Path base = Path.of(args[0]);
    Path folder = Path.of(args[1]);
    Codebook codebook = Codebook.load();
    WordForms words = new LuceneWordForms();
    CaseTagger tagger = new CaseTagger(codebook, words);
    try (CaseStore store = CaseStore.openForWriting(base);
        IndexKeeper index = IndexKeeper.open(base, store, codebook.hash(), sentence -> {})) {
      System.out.println("opened");
      new Ingest(
              folder.resolveSibling("."), store, index, new Pipeline(new DocumentReader(), tagger))
          .run(List.of(folder), (done, of, what) -> System.out.println(what));
    }
    System.out.println("done");
  }
}
