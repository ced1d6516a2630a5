package dev.casebook.ingest;

import dev.casebook.model.Reading;
import dev.casebook.model.SourceDocument;
import dev.casebook.model.TaggedCase;
import dev.casebook.store.CaseStore;
import dev.casebook.store.CaseStore.Known;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads, tags, stores and indexes documents. One run at a time: the base has one writer.
public final class Ingest {

  /// A file larger than this is refused unread, in bytes.
  public static final long LARGEST_FILE = 25L * 1024 * 1024;

  /// Noted in the base once a run has come to its end: a base without it was never filled, or the
  /// first run was stopped.
  public static final String FILLED = "filled";

  private final Path home;
  private final CaseStore store;
  private final IndexKeeper index;
  private final Pipeline pipeline;

  /// @param home the folder that addresses are relative to
  public Ingest(Path home, CaseStore store, IndexKeeper index, Pipeline pipeline) {
    this.home = home;
    this.store = store;
    this.index = index;
    this.pipeline = pipeline;
  }

  /// Ingests files and everything below folders. What is known by address and hash is left alone;
  /// what was known below one of the folders and is no longer there is removed. Progress is told of
  /// a document once it is safe in the store.
  public IngestReport run(Collection<Path> roots, Progress progress) {
    Documents.Found found = new Documents(home).below(roots);
    Map<String, Known> known = known(found);
    Batch batch = new Batch(store, index);
    Told told = new Told(progress, found.files().size());
    told.failures(found.unreadable());
    List<String> gone = missing(known, found);
    gone.forEach(batch::remove);
    for (Map.Entry<String, Path> file : found.files().entrySet()) {
      take(file.getKey(), file.getValue(), known, batch);
      if (batch.isFull()) {
        told.safe(batch.flush());
      }
    }
    told.safe(batch.flush());
    told.removed(gone);
    index.commit();
    store.putMeta(FILLED, "yes");
    return new IngestReport(told.outcomes, store.generation(), false);
  }

  /// Reads and tags as [#run] would, and reports what would happen; stores nothing.
  public IngestReport rehearse(Collection<Path> roots, Progress progress) {
    Documents.Found found = new Documents(home).below(roots);
    Map<String, Known> known = known(found);
    Batch batch = new Batch(store, index);
    Told told = new Told(progress, found.files().size());
    told.failures(found.unreadable());
    for (Map.Entry<String, Path> file : found.files().entrySet()) {
      take(file.getKey(), file.getValue(), known, batch);
      told.safe(batch.discard());
    }
    told.removed(missing(known, found));
    return new IngestReport(told.outcomes, store.generation(), true);
  }

  private void take(String address, Path file, Map<String, Known> known, Batch batch) {
    SourceDocument document;
    try {
      if (Files.size(file) > LARGEST_FILE) {
        batch.note(
            Batch.failed(
                address,
                "the file is larger than 25 MB.",
                "Split it, or leave out what is not text."));
        return;
      }
      document = new SourceDocument(address, Files.readAllBytes(file));
    } catch (IOException e) {
      batch.note(Batch.failed(address, "the file cannot be read: " + e, "Check its permissions."));
      return;
    }
    Known before = known.get(address);
    if (before != null && before.hash().equals(document.hash())) {
      batch.note(new Outcome.Unchanged(address));
      return;
    }
    switch (pipeline.run(document)) {
      case Reading.Done<TaggedCase> done ->
          batch.put(
              new CaseStore.Put(done.value(), address, document.hash(), pipeline.tagger()),
              before == null
                  ? new Outcome.New(address, done.warnings())
                  : new Outcome.Changed(address, done.warnings()));
      case Reading.Rejected<TaggedCase> rejected ->
          batch.note(new Outcome.Failed(address, rejected.problems()));
    }
  }

  private Map<String, Known> known(Documents.Found found) {
    Map<String, Known> known = new HashMap<>();
    for (String folder : found.folders()) {
      known.putAll(store.known(folder));
    }
    if (found.folders().contains("")) {
      known.keySet().removeIf(address -> Path.of(address).isAbsolute());
    }
    for (String file : found.files().keySet()) {
      if (found.folders().stream().noneMatch(file::startsWith)) {
        Known one = store.known(file).get(file);
        if (one != null) {
          known.put(file, one);
        }
      }
    }
    return known;
  }

  /// Known addresses that the walk did not meet, in order. What lies in a place that could not be
  /// looked at is not missing: nobody knows.
  private static List<String> missing(Map<String, Known> known, Documents.Found found) {
    return known.keySet().stream()
        .filter(address -> !found.files().containsKey(address))
        .filter(address -> found.unreadable().stream().noneMatch(f -> covers(f.address(), address)))
        .sorted()
        .toList();
  }

  private static boolean covers(String unreadable, String address) {
    return address.equals(unreadable) || address.startsWith(unreadable + "/");
  }

  /// Gathers outcomes and tells the progress of each.
  private static final class Told {
    private final Progress progress;
    private final int of;
    private final List<Outcome> outcomes = new ArrayList<>();
    private int done;

    Told(Progress progress, int of) {
      this.progress = progress;
      this.of = of;
    }

    void failures(List<Outcome.Failed> failed) {
      outcomes.addAll(failed);
    }

    void safe(List<Outcome> flushed) {
      for (Outcome outcome : flushed) {
        outcomes.add(outcome);
        progress.at(++done, of, outcome.address());
      }
    }

    void removed(List<String> addresses) {
      addresses.forEach(address -> outcomes.add(new Outcome.Removed(address)));
    }
  }
}
