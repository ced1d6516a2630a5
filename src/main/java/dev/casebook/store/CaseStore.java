package dev.casebook.store;

import dev.casebook.model.CaseId;
import dev.casebook.model.Problem;
import dev.casebook.model.Sha256;
import dev.casebook.model.StoredCase;
import dev.casebook.model.TagCorrection;
import dev.casebook.model.TaggedCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The cases of a base, and the truth about them: a database in the file `casebook.db` of the
/// base's folder.
///
/// Any number of threads may use one store. Each call that reads sees the base as of one commit,
/// and waits for no writer; calls that write run one after the other. Every method throws
/// [StoreException] where the disk or the file lets it down, and [IllegalStateException] once the
/// store is closed.
public final class CaseStore implements AutoCloseable {

  /// The name of the database within the folder of the base.
  public static final String FILE = "casebook.db";

  private final BaseFiles files;
  private final Connections connections;
  private final @Nullable StoreLock lock;

  private CaseStore(BaseFiles files, Connections connections, @Nullable StoreLock lock) {
    this.files = files;
    this.connections = connections;
    this.lock = lock;
  }

  /// What the base holds of a document.
  ///
  /// @param hash of the document's bytes
  public record Known(CaseId id, Sha256 hash) {}

  /// A case to store.
  ///
  /// @param address where its document came from; what the base has from there is replaced
  /// @param hash of the document's bytes
  /// @param tagger the hash of the tagger that made its tags
  public record Put(TaggedCase tagged, String address, Sha256 hash, Sha256 tagger) {

    String slug() {
      return tagged.facts().id().slug();
    }
  }

  /// What to change in one go.
  ///
  /// @param puts in order: of two that want the same slug, the first gets it
  /// @param removedAddresses documents that are gone; what is not stored is passed over. They leave
  ///   before the puts come in, so that a document may move from one address to another
  public record Changes(List<Put> puts, List<String> removedAddresses) {

    /// Keeps copies of the lists; throws [IllegalArgumentException] where an address stands in them
    /// twice.
    public Changes {
      puts = List.copyOf(puts);
      removedAddresses = List.copyOf(removedAddresses);
      Set<String> seen = new HashSet<>(removedAddresses);
      for (Put put : puts) {
        if (!seen.add(put.address())) {
          throw new IllegalArgumentException("two changes of one address: " + put.address());
        }
      }
    }
  }

  /// What became of some changes.
  ///
  /// @param generation of the base from now on
  /// @param rejected what was not stored, in order; all else was
  public record Applied(long generation, List<Rejection> rejected) {

    /// Keeps a copy of the list.
    public Applied {
      rejected = List.copyOf(rejected);
    }
  }

  /// Why a case was not stored.
  public sealed interface Rejection {

    /// The address of its document.
    String address();

    /// The reason, with a way out.
    Problem problem();
  }

  /// Another document has the case's slug.
  ///
  /// @param id the slug
  /// @param address the document that was refused
  /// @param holder the address of the document that has it
  public record SlugTaken(CaseId id, String address, String holder) implements Rejection {

    @Override
    public Problem problem() {
      return new Problem(
          address,
          "the slug '" + id + "' belongs to the case from " + holder + ".",
          "Give one of the two another slug; slugs are permanent, so rather the newer one.");
    }
  }

  /// Opens the base in `folder` as its one writer, and makes folder and base where they are
  /// missing. Brings the schema of an older version up to date.
  ///
  /// Throws [StoreLocked] where another writer has it, and [StoreException] where the folder cannot
  /// be written, or the file is no database, is another program's, or is of a later version.
  public static CaseStore openForWriting(Path folder) {
    BaseFiles files = new BaseFiles(folder);
    makeFolder(files.folder());
    StoreLock lock = StoreLock.take(files);
    CaseStore store = null;
    try {
      store = new CaseStore(files, Connections.writing(files), lock);
      return store;
    } finally {
      if (store == null) {
        lock.close();
      }
    }
  }

