package dev.casebook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.Block;
import dev.casebook.model.Facet;
import dev.casebook.model.InvalidRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLanguageTest {

  private final QueryParser parser = new QueryParser(new Tokens());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "amazon shop | (amazon shop)",
        "amazon AND shop | (amazon shop)",
        "a OR b c | (a OR (b c))",
        "(a OR b) c | ((a OR b) c)",
        "-a | -a",
        "NOT a b | (-a b)",
        "platform AND NOT production | (platform -production)",
        "--a | --a",
        "Amazon - the shop | (Amazon the shop)",
        "“own stores” | “own stores”",
        "channels:(own stores) | (channels:own channels:stores)",
        "Channels:own | channels:own",
        "company:\"burger king\" | company:\"burger king\"",
        "activity:Manufacturing | activity:manufacturing",
        "industry:\"Software & Services\" | industry:software-services",
        "country:ch | country:CH",
        "country:Switzerland | country:CH",
        "founded:>2000 | founded:2001..9999",
        "founded:>=1990 | founded:1990..9999",
        "founded:<1990 | founded:0..1989",
        "founded:=1941 | founded:1941..1941",
        "founded:1990..2000 | founded:1990..2000",
        "founded:..2000 | founded:0..2000",
        "logist* | logist*",
        "partner:logistics | partner:logistics",
        "note: this | (note: this)",
        "and or not | (and or not)",
        "10:30 | 10:30",
        "http://example.org | http://example.org",
        "era:since-2010 | era:since-2010",
        "& amazon | amazon",
      })
  void isUnderstoodAs(String query, String meaning) throws Exception {
    ParsedQuery parsed = parser.parse(query);
    assertThat(QueryWriter.write(parsed)).isEqualTo(meaning);
    assertThat(QueryWriter.write(parser.parse(meaning))).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "one \"two | A quotation mark is never closed at character 5 (\"two). | second",
        "one (two | A bracket is never closed at character 5 ((two). | closing",
        "one) two | A bracket closes that never opened at character 4 ()). | Remove",
        "() | Something to look for was expected at character 2 ()). | both sides",
        "OR two | Something to look for was expected at character 1 (OR). | both sides",
        "one OR | The query ends where a word was expected, at character 7. | Add the word",
        "one AND | The query ends where a word was expected, at character 8. | Add the word",
        "one NOT | The query ends where a word was expected, at character 8. | Add the word",
        "activty:x | There is no such field at character 1 (activty:). | activity",
        "zzz:x | There is no such field at character 1 (zzz:). | The fields are activity",
        "activity: | Nothing stands behind the field at character 1 (activity:). | activity:manu",
        "activity:manufacture | No such value for key activity at character 10 (manufacture). | manufacturing",
        "a industry:softwear | No such value for industry at character 12 (softwear). | software-services",
        "country:Swizerland | No such value for country at character 9 (Swizerland). | Switzerland",
        "customers:b2x | No such value for customers at character 11 (b2x). | b2b",
        "pattern:zzzzzz | No such value for pattern at character 9 (zzzzzz). | add-on",
        "shelf:My_Shelf | No such value for shelf at character 7 (My_Shelf). | cases",
        "founded:soon | Not a year or a span of years at character 9 (soon). | 1990..2000",
        "founded:20000 | Not a year or a span of years at character 9 (20000). | 1990..2000",
        "founded:2000..1990 | The span of years ends before it begins at character 9 (2000..1990). | earlier",
        "lo* | A star needs 3 letters before it at character 1 (lo*). | Type more",
        "* | A star needs 3 letters before it at character 1 (*). | leave the query empty",
        "log*s | A star may only stand at the end of a word at character 1 (log*s). | logist*",
        "logi** | A star may only stand at the end of a word at character 1 (logi**). | logist*",
        "channels:(company:x) | A field stands inside another field's brackets at character 11 (company:). | Close",
        "channels:& | There is no word to look for at character 1 (channels:&). | letters",
        "??? | There is no word to look for at character 1 (???). | empty",
      })
  void complaintsPointAtThePlace(String query, String finding, String hint) {
    assertThatThrownBy(() -> QueryLanguage.check(query))
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            e -> {
              assertThat(e.field()).isEqualTo("q");
              assertThat(e.finding()).isEqualTo(finding);
              assertThat(e.hint()).contains(hint);
            });
  }

  @Test
  void fiveThousandCharactersAreTooMany() {
    assertThatThrownBy(() -> QueryLanguage.check("a".repeat(5_000)))
        .isInstanceOf(InvalidRequest.class)
        .hasMessage("The query has 5000 characters; 500 are the most.");
    assertThatCode(() -> QueryLanguage.check("a".repeat(500))).doesNotThrowAnyException();
  }

  @Test
  void aThousandWildcardsAreTooMany() {
    assertThatThrownBy(() -> QueryLanguage.check("abc* ".repeat(1_000)))
        .isInstanceOf(InvalidRequest.class);
    assertThatThrownBy(() -> QueryLanguage.check("abc* ".repeat(20)))
        .isInstanceOf(InvalidRequest.class)
        .hasMessageContaining("More than 8 words have a star at character 41");
  }

  @Test
  void thirtyTwoWordsAreTheMostWhateverJoinsThem() {
    assertThatCode(() -> QueryLanguage.check("a ".repeat(32))).doesNotThrowAnyException();
    for (String tooMany :
        new String[] {
          "a ".repeat(33),
          "\"" + "a ".repeat(33) + "\"",
          "a-".repeat(32) + "a",
          "country:CH ".repeat(33),
          "字".repeat(33)
        }) {
      assertThatThrownBy(() -> QueryLanguage.check(tooMany))
          .isInstanceOf(InvalidRequest.class)
          .hasMessageContaining("more than 32 words");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "-", "NOT "})
  void nothingMayStandVeryDeep(String deeper) {
    assertThatThrownBy(() -> QueryLanguage.check(deeper.repeat(120) + "a"))
        .isInstanceOf(InvalidRequest.class)
        .hasMessageContaining("more than 20 deep");
  }

  @Test
  void everyFieldIsExplainedAndItsExampleWorks() {
    assertThat(QueryLanguage.fields())
        .extracting(QueryLanguage.FieldHelp::name)
        .doesNotHaveDuplicates();
    assertThat(QueryLanguage.fields())
        .extracting(QueryLanguage.FieldHelp::name)
        .containsAll(Arrays.stream(Block.values()).map(b -> b.id() + ":").toList())
        .containsAll(Arrays.stream(Facet.values()).map(f -> f.id() + ":").toList());
    for (QueryLanguage.FieldHelp field : QueryLanguage.fields()) {
      assertThat(field.example()).startsWith(field.name());
      assertThat(field.meaning()).endsWith(".");
      assertThatCode(() -> QueryLanguage.check(field.example())).doesNotThrowAnyException();
    }
  }

  @Test
  void everyFacetValueCanBeAskedFor() throws Exception {
    for (Facet facet : Facet.values()) {
      for (var value : FacetValues.vocabulary(facet)) {
        QueryLanguage.check(facet.id() + ":" + value.id());
        QueryLanguage.check(facet.id() + ":\"" + value.title() + "\"");
      }
    }
  }

  @Test
  void theGrammarNamesEveryRuleItUses() {
    List<String> rules =
        List.of(
            "query", "either", "every", "part", "single", "field", "value", "years", "phrase",
            "prefix", "word", "name");
    assertThat(QueryLanguage.grammar().lines()).hasSameSizeAs(rules);
    assertThat(rules)
        .allSatisfy(rule ->
            assertThat(QueryLanguage.grammar().lines())
                .filteredOn(line -> line.matches(rule + " +=.*;.*"))
                .hasSize(1));
  }

  @Test
  void anythingElseIsEitherUnderstoodOrRefusedPolitely() {
    long seed = System.nanoTime();
    RandomGenerator random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String query = randomQuery(random);
      try {
        ParsedQuery parsed = parser.parse(query);
        String written = QueryWriter.write(parsed);
        if (written.length() <= QueryLanguage.LONGEST) {
          assertThat(QueryWriter.write(parser.parse(written)))
              .as("seed %d, query %s", seed, query)
              .isEqualTo(written);
        }
      } catch (InvalidRequest refused) {
        assertThat(refused.field()).isEqualTo("q");
        assertThat(refused.hint()).isNotBlank();
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ", query " + query, e);
      }
    }
  }

  static String randomQuery(RandomGenerator random) {
    String[] pieces = {
      "(",
      ")",
      "\"",
      "-",
      ":",
      "*",
      " ",
      " ",
      " ",
      "OR",
      "AND",
      "NOT",
      "activity:",
      "founded:",
      "channels:",
      "company:",
      "x:",
      "manufacturing",
      "1990..2000",
      ">=",
      "2000",
      "logist*",
      "the",
      "Zürich",
      "字字",
      "\uD83D\uDE42",
      "\uD800",
      "\u0000",
      "\u202E",
      "“",
      "«",
      "..",
      "a",
      "'s",
      "\t",
      "amazn",
      "country:",
      "CH",
      "industry:",
      "&",
      "ﬁ",
      "İ",
      "e-commerce",
      "\n",
      "partner:"
    };
    StringBuilder query = new StringBuilder();
    int length = random.nextInt(14);
    for (int i = 0; i < length; i++) {
      query.append(
          random.nextInt(10) == 0
              ? Character.toString(random.nextInt(0x3000))
              : pieces[random.nextInt(pieces.length)]);
    }
    return query.toString();
  }
}
