package dev.casebook.cli;

import dev.casebook.ask.CodingDesk;
import dev.casebook.ask.CorrectionDesk;
import dev.casebook.ask.Desk;
import dev.casebook.ingest.IndexKeeper;
import dev.casebook.ingest.Ingest;
import dev.casebook.ingest.IngestReport;
import dev.casebook.ingest.KeptVectors;
import dev.casebook.ingest.Retag;
import dev.casebook.model.BaseVersion;
import dev.casebook.search.SearchEngine;
import dev.casebook.search.SearchIndex;
import dev.casebook.store.CaseStore;
import dev.casebook.store.CodingStore;
import dev.casebook.store.StoreException;
import dev.casebook.store.StoreOutdated;
import dev.casebook.web.Desks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A base that is open: its store, its index, and a desk over both.
final class OpenBase implements AutoCloseable {

  private final Tools tools;
  private final CaseStore store;
  private final SearchEngine engine;
  private final @Nullable IndexKeeper keeper;

  private OpenBase(
      Tools tools, CaseStore store, SearchEngine engine, @Nullable IndexKeeper keeper) {
    this.tools = tools;
    this.store = store;
    this.engine = engine;
    this.keeper = keeper;
  }

  /// Opens a base as its one writer, makes it where there is none, and brings its index up to date.
  /// Tags may still be those of the hasty or an earlier tagger, until [#finish].
  static OpenBase forWriting(Path folder, Tools tools, Console console) {
    CaseStore store = CaseStore.openForWriting(folder);
    try {
      IndexKeeper keeper = IndexKeeper.open(folder, store, tools.tagger().hash(), console::message);
      return new OpenBase(tools, store, keeper.engine(), keeper);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /// Opens a base to answer from, beside a writer if there is one. A missing base is built from the
  /// corpus first, and a base of an earlier version, provisional tags, and an index that is behind
  /// or damaged are mended first, unless a writer is at work, who will see to it.
  static OpenBase forReading(Path folder, Tools tools, Console console) {
    if (!Files.exists(folder.resolve(CaseStore.FILE))) {
      return built(folder, tools, console);
    }
    CaseStore store;
    try {
      store = CaseStore.openForReading(folder);
    } catch (StoreOutdated outdated) {
      OpenBase base = filled(folder, tools, console);
      base.finish(console);
      return base;
    }
    if (store.meta(Ingest.FILLED).isEmpty()) {
      store.close();
      return built(folder, tools, console);
    }
    SearchIndex.Opening opening =
        SearchIndex.open(folder.resolve(IndexKeeper.FOLDER), tools.tagger().hash().hex(), false);
    if (opening instanceof SearchIndex.Ready(SearchEngine ready)
        && ready.generation() == store.generation()
        && store.countTaggedOtherwise(tools.tagger().hash()) == 0) {
      return new OpenBase(tools, store, ready, null);
    }
    return mended(folder, tools, console, new Reader(store, opening));
  }

  private record Reader(CaseStore store, SearchIndex.Opening opening) {
    OpenBase or(StoreException failed, Tools tools, Console console) {
      return switch (opening) {
        case SearchIndex.Ready(SearchEngine ready) -> {
          int provisional = store.countTaggedOtherwise(tools.tagger().hash());
          if (provisional > 0) {
            console.message(
                "The tags of "
                    + provisional
                    + " cases are provisional: the program that has this base open is still at them.");
          }
          yield new OpenBase(tools, store, ready, null);
        }
        case SearchIndex.Unusable(String reason) -> {
          store.close();
          throw new IllegalStateException(
              "The index cannot be used ("
                  + reason
                  + ") and cannot be mended now. "
                  + failed.getMessage(),
              failed);
        }
      };
    }

    void close() {
      store.close();
      if (opening instanceof SearchIndex.Ready(SearchEngine ready)) {
        ready.close();
      }
    }
  }

  private static OpenBase mended(Path folder, Tools tools, Console console, Reader reader) {
    try {
      OpenBase base = forWriting(folder, tools, console);
      reader.close();
      base.finish(console);
      return base;
    } catch (StoreException failed) {
      return reader.or(failed, tools, console);
    }
  }

  /// As [#forWriting], and a base that was never filled is built from the corpus first.
  static OpenBase filled(Path folder, Tools tools, Console console) {
    OpenBase base = forWriting(folder, tools, console);
    if (base.store.meta(Ingest.FILLED).isEmpty()) {
      Reports.print(base.renew(console), console);
    }
    return base;
  }

  private static OpenBase built(Path folder, Tools tools, Console console) {
    console.message(
        "There is no base in " + folder + " yet; building it from " + BaseOption.corpus() + ".");
    OpenBase base = forWriting(folder, tools, console);
    IngestReport report = base.renew(console);
    Reports.print(report, console);
    base.finish(console);
    return base;
  }

  /// Throws [FileRefused] where there is no base in a folder, for commands that only look after
  /// one.
  static void expect(Path folder) {
    if (!Files.exists(folder.resolve(CaseStore.FILE))) {
      throw new FileRefused(
          folder
              + ": there is no base here. Build one: casebook serve, or casebook ingest corpus/cases.");
    }
  }

  /// Ingests the corpus: costs next to nothing where it has not changed.
  IngestReport renew(Console console) {
    return ingest().run(List.of(BaseOption.corpus()), console.progress("Reading cases"));
  }

  /// What fills this base, in haste. Throws [IllegalStateException] where it was opened for
  /// reading.
  Ingest ingest() {
    return new Ingest(BaseOption.home(), store, keeper(), tools.hastyPipeline());
  }

  /// What gives all cases the best tags. Throws [IllegalStateException] where it was opened for
  /// reading.
  Retag retag() {
    KeptVectors vectors = tools.vectorsOf(store);
    return new Retag(store, keeper(), tools.taggerWith(vectors), vectors);
  }

  /// Gives all cases the best tags now, with every core of the machine.
  void finish(Console console) {
    if (store.countTaggedOtherwise(tools.tagger().hash()) > 0) {
      retag()
          .run(
              Runtime.getRuntime().availableProcessors(),
              console.progress("Tagging with the sentence model"));
    }
  }

  /// What pages put their questions to.
  Desks desks() {
    return new Desks(desk(), tools.canvases(), corrections(), codings());
  }

  /// Where coders work. Sets can be read from any base, and coded in one that is open for writing.
  CodingDesk codings() {
    return new CodingDesk(CodingStore.of(store), tools.codebook(), InstantSource.system());
  }

  IndexKeeper keeper() {
    if (keeper == null) {
      throw new IllegalStateException("opened for reading");
    }
    return keeper;
  }

  /// Which base this is now; cheaper than asking a desk.
  BaseVersion version() {
    return new BaseVersion(store.generation(), tools.tagger().hash());
  }

  CaseStore store() {
    return store;
  }

  SearchEngine engine() {
    return engine;
  }

  Desk desk() {
    return new Desk(store, engine, tools.tagger(), tools.words());
  }

  /// Where editors correct tags. Corrections can be read from any base, and made in one that is
  /// open for writing.
  CorrectionDesk corrections() {
    return new CorrectionDesk(store, this::follow, InstantSource.system());
  }

  private void follow() {
    IndexKeeper following = keeper();
    following.catchUp();
    following.commit();
  }

  @Override
  public void close() {
    try (store) {
      engine.close();
    }
  }
}
