package dev.casebook.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The sentences about rooms, for a house whose packages lie below `root`. The root is a parameter
/// so that the same rules can be run against the planted house.
record HouseRules(String root) {

  /// Floors from the ground up: a room may use those below its own, never those beside or above.
  static final List<List<String>> FLOORS =
      List.of(
          List.of("model"),
          List.of("parse", "tag", "embed", "store", "search", "match", "write"),
          List.of("ingest", "ask", "evaluate"),
          List.of("web"),
          List.of("cli"));

  /// Which packages of libraries have a home, and where. JSON, YAML and CSV have several, since a
  /// room may read its own resources and columns.
  static final Map<String, Set<String>> HOMES = homes();

  private static Map<String, Set<String>> homes() {
    Map<String, Set<String>> homes = new LinkedHashMap<>();
    homes.put("org.apache.lucene..", Set.of("search"));
    homes.put("java.sql..", Set.of("store"));
    homes.put("org.sqlite..", Set.of("store"));
    homes.put("org.jdbi..", Set.of("store"));
    homes.put("org.jsoup..", Set.of("parse"));
    homes.put("org.commonmark..", Set.of("parse"));
    homes.put("org.apache.pdfbox..", Set.of("parse"));
    homes.put("org.apache.poi..", Set.of("parse"));
    homes.put("com.networknt..", Set.of("parse"));
    homes.put("ai.onnxruntime..", Set.of("embed"));
    homes.put("ai.djl..", Set.of("embed"));
    homes.put("com.google.protobuf..", Set.of("embed"));
    homes.put("de.bwaldvogel..", Set.of("tag"));
    homes.put("org.ejml..", Set.of("tag"));
    homes.put("io.javalin..", Set.of("web"));
    homes.put("org.eclipse.jetty..", Set.of("web"));
    homes.put("gg.jte..", Set.of("web"));
    homes.put("picocli..", Set.of("cli"));
    homes.put("com.fasterxml.jackson.dataformat.yaml..", Set.of("parse", "tag", "write"));
    homes.put("org.yaml.snakeyaml..", Set.of("parse", "tag", "write"));
    homes.put("de.siegmar.fastcsv..", Set.of("parse", "write"));
    return homes;
  }

  /// All rules, by the sentence that each of them holds.
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("imports point down only, never sideways", strangers());
    rules.put("one library, one home", homesAreKept());
    rules.put("no public signature shows its library", signaturesHideLibraries());
    rules.put("no static state", noStaticState());
    rules.put("no cycles", noCycles());
    return rules;
  }

  private ArchRule strangers() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(condition("use only rooms on floors below", this::sideways));
  }

  private List<String> sideways(JavaClass user) {
    List<String> found = new ArrayList<>();
    String room = roomOf(user);
    for (var dependency : user.getDirectDependenciesFromSelf()) {
      String used = roomOf(dependency.getTargetClass().getBaseComponentType());
      if (!used.isEmpty() && !used.equals(room) && floorOf(used) >= floorOf(room)) {
        found.add(dependency.getDescription());
      }
    }
    return found;
  }

  private ArchRule homesAreKept() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(condition("use a library only in its home", this::foreignLibraries));
  }

  private List<String> foreignLibraries(JavaClass user) {
    List<String> found = new ArrayList<>();
    for (var dependency : user.getDirectDependenciesFromSelf()) {
      HOMES.forEach((library, rooms) -> {
        if (dependency
                .getTargetClass()
                .getBaseComponentType()
                .getPackageName()
                .startsWith(prefix(library))
            && !rooms.contains(roomOf(user))) {
          found.add(dependency.getDescription());
        }
      });
    }
    return found;
  }

  private ArchRule signaturesHideLibraries() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .arePublic()
        .and()
        .resideOutsideOfPackages(root + ".cli..", root + ".web..")
        .should(condition("show no library in a public signature", HouseRules::shownLibraries));
  }

  private static List<String> shownLibraries(JavaClass shown) {
    Stream<String> ofCode =
        shown.getCodeUnits().stream()
            .filter(u -> u.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(u -> signature(u).anyMatch(HouseRules::isLibrary))
            .map(JavaCodeUnit::getFullName);
    Stream<String> ofFields =
        shown.getFields().stream()
            .filter(f -> f.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(f -> isLibrary(f.getRawType()))
            .map(JavaField::getFullName);
    Stream<String> ofParents =
        Stream.concat(shown.getRawSuperclass().stream(), shown.getRawInterfaces().stream())
            .filter(HouseRules::isLibrary)
            .map(parent -> shown.getName() + " extends " + parent.getName());
    return Stream.of(ofCode, ofFields, ofParents).flatMap(s -> s).toList();
  }

  private static Stream<JavaClass> signature(JavaCodeUnit unit) {
    return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream());
  }

  private static boolean isLibrary(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return HOMES.keySet().stream().anyMatch(library -> name.startsWith(prefix(library)))
        || name.startsWith("com.fasterxml.jackson");
  }

  private ArchRule noStaticState() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .and()
        .areStatic()
        .should()
        .beFinal();
  }

  private ArchRule noCycles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  /// The room that a class lives in; empty for what is outside the house.
  String roomOf(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.", 2)[0] : "";
  }

  private static int floorOf(String room) {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      if (FLOORS.get(floor).contains(room)) {
        return floor;
      }
    }
    throw new IllegalStateException(
        "no floor for room " + room + ": add it to the drawing of the house");
  }

  private static String prefix(String library) {
    return library.replace("..", "");
  }

  private interface Finder {
    List<String> in(JavaClass type);
  }

  private static ArchCondition<JavaClass> condition(String what, Finder finder) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        finder.in(type).forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
      }
    };
  }
}