  private static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Failures.ofFile(folder, "cannot be made", e);
    }
  }

  /// Opens the base in `folder` to read it, whether or not a writer has it open; takes no lock and
  /// changes nothing. Throws [StoreOutdated] where a writer must bring it up to date first, and
  /// [StoreException] where there is no base, or one of a later version.
  public static CaseStore openForReading(Path folder) {
    BaseFiles files = new BaseFiles(folder);
    return new CaseStore(files, Connections.reading(files), null);
  }

  /// Whether it was opened for writing.
  public boolean writable() {
    return connections.writable();
  }

  /// The documents whose address begins with `addressPrefix`, by address, in order. The empty
  /// prefix gives all.
  public Map<String, Known> known(String addressPrefix) {
    return connections.use(handle -> Documents.known(handle, addressPrefix));
  }

  /// Changes the base, all in one commit; once this returns, it is on the disk. The generation
  /// grows by one, unless nothing was to be changed or all was refused. Throws
  /// [IllegalStateException] where the store was opened for reading.
  public Applied apply(Changes changes) {
    return connections.change(handle -> new CaseWriter(handle).apply(changes));
  }

  /// Keeps what an editor has said, in a commit of its own; once this returns, it is on the disk.
  /// The case counts as changed from then on. It need not be in the base: then the correction waits
  /// for it. Returns the new generation. Throws [IllegalStateException] where the store was opened
  /// for reading.
  public long correct(TagCorrection correction) {
    return connections.change(handle -> CorrectionTable.add(handle, correction));
  }

  /// All that editors have ever said about a case, oldest first, whether or not the base has the
  /// case now.
  public List<TagCorrection> corrections(CaseId id) {
    return connections.use(
        handle -> CorrectionTable.CORRECTIONS.read(handle, Scope.one(id)).of(id.slug()));
  }

  /// The number of the newest commit that changed a case; 0 where none has.
  public long generation() {
    return connections.use(CaseWriter::generation);
  }

  /// The case with this slug.
  public Optional<StoredCase> find(CaseId id) {
    return connections.use(handle -> CaseLoader.load(handle, Scope.one(id)).stream().findFirst());
  }

  /// Every case, by slug.
  public List<StoredCase> all() {
    return connections.use(handle -> CaseLoader.load(handle, Scope.ALL));
  }

  /// The cases that commits after `generation` stored, by slug.
  public List<StoredCase> changedSince(long generation) {
    return connections.use(handle -> CaseLoader.load(handle, Scope.changedSince(generation)));
  }

  /// The slugs that commits after `generation` removed and that no document has now, in order.
  public List<CaseId> removedSince(long generation) {
    return connections.use(handle -> Documents.removedSince(handle, generation));
  }

  /// How many cases have tags that another tagger than this made; reads an index only.
  public int countTaggedOtherwise(Sha256 tagger) {
    return connections.use(handle -> Documents.countTaggedOtherwise(handle, tagger));
  }

  /// The cases whose tags another tagger than this made: our own first, then by slug.
  public List<CaseId> taggedOtherwise(Sha256 tagger) {
    return connections.use(handle -> Documents.taggedOtherwise(handle, tagger));
  }

  /// The vector of a text by this model, where it was kept.
  ///
  /// @param content the hash of the text
  /// @param model the hash of the model
  public Optional<float[]> vector(Sha256 content, Sha256 model) {
    return connections.use(handle -> VectorTable.find(handle, content, model));
  }

  /// Keeps vectors by this model, each rounded to 16 bits a number; what other models made is
  /// dropped. The generation stays. Throws [IllegalStateException] where the store was opened for
  /// reading.
  ///
  /// @param vectors by the hash of their text
  public void keepVectors(Map<Sha256, float[]> vectors, Sha256 model) {
    connections.change(handle -> VectorTable.keep(handle, vectors, model));
  }

  /// What was last put under `key`, such as the hash of a codebook.
  public Optional<String> meta(String key) {
    return connections.use(handle -> Documents.meta(handle, key));
  }

  /// Remembers something about the base, in place of what was under `key`; the generation stays.
  /// Throws [IllegalStateException] where the store was opened for reading.
  public void putMeta(String key, String value) {
    connections.change(handle -> Documents.putMeta(handle, key, value));
  }

  /// Writes a copy of the base to `target`, checked, as of one commit; readers and the writer go on
  /// meanwhile. Throws [StoreException] where something is there already.
  public void backup(Path target) {
    new Backup(files).to(target);
  }

  /// Puts a backup in the place of the base in `folder`, after checking that it is whole and not of
  /// a later version. What was there is kept beside it as `casebook.db.before-restore`, with a
  /// number where that name is taken.
  ///
  /// Throws [StoreLocked] where a writer has the base open, and [StoreException] where the backup
  /// cannot be used; then nothing has changed.
  public static void restore(Path backupFile, Path folder) {
    new Backup(new BaseFiles(folder)).restore(backupFile);
  }

  /// What is wrong with the base: pages and references that SQLite finds damaged, rows that make no
  /// case, and evidence whose words do not stand where it says. Empty where all is well. Reads
  /// everything.
  public List<Problem> integrity() {
    Integrity integrity = new Integrity(files.database());
    try {
      return connections.use(handle -> {
        List<Problem> problems = new ArrayList<>(integrity.ofFile(handle));
        problems.addAll(integrity.ofContent(handle));
        return problems;
      });
    } catch (StoreException e) {
      return List.of(new Problem(e.place(), e.finding(), e.wayOut()));
    }
  }

  /// Folds the log of changes into the database, as far as readers at work allow: for quiet
  /// moments, so that the log stays short. Throws [IllegalStateException] where the store was
  /// opened for reading.
  public void checkpoint() {
    connections.checkpoint();
  }

  /// The connections behind it, for tests that look at what SQLite does.
  Connections connections() {
    return connections;
  }

  /// Waits for calls at work, folds the log into the database and gives the lock back. To close
  /// again does nothing.
  @Override
  public void close() {
    try {
      connections.close();
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }
}
