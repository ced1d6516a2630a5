package dev.casebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts plain English prose into sentences and words, as far as the rules of the house need it.
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_’'-]+");
  private static final Pattern PLAIN_WORD = Pattern.compile("[a-z0-9']+");
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.?!])\\s+(?=[\\p{Lu}“\"])|(?<=[。！？])");
  private static final int BRIEF = 80;

  private Words() {}

  /// A sentence and where it stands in its text.
  ///
  /// @param start its first UTF-16 unit
  record Sentence(String text, int start) {
    /// One past its last UTF-16 unit.
    int end() {
      return start + text.length();
    }
  }

  /// The sentences of a text, in order and without the space between them. A sentence ends after
  /// `.`, `?` or `!` where a capital or a quotation mark follows.
  static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE_END.matcher(text);
    int start = 0;
    while (matcher.find()) {
      add(sentences, text, start, matcher.start());
      start = matcher.end();
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  private static void add(List<Sentence> sentences, String text, int start, int end) {
    if (!text.substring(start, end).isBlank()) {
      sentences.add(new Sentence(text.substring(start, end), start));
    }
  }

  /// How many words a text has; what hyphens and apostrophes join counts once.
  static int count(String text) {
    Matcher matcher = WORD.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  /// The words of a text in lower case without punctuation, for comparing wordings.
  static List<String> plain(String text) {
    return PLAIN_WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
  }

  /// The beginning of a text, for a message: one line of at most 80 characters, in quotes.
  static String brief(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= BRIEF) {
      return "\"" + line + "\"";
    }
    int end = Character.isHighSurrogate(line.charAt(BRIEF - 1)) ? BRIEF - 1 : BRIEF;
    return "\"" + line.substring(0, end) + "...\"";
  }
}
