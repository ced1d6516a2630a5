package dev.casebook.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds sentences and runs of eight words that stand in two cases. Files are added one after the
/// other; each is compared with all before it. Not for use by several threads.
final class SharedWording {

  private static final int RUN = 8;
  private static final int SHORTEST_SENTENCE = 4;

  private final Map<String, String> firstIn = new HashMap<>();

  /// Notes what the prose of this file shares with files before it, then remembers its wording.
  void add(CaseFile file) {
    Set<String> own = new HashSet<>();
    file.prose().paragraphs().forEach(placed -> compare(file, placed, own));
    own.forEach(run -> firstIn.putIfAbsent(run, file.document().address()));
  }

  private void compare(CaseFile file, Prose.Placed placed, Set<String> own) {
    for (Words.Sentence sentence : Words.sentences(placed.paragraph().text())) {
      if (!sentence.text().startsWith("Look at")) {
        compare(file, placed.line(), sentence, own);
      }
    }
  }

  private void compare(CaseFile file, int line, Words.Sentence sentence, Set<String> own) {
    List<String> words = Words.plain(sentence.text());
    String shared = null;
    for (int i = 0; i == 0 || i + RUN <= words.size(); i++) {
      if (words.size() < SHORTEST_SENTENCE) {
        return;
      }
      String run = String.join(" ", words.subList(i, Math.min(i + RUN, words.size())));
      own.add(run);
      shared = shared == null && firstIn.containsKey(run) ? run : shared;
    }
    if (shared != null) {
      file.breaches()
          .warn(
              line,
              "the words \"" + shared + "\" also stand in " + firstIn.get(shared) + ".",
              "Say it in words that fit this company alone.");
    }
  }
}
