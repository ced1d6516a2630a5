package dev.casebook.cli;

import dev.casebook.embed.SentenceModel;
import dev.casebook.evaluate.TagMethod;
import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.CodedText;
import dev.casebook.model.Tag;
import dev.casebook.model.WordForms;
import dev.casebook.search.LuceneWordForms;
import dev.casebook.tag.CaseTagger;
import dev.casebook.tag.Classifier;
import dev.casebook.tag.Clue;
import dev.casebook.tag.Codebook;
import dev.casebook.tag.Trainer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes taggers of several kinds for measuring.
record TaggerBench(Codebook codebook, WordForms words, SentenceModel vectors)
    implements AutoCloseable {

  /// Loads what all of them need.
  static TaggerBench open() {
    return new TaggerBench(
        Codebook.load(), new LuceneWordForms(), SentenceModel.open(Tools.natives()));
  }

  /// Trains a classifier that goes by these clues.
  Classifier train(Set<Clue> clues, List<CodedText> lessons) {
    return new Trainer(codebook, words, clues, vectors).train(lessons);
  }

  /// The tagger that goes by cues alone.
  TagMethod cues() {
    return method(new CaseTagger(codebook, words));
  }

  /// The tagger that asks this classifier.
  TagMethod method(Classifier classifier) {
    return method(
        CaseTagger.withClassifier(
            new CaseTagger.Cues(codebook, words), () -> classifier, codebook.hash(), vectors));
  }

  private static TagMethod method(CaseTagger tagger) {
    return text -> {
      Map<Activity, Double> found = new EnumMap<>(Activity.class);
      for (Tag tag : tagger.tagText(text)) {
        if (tag.by() == Actor.FIRM) {
          found.put(tag.activity(), tag.confidence().value());
        }
      }
      return found;
    };
  }

  @Override
  public void close() {
    vectors.close();
  }
}
