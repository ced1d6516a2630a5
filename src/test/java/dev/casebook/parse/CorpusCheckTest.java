package dev.casebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Problem;
import dev.casebook.model.SourceDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusCheckTest {

  private final CorpusCheck check = new CorpusCheck();

  private static String other() {
    return CaseText.file()
        .replace("tool-shed", "other-shed")
        .replaceAll(
            "The shed lends one to people round the corner\\.",
            "Ladders go out at dawn and rest at dusk.")
        .replace("Nobody wants a drill, they want a hole.", "A ladder stands idle most days.")
        .replace("Sales were NOK 2 million in 2023", "Fees came to NOK 3 million in 2023")
        .replace("Every drill is opened [study] and oiled.", "Each rung is tapped [study] by hand.")
        .replace("Mending what comes back", "Tapping the rungs")
        .replace("Retired joiners mend the *big* ones.", "Smiths weld what broke.")
        .replace(
            "The shed stands [where](https://example.org/map) people pass.", "Roofers come early.")
        .replace(
            "It began in 1941 [paper]. The paper called it odd [paper] [study].",
            "A yard in 1950 came first [paper].")
        .replace("Who would pay for a hole?", "Who climbs?")
        .replace("Who mends?", "Who welds?");
  }

  private List<Problem> problems(SourceDocument... documents) {
    return check.check(List.of(documents));
  }

  @Test
  void aCorpusInOrderHasNoProblems() {
    assertThat(
            problems(
                CaseText.document("cases/other-shed.md", other()),
                CaseText.document("cases/tool-shed.md", CaseText.file())))
        .isEmpty();
  }

  @Test
  void aSlugThatTwoFilesHaveIsABreachInTheSecond() {
    String twin = other().replace("slug: other-shed", "slug: tool-shed");

    assertThat(
            problems(
                CaseText.document("b/tool-shed.md", twin),
                CaseText.document("a/tool-shed.md", CaseText.file())))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.place()).isEqualTo("b/tool-shed.md:2");
          assertThat(problem.finding()).contains("also that of a/tool-shed.md");
        });
  }

  @Test
  void aSentenceOrARunOfEightWordsInTwoCasesIsABreach() {
    String sentence =
        other().replace("Smiths weld what broke.", "Retired joiners mend the big ones.");
    String run =
        other()
            .replace(
                "Roofers come early.",
                "At noon the shed lends one to people round the corner of the square.");

    assertThat(
            problems(
                CaseText.document("cases/other-shed.md", sentence),
                CaseText.document("cases/tool-shed.md", CaseText.file())))
        .singleElement()
        .satisfies(p -> assertThat(p.finding()).contains("\"retired joiners mend the big ones\""));
    assertThat(
            problems(
                CaseText.document("cases/other-shed.md", run),
                CaseText.document("cases/tool-shed.md", CaseText.file())))
        .isNotEmpty()
        .allSatisfy(
            p -> assertThat(p.finding()).contains("the shed lends one to people round the"));
  }

  @Test
  void filesThatCannotBeReadAreToldBesideTheOthersInOrderOfPlace() {
    List<Problem> problems =
        problems(
            CaseText.document("cases/z.md", "no front matter"),
            CaseText.document(
                "cases/tool-shed.md", CaseText.file().replace("2b, b2c]", "2b, b2x]")),
            new SourceDocument("cases/a.md", new byte[0]));

    assertThat(problems)
        .extracting(Problem::place)
        .containsExactly("cases/a.md", "cases/tool-shed.md:8", "cases/z.md:1");
  }

  @Test
  void anEmDashIsABreachWithItsLine() {
    String text = CaseText.file().replace("mend the *big* ones", "mend \u2014 the *big* ones");

    assertThat(problems(CaseText.document("cases/tool-shed.md", text)))
        .singleElement()
        .satisfies(p ->
            assertThat(p.place())
                .isEqualTo("cases/tool-shed.md:" + CaseText.lineOf(text, "\u2014")));
  }
}
