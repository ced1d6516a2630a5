package dev.casebook.search;

import dev.casebook.model.StoredCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/// Opens and builds the index in a folder.
public final class SearchIndex {

  private static final String BUILDING = ".building";
  private static final String OLD = ".old";

  private SearchIndex() {}

  /// What came of opening an index.
  public sealed interface Opening {}

  /// It can be used.
  public record Ready(SearchEngine engine) implements Opening {}

  /// It cannot be used and should be built again.
  ///
  /// @param reason as a sentence
  public record Unusable(String reason) implements Opening {}

  /// Opens the index in `folder`. Every file is read and its checksum compared, so that a damaged
  /// index is found now and not by a reader.
  ///
  /// @param codebook the codebook that cases must have been tagged by
  /// @param writable whether changes will come; at most one process may ask for that
  public static Opening open(Path folder, String codebook, boolean writable) {
    if (writable) {
      delete(sibling(folder, BUILDING));
      delete(sibling(folder, OLD));
    }
    if (!Files.isDirectory(folder)) {
      return new Unusable("There is none yet.");
    }
    try (Directory directory = FSDirectory.open(folder)) {
      SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
      Map<String, String> data = commit.getUserData();
      if (!Commit.SCHEMA.equals(data.get(Commit.SCHEMA_KEY))) {
        return new Unusable("It was built by another version of the program.");
      }
      if (!codebook.equals(data.get(Commit.CODEBOOK_KEY))) {
        return new Unusable("Its cases were tagged by another codebook.");
      }
      checkFiles(directory, commit);
    } catch (IndexNotFoundException e) {
      return new Unusable("There is none yet.");
    } catch (IOException | RuntimeException e) {
      return new Unusable("It is damaged (" + e.getClass().getSimpleName() + ").");
    }
    return ready(folder, codebook, writable);
  }

  private static Opening ready(Path folder, String codebook, boolean writable) {
    try {
      return new Ready(
          writable ? LuceneEngine.writing(folder, codebook) : LuceneEngine.reading(folder));
    } catch (IOException | RuntimeException e) {
      return new Unusable("It cannot be opened (" + e + ").");
    }
  }

  private static void checkFiles(Directory directory, SegmentInfos commit) throws IOException {
    for (String file : commit.files(true)) {
      try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
        CodecUtil.checksumEntireFile(input);
      }
    }
  }

  /// Builds the index in `folder` from nothing, beside the one that is there, and puts it in its
  /// place when it is whole. Opens it for writing. Throws [SearchException] where the folder cannot
  /// be written.
  public static SearchEngine build(
      Path folder, String codebook, List<StoredCase> cases, long generation) {
    Path building = sibling(folder, BUILDING);
    Path old = sibling(folder, OLD);
    delete(building);
    delete(old);
    try {
      Files.createDirectories(building);
      try (SearchEngine fresh = LuceneEngine.writing(building, codebook)) {
        fresh.apply(cases, List.of(), generation);
        fresh.commit();
      }
      if (Files.exists(folder)) {
        Files.move(folder, old);
      }
      Files.move(building, folder);
      delete(old);
      return LuceneEngine.writing(folder, codebook);
    } catch (IOException e) {
      throw new SearchException(folder + " cannot be written. Is there room, and permission?", e);
    }
  }

  private static Path sibling(Path folder, String ending) {
    return folder.resolveSibling(folder.getFileName() + ending);
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walked = Files.walk(folder)) {
      for (Path one : walked.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new SearchException(
          folder + " is left over and cannot be deleted. Delete it by hand.", e);
    }
  }
}
