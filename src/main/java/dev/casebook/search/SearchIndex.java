package dev.casebook.search;

import dev.casebook.model.StoredCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// Opens the index in a folder, or builds one there.
public final class SearchIndex {

  private SearchIndex() {}

  /// What came of opening an index.
  public sealed interface Opening {}

  /// The index answers.
  ///
  /// @param engine to be closed by whoever asked for it
  public record Ready(SearchEngine engine) implements Opening {}

  /// The index must be built again from the store; nothing is lost by that.
  ///
  /// @param reason for people, naming the folder and what was found there
  public record Unusable(String reason) implements Opening {}

  /// Opens an index after reading all of its files and comparing their checksums. It is [Unusable]
  /// where it is missing, where a file is missing, cut short or changed by as little as a bit, and
  /// where it was made with another schema, by other rules for words or from another codebook.
  ///
  /// @param codebookHash of the codebook that tags the cases now
  /// @param writable whether to write: takes the folder's lock, and deletes what interrupted builds
  ///   left beside it. Otherwise the engine shows the index as it was last committed, and works
  ///   beside a program that writes
  /// @throws SearchException where another program or engine writes to the same folder; rebuilding
  ///   would not help
  public static Opening open(Path folder, String codebookHash, boolean writable) {
    IndexFolder place = new IndexFolder(folder);
    try {
      if (writable) {
        place.clean();
      }
      return Files.isDirectory(place.path())
          ? open(place, codebookHash, writable)
          : unusable(place, "the folder does not exist");
    } catch (LockObtainFailedException e) {
      throw locked(place, e);
    } catch (IndexNotFoundException e) {
      return unusable(place, "there is no index in it");
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      return unusable(place, "it is damaged: " + e.getMessage());
    }
  }

  private static Opening open(IndexFolder place, String codebook, boolean writable)
      throws IOException {
    Directory directory = FSDirectory.open(place.path());
    boolean kept = false;
    try {
      Opening opening =
          switch (IndexCheck.of(directory, codebook)) {
            case IndexCheck.Foreign(String reason) -> unusable(place, reason);
            case IndexCheck.Sound(IndexStamp stamp) ->
                new Ready(
                    writable
                        ? LuceneEngine.writing(place, directory, stamp)
                        : LuceneEngine.reading(place, directory, stamp));
          };
      kept = opening instanceof Ready;
      return opening;
    } finally {
      if (!kept) {
        directory.close();
      }
    }
  }

  private static Opening unusable(IndexFolder place, String reason) {
    return new Unusable("The index in " + place.path() + " cannot be used: " + reason + ".");
  }

  private static SearchException locked(IndexFolder place, IOException e) {
    return new SearchException(
        "Another program is writing to the index in " + place.path() + "; stop it first.", e);
  }

  /// Builds an index of these cases beside the folder, puts it in the folder's place, whatever was
  /// there, and opens it for writing. Until it is complete nothing in the folder changes, so
  /// programs that read go on reading. An engine that writes to the folder must be closed first.
  ///
  /// @param cases each read once, in order; of several with one id the last stays
  /// @param generation of the base that has these cases
  /// @throws SearchException where another program or engine writes to the folder, where the disk
  ///   is full or the folder's parent may not be written to
  public static SearchEngine build(
      Path folder, String codebookHash, Iterable<StoredCase> cases, long generation) {
    IndexFolder place = new IndexFolder(folder);
    try {
      place.clean();
      Path beside = place.beside();
      write(beside, cases, IndexStamp.now(codebookHash, generation));
      checkUnlocked(place);
      place.replaceBy(beside);
    } catch (LockObtainFailedException e) {
      throw locked(place, e);
    } catch (IOException e) {
      throw new SearchException("The index in " + place.path() + " could not be built.", e);
    }
    return switch (open(folder, codebookHash, true)) {
      case Ready(SearchEngine engine) -> engine;
      case Unusable(String reason) -> throw new SearchException("Just built: " + reason);
    };
  }

  private static void write(Path beside, Iterable<StoredCase> cases, IndexStamp stamp)
      throws IOException {
    try (Directory directory = FSDirectory.open(beside);
        CaseWriter writer = CaseWriter.create(directory)) {
      for (StoredCase stored : cases) {
        writer.put(stored);
      }
      writer.commit(stamp);
    }
  }

  private static void checkUnlocked(IndexFolder place) throws IOException {
    if (Files.isDirectory(place.path())) {
      try (Directory directory = FSDirectory.open(place.path())) {
        directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
      }
    }
  }
}
