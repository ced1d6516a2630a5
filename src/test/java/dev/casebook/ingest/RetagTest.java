package dev.casebook.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.cli.SampleCase;
import dev.casebook.model.Sha256;
import dev.casebook.model.TextVectors;
import dev.casebook.parse.DocumentReader;
import dev.casebook.search.LuceneWordForms;
import dev.casebook.store.CaseStore;
import dev.casebook.tag.CaseTagger;
import dev.casebook.tag.ClassifierFile;
import dev.casebook.tag.Codebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetagTest {

  private static final Sha256 MODEL = Sha256.of("a model");

  @TempDir private Path temp;
  private final Counting maker = new Counting();
  private CaseTagger.Cues cues;
  private CaseStore store;
  private IndexKeeper index;

  /// Vectors that say nothing, and who asked for them.
  private static final class Counting implements TextVectors {
    private final List<String> asked = new ArrayList<>();

    @Override
    public synchronized float[] of(String text) {
      asked.add(text);
      Random random = new Random(text.hashCode());
      float[] vector = new float[dimensions()];
      for (int i = 0; i < vector.length; i++) {
        vector[i] = (float) (random.nextGaussian() / Math.sqrt(vector.length));
      }
      return vector;
    }

    @Override
    public int dimensions() {
      return 384;
    }
  }

  @BeforeEach
  void open() throws IOException {
    for (String slug : List.of("red", "blue", "green")) {
      write(slug, "The " + slug + " pumps are made here.");
    }
    cues = new CaseTagger.Cues(Codebook.load(), new LuceneWordForms());
    store = CaseStore.openForWriting(temp.resolve("base"));
    index = IndexKeeper.open(temp.resolve("base"), store, Sha256.of("any"), sentence -> {});
    ingest();
  }

  @AfterEach
  void close() {
    index.close();
    store.close();
  }

  private void write(String slug, String words) throws IOException {
    SampleCase.write(temp.resolve("cases"), slug, words);
  }

  private void ingest() {
    CaseTagger hasty = CaseTagger.withoutVectors(cues, ClassifierFile::load, ClassifierFile.hash());
    new Ingest(temp, store, index, new Pipeline(new DocumentReader(), hasty))
        .run(List.of(temp.resolve("cases")), Progress.SILENT);
  }

  private KeptVectors vectors() {
    return new KeptVectors(store, maker, MODEL);
  }

  private CaseTagger tagger(KeptVectors vectors) {
    return CaseTagger.withClassifier(cues, ClassifierFile::load, ClassifierFile.hash(), vectors);
  }

  private Retag retag() {
    KeptVectors vectors = vectors();
    return new Retag(store, index, tagger(vectors), vectors);
  }

  private int waiting() {
    return store.countTaggedOtherwise(tagger(vectors()).hash());
  }

  @Test
  void everyCaseIsTaggedAgainOnceAndTheIndexFollows() {
    assertThat(waiting()).isEqualTo(3);
    List<String> told = new ArrayList<>();
    assertThat(retag().run(2, (done, of, what) -> told.add(what))).isEqualTo(3);
    assertThat(told).containsExactly("blue", "green", "red");
    assertThat(waiting()).isZero();
    assertThat(index.engine().generation()).isEqualTo(store.generation());
    assertThat(retag().run(2, Progress.SILENT)).isZero();
  }

  @Test
  void aTextIsGivenToTheModelOnceHoweverOftenItsCaseIsTagged() throws IOException {
    retag().run(1, Progress.SILENT);
    assertThat(maker.asked).isNotEmpty();
    maker.asked.clear();
    write("red", "The red pumps are cast here.");
    ingest();
    assertThat(waiting()).isEqualTo(1);
    retag().run(1, Progress.SILENT);
    assertThat(maker.asked).containsExactly("The red pumps are cast here");
    assertThat(waiting()).isZero();
  }

  @Test
  void vectorsOfAnotherModelAreMadeAgain() {
    KeptVectors before = vectors();
    before.of("Some words");
    before.keep();
    assertThat(new KeptVectors(store, maker, Sha256.of("another model")).of("Some words"))
        .hasSize(384);
    assertThat(maker.asked).hasSize(2);
  }

  @Test
  void theFirstVectorIsTheOneThatIsKept() {
    KeptVectors vectors = vectors();
    float[] first = vectors.of("Some words");
    vectors.keep();
    assertThat(vectors().of("Some words")).containsExactly(first);
    assertThat(maker.asked).hasSize(1);
  }

  @Test
  void aRunThatIsStoppedLeavesTheRestWaiting() {
    Retag stopped = retag();
    stopped.stop();
    assertThat(stopped.run(2, Progress.SILENT)).isZero();
    assertThat(waiting()).isEqualTo(3);
    assertThat(retag().run(2, Progress.SILENT)).isEqualTo(3);
  }
}
