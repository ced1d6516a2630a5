package dev.casebook.tag;

import dev.casebook.model.Word;
import dev.casebook.model.WordForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Compiles phrases written in this grammar:
///
///     phrase  = [ "^" ] part { part }     parts divided by spaces
///     part    = choice [ "?" ] | gap | barred
///     barred  = "-" choice          the word here, or at the start the word before, is none of these; takes no word
///     choice  = word { "|" word }
///     word    = letters             any inflection: `repair` finds "repairs" and "repairing", not "repairers"
///             | "=" letters         this form alone: `=markets` does not find "marketing"
///             | "<" name ">"        the words of the list of that name
///     gap     = "*" [ digits ]      up to so many words between, 3 where nothing is said
///     "^"                           the phrase opens a sentence or an item
///     "?"                           the word may be missing
///
/// `repair|service * tool` finds "services and repairs power tools" from "services" to "tools". A gap never
/// crosses the end of a clause. A word that the word forms cut in two ("e-commerce") is written as two.
final class PhraseSyntax {

  private static final int USUAL_GAP = 3;

  private final WordForms words;
  private final Map<String, List<String>> lists;

  /// @param lists the named lists; their words are plain or exact
  PhraseSyntax(WordForms words, Map<String, List<String>> lists) {
    this.words = words;
    this.lists = lists;
  }

  /// Compiles one line. Throws [BrokenCodebook] that quotes it where it does not follow the
  /// grammar.
  Phrase compile(String line) {
    List<Element> elements = new ArrayList<>();
    String rest = line.strip();
    if (rest.startsWith("^")) {
      elements.add(new Element.Opening());
      rest = rest.substring(1).strip();
    }
    for (String part : rest.split("\\s+", -1)) {
      elements.add(part(part, line));
    }
    elements = barredBeforeComesFirst(elements);
    require(startsWithWord(elements), line, "it must begin with a word that cannot be missing");
    require(!(elements.getLast() instanceof Element.Gap), line, "it must not end in a gap");
    return new Phrase(line, elements);
  }

  private Element part(String part, String line) {
    if (part.startsWith("*")) {
      String digits = part.substring(1);
      require(digits.isEmpty() || digits.matches("[1-9]"), line, "a gap is * or *1 to *9");
      return new Element.Gap(digits.isEmpty() ? USUAL_GAP : Integer.parseInt(digits));
    }
    if (part.startsWith("-")) {
      return new Element.Barred(choice(part.substring(1), false, line));
    }
    boolean optional = part.endsWith("?");
    return choice(optional ? part.substring(0, part.length() - 1) : part, optional, line);
  }

  private Element.Choice choice(String written, boolean optional, String line) {
    Map<String, Set<String>> inflected = new HashMap<>();
    Set<String> forms = new HashSet<>();
    for (String word : written.split("\\|", -1)) {
      addWord(word, inflected, forms, line);
    }
    return new Element.Choice(inflected, forms, optional);
  }

  private void addWord(
      String word, Map<String, Set<String>> inflected, Set<String> forms, String line) {
    if (word.startsWith("<") && word.endsWith(">")) {
      String name = word.substring(1, word.length() - 1);
      require(lists.containsKey(name), line, "there is no list " + word);
      lists.getOrDefault(name, List.of()).forEach(w -> addWord(w, inflected, forms, line));
    } else if (word.startsWith("=")) {
      require(word.length() > 1, line, "= stands before a word");
      forms.add(word.substring(1).toLowerCase(Locale.ROOT));
    } else {
      List<Word> cut = words.of(word);
      require(cut.size() == 1, line, "`" + word + "` is not one word: write several parts");
      inflected
          .computeIfAbsent(cut.getFirst().stem(), _ -> new HashSet<>())
          .add(Inflection.rest(word.toLowerCase(Locale.ROOT)));
    }
  }

  /// `^ -a b` looks at the word before, as `-a b` does; the matcher expects that check first.
  private static List<Element> barredBeforeComesFirst(List<Element> elements) {
    if (elements.size() > 1
        && elements.getFirst() instanceof Element.Opening
        && elements.get(1) instanceof Element.Barred) {
      return elements.subList(1, elements.size());
    }
    return elements;
  }

  private static boolean startsWithWord(List<Element> elements) {
    return elements.stream()
        .filter(e -> !(e instanceof Element.Barred) && !(e instanceof Element.Opening))
        .findFirst()
        .map(e -> e instanceof Element.Choice choice && !choice.optional())
        .orElse(false);
  }

  private static void require(boolean holds, String line, String expected) {
    if (!holds) {
      throw new BrokenCodebook("cue `" + line + "`: " + expected);
    }
  }
}
