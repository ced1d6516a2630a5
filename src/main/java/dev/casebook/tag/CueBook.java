package dev.casebook.tag;

import dev.casebook.model.Activity;
import dev.casebook.model.ItemKind;
import dev.casebook.model.Named;
import dev.casebook.model.WordForms;
import java.util.List;
import java.util.Map;

/// The phrases of one language, as written in its cue resource. Compiled anew for each word forms,
/// since stems belong to them.
///
/// @param language ISO 639-1 code
/// @param lists words that phrases share, by name
/// @param signs by [Sign] id
/// @param kinds phrases that give away what a canvas item is, by [ItemKind] id
/// @param activities by [Activity] id
record CueBook(
    String language,
    Map<String, List<String>> lists,
    Map<String, List<String>> signs,
    Map<String, List<String>> kinds,
    Map<String, Cues> activities) {

  /// The cues of one activity.
  record Cues(List<String> strong, List<String> weak) {
    /// Keeps copies of the lists.
    Cues {
      strong = List.copyOf(strong);
      weak = List.copyOf(weak);
    }
  }

  /// Keeps copies of the maps.
  CueBook {
    lists = Map.copyOf(lists);
    signs = Map.copyOf(signs);
    kinds = Map.copyOf(kinds);
    activities = Map.copyOf(activities);
  }

  /// Compiles the cues. Throws [BrokenCodebook] for an unknown activity and a broken phrase.
  PhraseIndex<Cue> cues(WordForms words) {
    PhraseSyntax syntax = new PhraseSyntax(words, lists);
    PhraseIndex<Cue> index = new PhraseIndex<>();
    activities.forEach((id, cues) -> {
      Activity activity = known(Activity.class, id);
      Cue strong = new Cue(activity, Strength.STRONG);
      Cue weak = new Cue(activity, Strength.WEAK);
      cues.strong().forEach(line -> index.add(syntax.compile(line), strong));
      cues.weak().forEach(line -> index.add(syntax.compile(line), weak));
    });
    return index;
  }

  /// Compiles the signs; throws as [#cues] does.
  PhraseIndex<Sign> signs(WordForms words) {
    return compile(Sign.class, signs, words);
  }

  /// Compiles the phrases that give away what a canvas item is; throws as [#cues] does.
  PhraseIndex<ItemKind> kinds(WordForms words) {
    return compile(ItemKind.class, kinds, words);
  }

  private <E extends Enum<E> & Named> PhraseIndex<E> compile(
      Class<E> type, Map<String, List<String>> phrases, WordForms words) {
    PhraseSyntax syntax = new PhraseSyntax(words, lists);
    PhraseIndex<E> index = new PhraseIndex<>();
    phrases.forEach((id, lines) -> {
      E says = known(type, id);
      lines.forEach(line -> index.add(syntax.compile(line), says));
    });
    return index;
  }

  private static <E extends Enum<E> & Named> E known(Class<E> type, String id) {
    return Named.byId(type, id)
        .orElseThrow(
            () -> new BrokenCodebook("cues name " + id + ", which is no " + type.getSimpleName()));
  }
}
