package dev.casebook.store;

import dev.casebook.model.CustomerKind;
import dev.casebook.model.ScaleFigure;
import dev.casebook.model.Source;
import dev.casebook.model.TaggedCase;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The tables of facts that a case may have several of.
final class FactTables {

  static final CaseTable<String> ALIASES =
      new CaseTable<>(
          "alias",
          List.of("position", "name"),
          1,
          numbered(c -> c.facts().aliases(), alias -> new Object[] {alias}),
          row -> row.skip().text());

  static final CaseTable<CustomerKind> CUSTOMERS =
      new CaseTable<>(
          "customer_kind",
          List.of("position", "kind"),
          1,
          numbered(
              c -> c.facts().customers().stream().sorted().toList(),
              kind -> new Object[] {Ids.CUSTOMERS.of(kind)}),
          row -> Ids.CUSTOMERS.byId(row.skip().text()));

  static final CaseTable<ScaleFigure> SCALE =
      new CaseTable<>(
          "scale_figure",
          List.of("position", "what", "value", "year", "source"),
          1,
          numbered(
              c -> c.facts().scale(),
              f -> new Object[] {f.what(), f.value(), f.year(), f.source()}),
          row -> new ScaleFigure(row.skip().text(), row.text(), row.number(), row.text()));

  static final CaseTable<Source> SOURCES =
      new CaseTable<>(
          "source",
          List.of("position", "key", "title", "publisher", "url", "published", "read"),
          1,
          numbered(c -> c.facts().sources(), FactTables::values),
          row ->
              new Source(
                  row.skip().text(),
                  row.text(),
                  row.text(),
                  row.text(),
                  row.textOrNull(),
                  row.text()));

  private FactTables() {}

  private static @Nullable Object[] values(Source source) {
    return new @Nullable Object[] {
      source.key(),
      source.title(),
      source.publisher(),
      source.url(),
      source.published(),
      source.read()
    };
  }

  /// Writes a list with each element's position before its values.
  static <T> BiConsumer<TaggedCase, CaseTable.Sink> numbered(
      Function<TaggedCase, List<T>> list, Function<T, @Nullable Object[]> values) {
    return (tagged, sink) -> {
      int position = 0;
      for (T element : list.apply(tagged)) {
        @Nullable Object[] rest = values.apply(element);
        @Nullable Object[] all = new @Nullable Object[rest.length + 1];
        all[0] = position++;
        System.arraycopy(rest, 0, all, 1, rest.length);
        sink.row(all);
      }
    };
  }
}
