package dev.casebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Shelf;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Suggestion;
import dev.casebook.model.Suggestion.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestTest {

  @TempDir Path folder;
  private SearchEngine engine;

  @BeforeEach
  void build() {
    List<StoredCase> cases = new ArrayList<>(SmallBase.cases());
    cases.add(CaseBuilder.of("meta", "Meta (Facebook)").alias("Facebook").title("Adverts").build());
    cases.add(CaseBuilder.of("aws", "Amazon").title("Computing by the hour").build());
    cases.add(CaseBuilder.of("import-amaze", "Amaze").shelf(Shelf.IMPORTED).build());
    engine = SearchIndex.build(folder.resolve("lucene"), SmallBase.CODEBOOK, cases, 7);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private List<String> targets(String typed) {
    return engine.suggest(typed, 8).stream().map(Suggestion::target).toList();
  }

  @Test
  void companiesAreFoundByTheBeginningOfAnyWordOfAnyName() {
    assertThat(targets("netf")).containsExactly("netflix");
    assertThat(targets("faceb")).containsExactly("meta");
    assertThat(targets("SÜD")).containsExactly("aldi");
    assertThat(targets("aldi su")).containsExactly("aldi");
    assertThat(targets("sothebys")).containsExactly("sothebys");
  }

  @Test
  void ourOwnCasesComeBeforeImportedOnes() {
    assertThat(targets("ama")).containsExactly("amazon", "aws", "import-amaze");
  }

  @Test
  void casesOfOneCompanyAreToldApartByTheirTitles() {
    assertThat(engine.suggest("amazon", 8))
        .contains(
            new Suggestion(
                Kind.COMPANY, "Amazon: Everything store with its own logistics", "amazon"),
            new Suggestion(Kind.COMPANY, "Amazon: Computing by the hour", "aws"));
    assertThat(engine.suggest("netflix", 8))
        .containsExactly(new Suggestion(Kind.COMPANY, "Netflix", "netflix"));
  }

  @Test
  void mistypedCompaniesAreFoundWhereNoneBeginsAsTyped() {
    assertThat(targets("netlfix")).containsExactly("netflix");
    assertThat(targets("amazno")).containsExactly("amazon", "aws");
  }

  @Test
  void activitiesPatternsAndIndustriesThatTheBaseHasFollow() {
    assertThat(engine.suggest("trust", 8))
        .containsExactly(new Suggestion(Kind.ACTIVITY, "Trust and safety", "trust-safety"));
    assertThat(engine.suggest("sub", 8))
        .containsExactly(new Suggestion(Kind.PATTERN, "Subscription", "subscription"));
    assertThat(engine.suggest("media ent", 8))
        .containsExactly(
            new Suggestion(Kind.INDUSTRY, "Media & Entertainment", "media-entertainment"));
    assertThat(targets("franchis")).as("no case franchises").isEmpty();
    assertThat(engine.suggest("a", 8).getFirst().kind()).isEqualTo(Kind.COMPANY);
    assertThat(engine.suggest("a", 8)).extracting(Suggestion::kind).contains(Kind.PATTERN);
  }

  @Test
  void nothingTypedAndNothingWantedGiveNothing() {
    assertThat(engine.suggest(" ", 8)).isEmpty();
    assertThat(engine.suggest("\"(*", 8)).isEmpty();
    assertThat(engine.suggest("amazon", 0)).isEmpty();
    assertThat(engine.suggest("amazon", -3)).isEmpty();
  }

  @Test
  void neitherEndlessTextNorEndlessListsHurt() {
    assertThat(engine.suggest("amazon ".repeat(10_000), 8)).hasSizeLessThanOrEqualTo(8);
    assertThat(engine.suggest("x".repeat(1_000_000), 8)).isEmpty();
    assertThat(engine.suggest("a", Integer.MAX_VALUE)).hasSizeLessThanOrEqualTo(50);
    assertThat(engine.suggest("amazon", 1)).hasSize(1);
  }
}
