package dev.casebook.search;

import dev.casebook.model.Word;
import dev.casebook.model.WordForms;
import java.util.List;

/// Words by Unicode's rules for word boundaries (UAX 29), in lower case, without accents and the
/// English possessive, and with endings taken off by Porter's second stemmer for English. Stop
/// words are kept; a run of letters longer than 100 UTF-16 units is cut into several words. Safe
/// for use by several threads; never throws.
public final class LuceneWordForms implements WordForms {

  private final Tokens tokens = new Tokens();

  @Override
  public List<Word> of(String text) {
    return tokens.of(text).stream()
        .map(t -> new Word(text.substring(t.start(), t.end()), t.stem(), t.start(), t.end()))
        .toList();
  }
}
