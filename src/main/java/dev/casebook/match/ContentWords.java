package dev.casebook.match;

import dev.casebook.model.Word;
import dev.casebook.model.WordForms;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of a phrase that say something: stems, without the little words that every phrase has.
///
/// Only the first [#LONGEST] characters of a text are read: a canvas item is a phrase, and a whole
/// book pasted into one must not cost more than a phrase does.
///
/// @param words how texts are cut
record ContentWords(WordForms words) {

  private static final int LONGEST = 2_000;

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          ("a an the and or of to in on at by for from with without via per as is are be been being it its"
                  + " we our us you your they their them he she his her this that these those who"
                  + " which what when where how than then so not no all any each every other others"
                  + " more most much many some such into out up down over under about across between"
                  + " through can could will would should may must has have had do does did also both"
                  + " own new etc eg ie s t")
              .split(" "));

  /// The stems of a text in order of first appearance, each once; empty where it has none.
  Set<String> stems(String text) {
    Set<String> stems = new LinkedHashSet<>();
    for (Word word : cut(text)) {
      if (!EMPTY_WORDS.contains(word.surface().toLowerCase(Locale.ROOT))
          && !word.stem().isEmpty()) {
        stems.add(word.stem());
      }
    }
    return stems;
  }

  private List<Word> cut(String text) {
    return words.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }
}
