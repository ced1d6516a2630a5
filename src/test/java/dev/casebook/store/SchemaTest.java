package dev.casebook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.CaseId;
import dev.casebook.model.Sha256;
import dev.casebook.model.StoredCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

  @TempDir Path folder;

  static IntStream released() {
    return IntStream.rangeClosed(1, Schema.newest());
  }

  @Test
  void everyStepIsNumberedAndTaken() throws IOException {
    Path steps = Path.of("src/main/resources/dev/casebook/store/migrations");
    try (Stream<Path> files = Files.list(steps)) {
      assertThat(files.map(f -> f.getFileName().toString()).sorted().toList())
          .isEqualTo(Schema.STEPS);
    }
    for (int i = 0; i < Schema.STEPS.size(); i++) {
      assertThat(Schema.STEPS.get(i)).startsWith("%04d-".formatted(i + 1));
    }
  }

  /// The dump of a base as the version with that schema wrote it, holding [Cases#rich] and a case
  /// that was removed; from schema 2 on also one correction, the third change, from schema 4 on a
  /// coding set with one answer, and from schema 5 on the vector of a text.
  @ParameterizedTest
  @MethodSource("released")
  void aBaseOfEveryReleasedSchemaIsOpenedWithAllThatIsInIt(int version) throws IOException {
    load("schema-" + version + ".sql");
    try (CaseStore store = CaseStore.openForWriting(folder)) {
      assertThat(store.generation()).isEqualTo(version < 2 ? 2 : 3);
      StoredCase hilti = store.find(new CaseId("hilti")).orElseThrow();
      assertThat(hilti.tagged().parsed()).isEqualTo(Cases.rich().parsed());
      assertThat(hilti.corrected().found()).isEqualTo(Cases.rich().tags());
      assertThat(store.corrections(new CaseId("hilti"))).hasSize(version < 2 ? 0 : 1);
      assertThat(hilti.tagged().firmTags()).hasSize(version < 2 ? 1 : 0);
      assertThat(hilti.address()).isEqualTo("cases/hilti.md");
      assertThat(store.removedSince(1)).containsExactly(new CaseId("gone"));
      assertThat(store.meta("codebook")).contains("0f1e");
      assertThat(CodingStore.of(store).sets()).hasSize(version < 4 ? 0 : 1);
      assertThat(store.countTaggedOtherwise(Sha256.of("some tagger")))
          .isEqualTo(version < 5 ? 1 : 0);
      assertThat(store.vector(Sha256.of("Repairing tools"), Sha256.of("a model")).isPresent())
          .isEqualTo(version >= 5);
      assertThat(store.integrity()).isEmpty();
      assertThat((int) store.connections().use(Schema::version)).isEqualTo(Schema.newest());
    }
  }

  @Test
  void aStepThatFailsHalfWayLeavesTheDatabaseAsItWas() {
    Path database = folder.resolve("casebook.db");
    try (Handle handle = Jdbi.open("jdbc:sqlite:" + database)) {
      Schema.run(
          handle,
          "PRAGMA application_id = " + Schema.APPLICATION + "; CREATE TABLE evidence (mine TEXT)");
    }
    assertThatThrownBy(() -> CaseStore.openForWriting(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll(database.toString(), "evidence already exists");
    try (Handle handle = Settings.reader(database)) {
      assertThat(Schema.version(handle)).isZero();
      assertThat(handle.createQuery("SELECT name FROM sqlite_schema").mapTo(String.class).list())
          .containsExactly("evidence");
    }
  }

  @Test
  void theTablesKeepTheirCommentsForThoseWhoOpenThemWithSqlite3() {
    try (CaseStore store = CaseStore.openForWriting(folder)) {
      store.apply(Cases.puts(Cases.put(Cases.rich(), "cases/hilti.md")));
      String evidence =
          store
              .connections()
              .use(handle ->
                  handle
                      .createQuery("SELECT sql FROM sqlite_schema WHERE name = 'evidence'")
                      .mapTo(String.class)
                      .one());
      assertThat(evidence).contains("-- The words behind a tag", "STRICT");
      List<String> coding =
          store
              .connections()
              .use(handle ->
                  handle
                      .createQuery(
                          "SELECT company || ' ' || activity || ' ' || words FROM coding WHERE by = 'firm'")
                      .mapTo(String.class)
                      .list());
      assertThat(coding).containsExactly("Hilti maintenance repairs");
    }
  }

  private void load(String dump) throws IOException {
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(dump), dump);
        Handle handle = Jdbi.open("jdbc:sqlite:" + folder.resolve("casebook.db"))) {
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Schema.run(handle, script);
    }
  }
}
