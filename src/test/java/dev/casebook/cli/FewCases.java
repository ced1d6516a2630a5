package dev.casebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some of the project's own cases, of many kinds, in a folder of their own: enough for tests that
/// need a base as users have it, whose time should not grow with the corpus.
final class FewCases {

  /// What the program takes for the corpus instead of `corpus/cases`.
  private static final String PROPERTY = "casebook.corpus";

  private static final List<String> SLUGS =
      List.of(
          "airbnb",
          "aldi",
          "alibaba",
          "allbirds",
          "amazon",
          "amazon-web-services",
          "apple",
          "asml",
          "bmw",
          "brac",
          "canyon-ranch",
          "costco",
          "d-art",
          "duolingo",
          "ebay",
          "freitag",
          "grameen-bank",
          "haier",
          "hilti",
          "kiva",
          "mayo-clinic",
          "mckinsey",
          "meta",
          "microsoft",
          "netflix",
          "pfizer",
          "red-hat",
          "rolls-royce",
          "salesforce",
          "samsung-electronics",
          "sothebys",
          "spotify",
          "uber",
          "xerox",
          "zara");

  private static @Nullable Path folder;

  private FewCases() {}

  /// The folder, made once for all tests; from now on the program takes it for the corpus.
  static synchronized Path folder() {
    Path made = folder;
    if (made == null) {
      made = copied();
      folder = made;
      System.setProperty(PROPERTY, made.toString());
    }
    return made;
  }

  private static Path copied() {
    try {
      Path target = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "few-cases");
      for (String slug : SLUGS) {
        Path file = Path.of("corpus", "cases", slug + ".md");
        Files.copy(file, target.resolve(file.getFileName()));
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException("the corpus lacks a case that tests rest on", e);
    }
  }

  /// How many there are.
  static int count() {
    return SLUGS.size();
  }
}
