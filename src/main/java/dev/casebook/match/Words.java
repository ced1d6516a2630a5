package dev.casebook.match;

import dev.casebook.model.Activity;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Small helps for sentences.
final class Words {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  /// The title of an activity as it stands inside a sentence.
  static String inSentence(Activity activity) {
    String title = activity.title();
    return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  /// A list as people write it: "a", "a and b", "a, b and c"; since titles of activities may hold
  /// an "and" themselves, three or more are divided by semicolons.
  static String and(List<String> parts) {
    return switch (parts.size()) {
      case 0 -> "";
      case 1 -> parts.getFirst();
      case 2 -> parts.get(0) + ", and " + parts.get(1);
      default -> String.join("; ", parts.subList(0, parts.size() - 1)) + "; and " + parts.getLast();
    };
  }

  /// The words of a text, in small letters and in order.
  static List<String> of(String text) {
    return Stream.of(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
