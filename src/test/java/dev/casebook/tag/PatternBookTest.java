package dev.casebook.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.BusinessModelPattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PatternBookTest {

  /// A book in which every pattern is defined and all have the same cues.
  private static String book(String cues) {
    return Stream.of(BusinessModelPattern.values())
        .map(p ->
            "  - {id: %s, definition: D., test: 'T?', near_miss: N., cues: [%s]}"
                .formatted(p.id(), cues))
        .collect(Collectors.joining("\n", "lists: {}\npatterns:\n", "\n"));
  }

  private static void compile(String cues) {
    new PatternBook(book(cues)).cues(new EnglishWords());
  }

  @Test
  void aWholeBookCompiles() {
    PatternBook book = new PatternBook(book("{strong: [ticket], in: [revenue_streams, prose]}"));
    assertThat(book.cues(new EnglishWords()).all()).hasSize(BusinessModelPattern.values().length);
  }

  @Test
  void whatIsWrongInTheBookIsSaidWithItsPlace() {
    assertThatThrownBy(() -> new PatternBook("lists: {}\npatterns: []\n"))
        .isInstanceOf(BrokenCodebook.class)
        .hasMessageContaining("no definition of add-on");
    assertThatThrownBy(() -> new PatternBook(book("").replace("test: 'T?'", "test: T.")))
        .isInstanceOf(BrokenCodebook.class)
        .hasMessageContaining("a test that asks");
    assertThatThrownBy(() -> compile("{strong: [ticket], in: [lobby]}"))
        .isInstanceOf(BrokenCodebook.class)
        .hasMessageContaining("lobby");
    assertThatThrownBy(() -> compile("{strong: [ticket], by: partner}"))
        .isInstanceOf(BrokenCodebook.class)
        .hasMessageContaining("`by`");
    assertThatThrownBy(() -> compile("{in: [prose]}"))
        .isInstanceOf(BrokenCodebook.class)
        .hasMessageContaining("no phrases");
    assertThatThrownBy(() -> compile("{strong: ['ticket *']}"))
        .isInstanceOf(BrokenCodebook.class)
        .hasMessageContaining("ticket *");
  }
}
