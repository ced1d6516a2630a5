package dev.casebook.match;

import dev.casebook.model.Word;
import dev.casebook.model.WordForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Word forms good enough for tests: runs of letters and digits, a few endings cut off.
final class CrudeWords implements WordForms {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  @Override
  public List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group(), stem(matcher.group()), matcher.start(), matcher.end()));
    }
    return words;
  }

  private static String stem(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    for (String ending : List.of("ings", "ing", "ers", "er", "ies", "es", "ed", "s", "y")) {
      if (low.endsWith(ending) && low.length() - ending.length() >= 3) {
        return low.substring(0, low.length() - ending.length());
      }
    }
    return low;
  }
}
