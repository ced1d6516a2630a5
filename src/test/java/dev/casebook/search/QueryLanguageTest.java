package dev.casebook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.casebook.model.InvalidRequest;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "boats \"open | character 7",
        "(boats | character 1",
        "boats) | character 6",
        "boats OR | at the end",
        "OR boats | character 1",
        "- | at the end",
        "activty:sales | Did you mean activity:",
        "activity:saels | Did you mean activity:sales",
        "activity: | has no value",
        "founded:soon | is no year",
        "ab* | three letters",
        "channels:(activity:sales) | only words",
      })
  void mistakesPointAtThePlaceAndNameTheWayOut(String query, String expected) {
    InvalidRequest refused =
        catchThrowableOfType(InvalidRequest.class, () -> QueryLanguage.parse(query));
    assertThat(refused).isNotNull();
    assertThat(refused.field()).isEqualTo("q");
    assertThat(refused.finding() + " " + refused.hint()).contains(expected);
    assertThat(refused.hint()).isNotBlank();
  }

  @Test
  void endlessQueriesAreRefused() {
    assertThat(refusal("x".repeat(5_000))).contains("5000 characters");
    assertThat(refusal("abcd* ".repeat(80))).contains("stars");
    assertThat(refusal("a ".repeat(100))).contains("32 words");
    assertThat(refusal("(".repeat(100) + "a" + ")".repeat(100))).contains("too deep");
    assertThat(refusal("-".repeat(100) + "a")).contains("minus");
  }

  private static String refusal(String query) {
    InvalidRequest refused =
        catchThrowableOfType(InvalidRequest.class, () -> QueryLanguage.parse(query));
    return refused == null ? "accepted" : refused.finding();
  }

  @Test
  void whatLooksLikeAFieldInAnAddressIsAWord() {
    assertThatCode(() -> QueryLanguage.parse("http://example.org 10:30"))
        .doesNotThrowAnyException();
  }

  @Test
  void everyExampleOfTheHelpPageIsUnderstood() {
    for (QueryLanguage.FieldHelp field : QueryLanguage.fields()) {
      assertThatCode(() -> QueryLanguage.parse(field.example()))
          .as(field.example())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void noTextEndsInAnythingButAnAnswerOrARefusal() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    String[] pieces = {
      "a",
      "boat",
      "\"",
      "(",
      ")",
      "-",
      "*",
      ":",
      "OR",
      "NOT ",
      " ",
      "activity:",
      "founded:>",
      "\u0000",
      "é",
      "\ud83d\ude00",
      "\ud83d"
    };
    for (int i = 0; i < 5_000; i++) {
      StringBuilder query = new StringBuilder();
      for (int j = random.nextInt(20); j > 0; j--) {
        query.append(pieces[random.nextInt(pieces.length)]);
      }
      try {
        assertThat(QueryLanguage.parse(query.toString())).isNotNull();
      } catch (InvalidRequest refused) {
        assertThat(refused.hint()).isNotBlank();
      }
    }
  }
}
