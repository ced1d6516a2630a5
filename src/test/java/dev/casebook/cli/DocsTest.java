package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Facet;
import dev.casebook.search.QueryLanguage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// What exists is documented, and what is documented exists: commands and options, routes and
/// facets, fields of the query language, settings.
class DocsTest {

  private static final Path COMMANDS = Path.of("docs/commands.md");
  private static final Path API = Path.of("docs/api.md");
  private static final Path SETTINGS = Path.of("docs/settings.md");

  private static Set<String> found(String text, String pattern) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static CommandLine commandLine() {
    PrintStream silent =
        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    return Main.commandLine(new Console(silent, silent, false));
  }

  @Test
  void everyCommandAndNoOther() throws IOException {
    Set<String> documented = found(Files.readString(COMMANDS), "(?m)^## `casebook ([a-z]+)");
    assertThat(documented).isEqualTo(new TreeSet<>(commandLine().getSubcommands().keySet()));
  }

  @Test
  void everyOptionAndNoOther() throws IOException {
    Set<String> existing = new TreeSet<>();
    commandLine().getSubcommands().values().forEach(c -> existing.addAll(options(c)));
    assertThat(found(Files.readString(COMMANDS), "(--[a-z][a-z-]+)")).isEqualTo(existing);
  }

  /// The long options of a command and of those below it.
  private static Set<String> options(CommandLine command) {
    Set<String> names = new TreeSet<>();
    command.getCommandSpec().options().forEach(o -> names.addAll(List.of(o.names())));
    names.removeIf(name -> !name.startsWith("--"));
    command.getSubcommands().values().forEach(c -> names.addAll(options(c)));
    return names;
  }

  @Test
  void everyCommandHasItsOptionsInItsOwnSection() throws IOException {
    String[] sections = Files.readString(COMMANDS).split("(?m)^## ", -1);
    commandLine()
        .getSubcommands()
        .forEach((name, command) -> {
          String section =
              Stream.of(sections)
                  .filter(s -> s.startsWith("`casebook " + name))
                  .findFirst()
                  .orElse("");
          for (String option : options(command)) {
            if (!Set.of("--help", "--version", "--base", "--format").contains(option)) {
              assertThat(section).as("%s of %s", option, name).contains(option);
            }
          }
          for (String below : command.getSubcommands().keySet()) {
            assertThat(section).contains("`casebook " + name + " " + below);
          }
        });
  }

  @Test
  void everyRouteAndNoOther() throws IOException {
    Path web = Path.of("src/main/java/dev/casebook/web");
    String routes =
        Files.readString(web.resolve("Routes.java"))
            + Files.readString(web.resolve("CodingRoutes.java"));
    Set<String> existing = found(routes, "routes\\s*\\.(?:get|post)\\(\\s*\"([^\"]+)\"");
    assertThat(existing).contains("/", "/match.json", "/code/{set}/units");
    assertThat(found(Files.readString(API), "(?m)^\\| `(?:GET|POST) (/[^`]*)`"))
        .isEqualTo(existing);
  }

  @Test
  void everyFacetAndEveryFieldOfTheQueryLanguage() throws IOException {
    String text = Files.readString(API);
    List<String> missing = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      if (!text.contains("`" + facet.id() + "`")) {
        missing.add(facet.id());
      }
    }
    for (QueryLanguage.FieldHelp field : QueryLanguage.fields()) {
      if (!text.contains("`" + field.name())) {
        missing.add(field.name());
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everySettingAndNoOther() throws IOException {
    Set<String> existing = new TreeSet<>();
    for (Path file : sources()) {
      String text = Files.readString(file);
      existing.addAll(found(text, "getProperty\\(\\s*\"(casebook\\.[a-z.]+)\""));
      existing.addAll(found(text, "getenv\\(\\s*\"([A-Z_]+)\""));
      existing.addAll(found(text, "\\$\\{([A-Z_]{5,}):-"));
    }
    assertThat(existing).contains("casebook.home", "JAVA_HOME");
    assertThat(found(Files.readString(SETTINGS), "(?m)^\\| `([A-Za-z_.]+)`")).isEqualTo(existing);
  }

  private static List<Path> sources() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String folder : new String[] {"src/main", "scripts", "src/test/java/dev/casebook/web"}) {
      try (Stream<Path> walked = Files.walk(Path.of(folder))) {
        walked
            .filter(Files::isRegularFile)
            .filter(file -> !file.toString().endsWith(".gz"))
            .forEach(all::add);
      }
    }
    return all;
  }

  @Test
  void documentsLinkToFilesThatExist() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path document : documents()) {
      Path folder = document.toAbsolutePath().getParent();
      for (String target : found(Files.readString(document), "\\]\\(([^)#\\s]+)")) {
        if (!target.startsWith("http") && folder != null && !Files.exists(folder.resolve(target))) {
          broken.add(document + " -> " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static List<Path> documents() throws IOException {
    List<Path> all =
        new ArrayList<>(
            List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md")));
    try (Stream<Path> walked = Files.walk(Path.of("docs"))) {
      walked.filter(p -> p.toString().endsWith(".md")).forEach(all::add);
    }
    return all;
  }
}
