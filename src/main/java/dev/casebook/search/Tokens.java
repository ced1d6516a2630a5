package dev.casebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Cuts a text into words as the index does, outside the index: for queries, for highlights and for
/// other rooms. Safe for use by several threads.
final class Tokens {

  /// A word of a text.
  ///
  /// @param plain in lower case, accents and possessive off
  /// @param stem `plain` without its ending
  /// @param start first UTF-16 unit
  /// @param end one past the last
  record Token(String plain, String stem, int start, int end) {}

  private final Analyzer analyzer = Analysis.bothForms();

  List<Token> of(String text) {
    return of(text, Integer.MAX_VALUE);
  }

  /// The first `most` words.
  List<Token> of(String text, int most) {
    List<Token> found = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (step.getPositionIncrement() == 0) {
          Token plain = found.removeLast();
          found.add(new Token(plain.plain(), term.toString(), plain.start(), plain.end()));
        } else if (found.size() == most) {
          break;
        } else {
          String word = term.toString();
          found.add(new Token(word, word, offset.startOffset(), offset.endOffset()));
        }
      }
    } catch (IOException e) {
      throw new SearchException("a text in memory could not be read", e);
    }
    return found;
  }
}
