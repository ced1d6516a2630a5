package dev.casebook.search;

import dev.casebook.model.Word;
import dev.casebook.model.WordForms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Word forms by Lucene's English analysis, the same that the index is made with: Unicode word
/// boundaries, lower case, Porter's second stemmer.
public final class LuceneWordForms implements WordForms {

  private final Analyzer analyzer = Words.stemmed();

  /// Word forms that are ready for use by several threads.
  public LuceneWordForms() {}

  @Override
  public List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        int start = offset.startOffset();
        int end = offset.endOffset();
        words.add(new Word(text.substring(start, end), term.toString(), start, end));
      }
      stream.end();
    } catch (IOException e) {
      throw new SearchException("text in memory cannot be read", e);
    }
    return words;
  }
}
