package dev.casebook.parse;

import dev.casebook.model.Problem;
import dev.casebook.model.SourceDocument;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Holds a whole corpus to the rules of the house: each file by itself, then the files beside one
/// another. Holds no state and serves any number of threads.
public final class CorpusCheck {

  /// A check; one is enough for a program.
  public CorpusCheck() {}

  /// Every breach in these case files, ordered by address, then by line; empty where there is none.
  /// Besides all that [CaseFileReader] refuses or warns of: a slug that two files have, and a
  /// sentence or a run of eight words that a file shares with one before it, each pair of files
  /// once a sentence. "Look at" pointers below questions may be alike. Time and memory grow with
  /// the words of the corpus.
  public List<Problem> check(List<SourceDocument> documents) {
    List<CaseFile> files =
        documents.stream()
            .sorted(Comparator.comparing(SourceDocument::address))
            .map(CaseFile::read)
            .toList();
    duplicateSlugs(files);
    SharedWording wording = new SharedWording();
    files.forEach(wording::add);
    return files.stream().flatMap(f -> f.breaches().problems().stream()).toList();
  }

  private static void duplicateSlugs(List<CaseFile> files) {
    Map<String, CaseFile> first = new HashMap<>();
    for (CaseFile file : files) {
      CaseFile before = file.slug().isEmpty() ? null : first.putIfAbsent(file.slug(), file);
      if (before != null) {
        file.breaches()
            .refuse(
                file.slugLine(),
                "the slug `"
                    + file.slug()
                    + "` is also that of "
                    + before.document().address()
                    + ".",
                "A slug is permanent and belongs to one case: choose another here.");
      }
    }
  }
}
