package dev.casebook.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A value in a table.
sealed interface Cell {

  /// Nothing is known.
  record Blank() implements Cell {}

  /// Words; what spreadsheets would run as a formula is defused in CSV.
  record Text(String text) implements Cell {}

  /// A number.
  record Figure(BigDecimal value) implements Cell {}

  /// Several words; in CSV joined by "; ".
  record Many(List<String> texts) implements Cell {}

  /// Yes or no.
  record Flag(boolean value) implements Cell {}

  /// Words, or blank for null.
  static Cell of(@Nullable String text) {
    return text == null ? new Blank() : new Text(text);
  }

  /// A whole number, or blank for null.
  static Cell of(@Nullable Integer number) {
    return number == null ? new Blank() : new Figure(BigDecimal.valueOf(number));
  }

  /// The value for a CSV file.
  default String csv() {
    return switch (this) {
      case Blank _ -> "";
      case Text t -> defused(t.text());
      case Figure n -> n.value().toPlainString();
      case Many m -> defused(String.join("; ", m.texts()));
      case Flag f -> String.valueOf(f.value());
    };
  }

  /// The value for a JSON object.
  default JsonNode json() {
    return switch (this) {
      case Blank _ -> NullNode.getInstance();
      case Text t -> TextNode.valueOf(t.text());
      case Figure n -> DecimalNode.valueOf(n.value());
      case Many m -> Json.texts(m.texts());
      case Flag f -> BooleanNode.valueOf(f.value());
    };
  }

  /// Text that no spreadsheet takes for a formula: one that begins as a formula would gets an
  /// apostrophe before it.
  private static String defused(String text) {
    boolean dangerous = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return dangerous ? "'" + text : text;
  }
}
