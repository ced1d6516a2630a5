package dev.casebook.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomsTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.casebook");
  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPath(Path.of("target/test-classes/planted"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "imports point down only, never sideways",
        "one library, one home",
        "no public signature shows its library",
        "no static state",
        "no cycles"
      })
  void theHouseKeepsTheRuleAndThePlantedHouseBreaksIt(String sentence) {
    ArchRule kept = rule("dev.casebook", sentence);
    ArchRule broken = rule("planted.house", sentence);
    assertThat(kept.evaluate(HOUSE).getFailureReport().getDetails()).isEmpty();
    assertThat(broken.evaluate(PLANTED).hasViolation())
        .as("the planted violation of: %s", sentence)
        .isTrue();
  }

  private static ArchRule rule(String root, String sentence) {
    return Objects.requireNonNull(new HouseRules(root).all().get(sentence), sentence);
  }

  @Test
  void everyRuleIsHeldByThisTest() {
    assertThat(new HouseRules("dev.casebook").all()).hasSize(5);
  }
}
