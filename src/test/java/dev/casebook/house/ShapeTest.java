package dev.casebook.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapeTest {

  private static final Path MAIN = Path.of("src/main");
  private static final Pattern CATCH_ALL =
      Pattern.compile("catch \\((final )?(Exception|Throwable|RuntimeException) ");
  private static final Pattern LATER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

  @Test
  void theCodeKeepsTheBarsOfShape() {
    SourceShape shape = SourceShape.of(MAIN.resolve("java"));
    System.out.println("longest files: " + ShapeBars.worst(shape.files).toList());
    System.out.println("longest methods: " + ShapeBars.worst(shape.methods).toList());
    System.out.println("median file: " + ShapeBars.quantile(shape.files, 0.5));
    assertThat(ShapeBars.broken(shape)).isEmpty();
  }

  @Test
  void codeThatBreaksEveryBarIsFound(@TempDir Path folder) throws IOException {
    String method =
        "  public void work(int a, int b, int c, int d, int e) {\n"
            + "    a++;\n".repeat(41)
            + "  }\n";
    Files.writeString(
        folder.resolve("Big.java"), "public class Big {\n" + method.repeat(9) + "}\n");
    assertThat(ShapeBars.broken(SourceShape.of(folder)))
        .anyMatch(s -> s.startsWith("files longer"))
        .anyMatch(s -> s.startsWith("methods longer"))
        .anyMatch(s -> s.startsWith("methods with more"))
        .anyMatch(s -> s.startsWith("median file"))
        .anyMatch(s -> s.startsWith("nine in ten"))
        .anyMatch(s -> s.startsWith("public types without"))
        .anyMatch(s -> s.contains("public methods without"));
  }

  @Test
  void unexpectedFailuresAreCaughtOnceForEachUnitOfWork() {
    assertThat(lines(MAIN, ".java", CATCH_ALL)).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void nothingIsLeftForLaterAndNothingIsMocked() {
    assertThat(lines(Path.of("src"), "", LATER)).isEmpty();
    assertThat(
            lines(
                Path.of("src"), ".java", Pattern.compile("import .*(mock" + "ito|easy" + "mock)")))
        .isEmpty();
  }

  @Test
  void scriptsAndStylesStaySmall() {
    assertThat(longerThan(MAIN, ".js", 200)).isEmpty();
    assertThat(longerThan(MAIN, ".css", 600)).isEmpty();
  }

  @Test
  void whatTheOtherRulesForbidIsFoundWhereItIsPlanted(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Bad.java"), "try { } catch (Exception e) { } // TO" + "DO\n");
    Files.writeString(folder.resolve("long.js"), "x\n".repeat(201));
    Files.writeString(folder.resolve("long.css"), "x\n".repeat(601));
    assertThat(lines(folder, ".java", CATCH_ALL)).hasSize(1);
    assertThat(lines(folder, "", LATER)).hasSize(1);
    assertThat(longerThan(folder, ".js", 200)).hasSize(1);
    assertThat(longerThan(folder, ".css", 600)).hasSize(1);
  }

  @Test
  void everyPackageOpensWithAnEssay() throws IOException {
    try (Stream<Path> all = Files.walk(MAIN.resolve("java/dev/casebook"))) {
      for (Path folder : all.filter(Files::isDirectory).filter(ShapeTest::hasClasses).toList()) {
        assertThat(folder.resolve("package-info.java")).exists();
        String essay = Files.readString(folder.resolve("package-info.java"));
        assertThat(essay.lines().filter(l -> l.startsWith("///")).count())
            .as(folder.toString())
            .isGreaterThan(5);
        assertThat(essay).contains("@NullMarked");
      }
    }
  }

  private static boolean hasClasses(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(f -> f.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> longerThan(Path folder, String ending, int most) {
    List<String> found = new ArrayList<>();
    for (Path file : files(folder, ending)) {
      long lines = read(file).lines().count();
      if (lines > most) {
        found.add(file + " has " + lines + " lines");
      }
    }
    return found;
  }

  private static List<String> lines(Path folder, String ending, Pattern wanted) {
    List<String> found = new ArrayList<>();
    for (Path file : files(folder, ending)) {
      read(file)
          .lines()
          .filter(l -> wanted.matcher(l).find())
          .forEach(l -> found.add(file + ": " + l.strip()));
    }
    return found;
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(p -> p.toString().endsWith(ending))
          .filter(p -> !p.toString().endsWith(".gz"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
