package dev.casebook.tag;

/// What a [Classifier] may go by.
public enum Clue {
  /// Cues that stand, are held back, or speak of a partner.
  CUES,
  /// Words and pairs of words.
  WORDS,
  /// The vector of the sentence, held beside those of texts whose activities are known.
  VECTORS
}
