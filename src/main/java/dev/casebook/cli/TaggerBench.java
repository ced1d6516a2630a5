package dev.casebook.cli;

import dev.casebook.embed.Adapter;
import dev.casebook.embed.SentenceModel;
import dev.casebook.evaluate.TagMethod;
import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.CodedText;
import dev.casebook.model.Tag;
import dev.casebook.model.TextVectors;
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
import java.util.concurrent.ConcurrentHashMap;

/// Makes taggers of several kinds for measuring.
record TaggerBench(Codebook codebook, WordForms words, SentenceModel model, TextVectors vectors)
    implements AutoCloseable {

  /// Loads what all of them need.
  static TaggerBench open(Adapter adapter) {
    SentenceModel model = SentenceModel.open(Tools.natives(), adapter);
    return new TaggerBench(
        Codebook.load(),
        new LuceneWordForms(),
        model,
        new Remembered(model, new ConcurrentHashMap<>()));
  }

  /// Several classifiers learn from the same texts: each vector is made once.
  private record Remembered(TextVectors maker, Map<String, float[]> made) implements TextVectors {
    @Override
    public float[] of(String text) {
      return made.computeIfAbsent(text, maker::of);
    }

    @Override
    public int dimensions() {
      return maker.dimensions();
    }
  }

  /// Trains a classifier that goes by these clues.
  Classifier train(Set<Clue> clues, List<CodedText> lessons, List<CodedText> trials) {
    return new Trainer(codebook, words, clues, vectors).train(lessons, trials);
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
    model.close();
  }
}
