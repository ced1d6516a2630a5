package dev.casebook.web;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.BaseVersion;
import dev.casebook.model.Block;
import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.CaseFacts;
import dev.casebook.model.CustomerKind;
import dev.casebook.model.PatternTag;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import dev.casebook.model.Weight;
import dev.casebook.web.ComparePage.ActivityRow;
import dev.casebook.web.ComparePage.BlockRow;
import dev.casebook.web.ComparePage.ColumnView;
import dev.casebook.web.ComparePage.FactRow;
import dev.casebook.web.ComparePage.ItemView;
import dev.casebook.web.ComparePage.PatternRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lays cases side by side.
final class Comparing {

  /// More columns than this are no comparison any more.
  static final int MOST = 4;

  private static final String NOT_RUN = "";
  private static final String PARTNER = "partner";

  private final List<StoredCase> cases;

  /// @param cases at most [#MOST], in the order of their columns
  Comparing(List<StoredCase> cases) {
    this.cases = cases;
  }

  /// @param all every case that could be added
  ComparePage page(List<StoredCase> all, BaseVersion base) {
    List<ActivityRow> rows =
        Stream.of(Activity.values())
            .map(this::activity)
            .filter(row -> !row.runs().stream().allMatch(NOT_RUN::equals))
            .toList();
    boolean several = cases.size() > 1;
    List<ActivityRow> common =
        rows.stream().filter(r -> several && runs(r) == cases.size()).toList();
    return new ComparePage(
        new Frame(title(), "compare", address("/compare.json", cases), base),
        cases.stream().map(this::column).toList(),
        facts(),
        common,
        rows.stream()
            .filter(row -> !common.contains(row))
            .sorted(Comparator.comparingLong(Comparing::runs).reversed())
            .toList(),
        patterns(),
        Stream.of(Block.values()).map(this::block).toList(),
        cases.size() < MOST,
        cases.size() < MOST
            ? all.stream().map(c -> c.facts().company()).sorted().toList()
            : List.of());
  }

  private String title() {
    return cases.isEmpty()
        ? "Compare cases"
        : cases.stream().map(c -> c.facts().company()).collect(Collectors.joining(", "));
  }

  private ColumnView column(StoredCase stored) {
    CaseFacts facts = stored.facts();
    List<Activity> activities = stored.tagged().firmTags().stream().map(Tag::activity).toList();
    List<StoredCase> others = cases.stream().filter(c -> !c.id().equals(stored.id())).toList();
    return new ColumnView(
        facts.id().slug(),
        facts.company(),
        facts.title(),
        CaseLine.of(facts),
        ShareView.of(activities),
        address("/compare", others));
  }

  private static String address(String path, List<StoredCase> cases) {
    Address address = new Address(path);
    cases.forEach(c -> address.with("case", c.id().slug()));
    return address.toString();
  }

  private List<FactRow> facts() {
    return List.of(
        fact(
            "Customers",
            f -> f.customers().stream().map(CustomerKind::title).collect(Collectors.joining(", "))),
        fact("What became of it", f -> f.status() == null ? "" : f.status().title()),
        fact("As of", f -> f.asOf() == null ? "" : View.date(f.asOf())));
  }

  private FactRow fact(String title, Function<CaseFacts, String> value) {
    return new FactRow(title, cases.stream().map(c -> value.apply(c.facts())).toList());
  }

  private ActivityRow activity(Activity activity) {
    return new ActivityRow(
        ActivityView.of(activity), cases.stream().map(c -> run(c, activity)).toList());
  }

  private static String run(StoredCase stored, Activity activity) {
    List<Tag> tags = stored.tagged().tags().stream().filter(t -> t.activity() == activity).toList();
    Optional<Tag> own = tags.stream().filter(t -> t.by() == Actor.FIRM).findFirst();
    return own.map(t -> t.weight() == Weight.PRIMARY ? "primary" : "secondary")
        .orElse(tags.isEmpty() ? NOT_RUN : PARTNER);
  }

  private static long runs(ActivityRow row) {
    return row.runs().stream().filter(how -> !how.equals(NOT_RUN) && !how.equals(PARTNER)).count();
  }

  private List<PatternRow> patterns() {
    return Stream.of(BusinessModelPattern.values())
        .map(this::pattern)
        .filter(row -> !row.follows().stream().allMatch(String::isEmpty))
        .sorted(
            Comparator.<PatternRow>comparingLong(
                    row -> row.follows().stream().filter(how -> !how.isEmpty()).count())
                .reversed())
        .toList();
  }

  private PatternRow pattern(BusinessModelPattern pattern) {
    return new PatternRow(
        pattern.id(), pattern.title(), cases.stream().map(c -> follows(c, pattern)).toList());
  }

  private static String follows(StoredCase stored, BusinessModelPattern pattern) {
    Optional<PatternTag> tag =
        stored.tagged().patterns().stream().filter(p -> p.pattern() == pattern).findFirst();
    return tag.map(p -> p.isStated() ? "stated" : "found").orElse("");
  }

  private BlockRow block(Block block) {
    return new BlockRow(
        block.id(), block.title(), cases.stream().map(c -> items(c, block)).toList());
  }

  private static List<ItemView> items(StoredCase stored, Block block) {
    return stored.tagged().parsed().canvas().items(block).stream()
        .map(item -> new ItemView(item.text(), item.by() == Actor.PARTNER))
        .toList();
  }
}
