package dev.casebook.tag;

import dev.casebook.model.Word;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A text cut into words, and its words into sentences, clauses and segments. A sentence ends at a
/// full stop before anything but a small letter, at `!`, `?` and at line breaks; a clause also at
/// `; : ( )` and dashes; a segment also at commas and before joining words. No clause is longer
/// than 300 words, so that reading on to its end costs little in any text.
final class Scan {

  private static final int LONGEST_CLAUSE = 300;
  private static final Set<String> JOINERS =
      Set.of("and", "but", "or", "while", "whereas", "who", "which", "that", "where", "so", "as");

  private final String text;
  private final List<Word> words;
  private final String[] lower;
  private final int[] sentence;
  private final int[] clause;
  private final int[] segmentBegin;
  private final BitSet statements = new BitSet();
  private int clauseBegin;

  /// @param words those of `text`, in order
  Scan(String text, List<Word> words) {
    this.text = text;
    this.words = words;
    int size = words.size();
    lower = new String[size];
    sentence = new int[size];
    clause = new int[size];
    segmentBegin = new int[size];
    for (int i = 0; i < size; i++) {
      lower[i] = words.get(i).surface().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      number(i);
    }
  }

  private void number(int at) {
    if (at == 0) {
      return;
    }
    Cut cut = cutBefore(at);
    if (cut.compareTo(Cut.CLAUSE) < 0 && at - clauseBegin >= LONGEST_CLAUSE) {
      cut = Cut.CLAUSE;
    }
    if (cut.compareTo(Cut.CLAUSE) >= 0) {
      clauseBegin = at;
    }
    statements.set(at, cut == Cut.SENTENCE || text.charAt(words.get(at - 1).end()) == ';');
    sentence[at] = sentence[at - 1] + (cut == Cut.SENTENCE ? 1 : 0);
    clause[at] = clause[at - 1] + (cut.compareTo(Cut.CLAUSE) >= 0 ? 1 : 0);
    boolean joined = cut != Cut.NONE || JOINERS.contains(lower[at]);
    segmentBegin[at] = joined ? at : segmentBegin[at - 1];
  }

  private enum Cut {
    NONE,
    SEGMENT,
    CLAUSE,
    SENTENCE
  }

  private Cut cutBefore(int at) {
    int from = words.get(at - 1).end();
    int to = words.get(at).start();
    Cut cut = Cut.NONE;
    for (int i = from; i < to; i++) {
      Cut here = cutAt(i, to);
      cut = here.compareTo(cut) > 0 ? here : cut;
    }
    return cut;
  }

  private Cut cutAt(int i, int nextWord) {
    return switch (text.charAt(i)) {
      case '\n', '\r', '!', '?', '\u2022', '\u2029' -> Cut.SENTENCE;
      case '.' -> endsSentence(i, nextWord) ? Cut.SENTENCE : Cut.NONE;
      case ';', ':', '(', ')', '[', ']', '\t', '\u2013', '\u2014' -> Cut.CLAUSE;
      case '-' -> i > 0 && Character.isWhitespace(text.charAt(i - 1)) ? Cut.CLAUSE : Cut.NONE;
      case ',' -> Cut.SEGMENT;
      default -> Cut.NONE;
    };
  }

  private boolean endsSentence(int stop, int nextWord) {
    return nextWord > stop + 1 && !Character.isLowerCase(text.charAt(nextWord));
  }

  /// How many words there are.
  int size() {
    return lower.length;
  }

  /// The word itself.
  Word word(int at) {
    return words.get(at);
  }

  /// The word as written, in lower case and with a straight apostrophe.
  String lower(int at) {
    return lower[at];
  }

  /// The word without its ending.
  String stem(int at) {
    return words.get(at).stem();
  }

  /// The number of the word's sentence.
  int sentence(int at) {
    return sentence[at];
  }

  /// One past the last word of the sentence that `at` stands in.
  int sentenceEnd(int at) {
    int end = at + 1;
    while (end < size() && sentence[end] == sentence[at]) {
      end++;
    }
    return end;
  }

  /// The number of the word's clause.
  int clause(int at) {
    return clause[at];
  }

  /// The first word of the segment that `at` stands in.
  int segmentBegin(int at) {
    return segmentBegin[at];
  }

  /// One past the last word of the segment that `at` stands in.
  int segmentEnd(int at) {
    int end = at + 1;
    while (end < size() && segmentBegin[end] == segmentBegin[at]) {
      end++;
    }
    return end;
  }

  /// Whether both words exist and stand in one clause.
  boolean sameClause(int one, int other) {
    return one < size() && other < size() && clause[one] == clause[other];
  }

  /// Whether both words exist and stand in one segment.
  boolean sameSegment(int one, int other) {
    return one < size() && other < size() && segmentBegin[one] == segmentBegin[other];
  }

  /// Whether the word is the first of its sentence.
  boolean opensSentence(int at) {
    return at == 0 || (at < size() && sentence[at] != sentence[at - 1]);
  }

  /// Whether the word is written with a capital.
  boolean isCapital(int at) {
    return Character.isUpperCase(words.get(at).surface().charAt(0));
  }

  /// Whether an apostrophe follows the word: "hosts' homes".
  boolean isPossessive(int at) {
    int end = words.get(at).end();
    char next = end < text.length() ? text.charAt(end) : ' ';
    return next == '\'' || next == '\u2019';
  }

  /// Whether the word is the first after a full stop or a semicolon.
  boolean opensStatement(int at) {
    return at == 0 || statements.get(at);
  }

  /// The words `begin` to `end` exactly as they stand in the text.
  String quote(int begin, int end) {
    return text.substring(words.get(begin).start(), words.get(end - 1).end());
  }
}
