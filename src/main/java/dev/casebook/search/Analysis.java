package dev.casebook.search;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.util.Version;
import org.tartarus.snowball.ext.EnglishStemmer;

/// How texts become index terms.
///
/// Most fields hold stems, so that "manufactures" finds "manufacturing". Names and the field for
/// unfinished and misspelt words hold plain words, since neither a prefix nor an edit distance
/// means anything between stems; canvas blocks hold both.
final class Analysis {

  /// Longer runs of letters are cut: no word is that long, and the index refuses terms above 32,766
  /// bytes.
  private static final int LONGEST_WORD = 100;

  /// Keeps a phrase from running out of one paragraph into the next.
  private static final int GAP = 100;

  /// Stands in the commit data. An index made by other rules must be rebuilt; change the number
  /// with any change below.
  static final String VERSION = "porter2-folded-1/lucene-" + Version.LATEST;

  private enum Form {
    PLAIN,
    STEM,
    BOTH
  }

  private Analysis() {}

  /// Each word twice, plain first and then, at the same position, its stem; a word that is its own
  /// stem comes twice as well.
  static Analyzer bothForms() {
    return new Words(Form.BOTH, false);
  }

  /// The analyser that writes the index.
  static Analyzer ofIndex() {
    Analyzer plain = new Words(Form.PLAIN, false);
    Map<String, Analyzer> fields = new HashMap<>();
    fields.put(Fields.NAME, plain);
    fields.put(Fields.WORDS, plain);
    Analyzer both = new Words(Form.BOTH, true);
    Fields.blocks().forEach(field -> fields.put(field, both));
    return new PerFieldAnalyzerWrapper(new Words(Form.STEM, false), fields);
  }

  private static final class Words extends Analyzer {

    private final Form form;
    private final boolean distinct;

    Words(Form form, boolean distinct) {
      this.form = form;
      this.distinct = distinct;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer source = new StandardTokenizer();
      source.setMaxTokenLength(LONGEST_WORD);
      return new TokenStreamComponents(source, endings(cleaned(source)));
    }

    private static TokenStream cleaned(Tokenizer source) {
      return new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
    }

    private TokenStream endings(TokenStream words) {
      return switch (form) {
        case PLAIN -> words;
        case STEM -> new SnowballFilter(words, new EnglishStemmer());
        case BOTH -> {
          TokenStream twice =
              new SnowballFilter(new KeywordRepeatFilter(words), new EnglishStemmer());
          yield distinct ? new RemoveDuplicatesTokenFilter(twice) : twice;
        }
      };
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }
}
