package dev.casebook.search;

import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.EnglishStemmer;

/// How text is cut into words: at Unicode's word boundaries, in lower case, without accents and
/// possessives; with or without endings. Stop words stay, so that phrases can hold them.
final class Words {

  private Words() {}

  /// Words without their endings.
  static Analyzer stemmed() {
    return new Cutter(true);
  }

  /// Words as they are written.
  static Analyzer written() {
    return new Cutter(false);
  }

  /// A beginning of a word, or a word in one piece, as [#written] would have it: in lower case and
  /// without accents.
  static String folded(String word) {
    char[] lower = word.toLowerCase(Locale.ROOT).toCharArray();
    char[] plain = new char[lower.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(lower, 0, plain, 0, lower.length);
    return new String(plain, 0, length);
  }

  /// The right one for each field of the index.
  static Analyzer forIndex() {
    return new PerFieldAnalyzerWrapper(
        stemmed(), Map.of(Fields.EXACT, written(), Fields.NAMES, written()));
  }

  private static final class Cutter extends Analyzer {
    private final boolean stemming;

    Cutter(boolean stemming) {
      this.stemming = stemming;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokenizer = new StandardTokenizer();
      TokenStream words = new EnglishPossessiveFilter(new LowerCaseFilter(tokenizer));
      words = new ASCIIFoldingFilter(words);
      return new TokenStreamComponents(
          tokenizer, stemming ? new SnowballFilter(words, new EnglishStemmer()) : words);
    }
  }
}
