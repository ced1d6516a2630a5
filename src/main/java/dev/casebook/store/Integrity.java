package dev.casebook.store;

import dev.casebook.model.Evidence;
import dev.casebook.model.PatternTag;
import dev.casebook.model.Problem;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// Looks for what cannot be: in the file, between the tables, and in what they say.
final class Integrity {

  private static final String RESTORE = "Put a backup in its place with casebook restore.";
  private static final String AGAIN = "Ingest the document again, or restore a backup.";

  private final Path database;

  Integrity(Path database) {
    this.database = database;
  }

  /// What SQLite itself finds; empty where the file is sound.
  List<Problem> ofFile(Handle handle) {
    List<Problem> problems = new ArrayList<>();
    handle.createQuery("PRAGMA integrity_check").mapTo(String.class).stream()
        .filter(found -> !found.equals("ok"))
        .forEach(found -> problems.add(problem("", found, RESTORE)));
    handle
        .createQuery("PRAGMA foreign_key_check")
        .map((row, context) -> row.getString(1) + " refers to a missing " + row.getString(3))
        .forEach(found -> problems.add(problem("", found, RESTORE)));
    return problems;
  }

  /// What the rules of a base find; empty where it keeps them. Throws [DamagedRow] where a case or
  /// a coding set cannot even be read.
  List<Problem> ofContent(Handle handle) {
    List<Problem> problems = new ArrayList<>();
    for (String slug : liveAndRemoved(handle)) {
      problems.add(problem(", case " + slug, "the case is both stored and removed", AGAIN));
    }
    for (StoredCase stored : CaseLoader.load(handle, Scope.ALL)) {
      check(stored, problems);
      checkPatterns(stored, problems);
    }
    CodingSets.all(handle).forEach(set -> CodingSets.find(handle, set.id()));
    return problems;
  }

  private static List<String> liveAndRemoved(Handle handle) {
    return handle
        .createQuery("SELECT slug FROM removed WHERE slug IN (SELECT slug FROM document)")
        .mapTo(String.class)
        .list();
  }

  private void check(StoredCase stored, List<Problem> problems) {
    Stream.concat(stored.corrected().found().stream(), stored.tagged().tags().stream())
        .distinct()
        .forEach(tag -> check(stored, tag, problems));
  }

  private void check(StoredCase stored, Tag tag, List<Problem> problems) {
    for (Evidence evidence : tag.evidence()) {
      if (!stands(stored, evidence)) {
        problems.add(
            problem(
                ", case " + stored.id(),
                "the words \""
                    + evidence.words()
                    + "\" of tag "
                    + tag.activity().id()
                    + " do not stand where it says",
                AGAIN));
      }
    }
  }

  private void checkPatterns(StoredCase stored, List<Problem> problems) {
    for (PatternTag pattern : stored.tagged().patterns()) {
      pattern.evidence().stream()
          .filter(evidence -> !stands(stored, evidence))
          .map(evidence ->
              "the words \""
                  + evidence.words()
                  + "\" of pattern "
                  + pattern.pattern().id()
                  + " do not stand where it says")
          .forEach(found -> problems.add(problem(", case " + stored.id(), found, AGAIN)));
    }
  }

  private static boolean stands(StoredCase stored, Evidence evidence) {
    try {
      String text = stored.tagged().textAt(evidence.place());
      return evidence.end() <= text.length()
          && text.substring(evidence.start(), evidence.end()).equals(evidence.words());
    } catch (IndexOutOfBoundsException e) {
      return false;
    }
  }

  private Problem problem(String place, String finding, String wayOut) {
    return new Problem(database + place, Objects.requireNonNull(finding) + ".", wayOut);
  }
}
