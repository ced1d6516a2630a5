package dev.casebook.parse;

import dev.casebook.model.Actor;
import dev.casebook.model.Code;
import dev.casebook.model.Codes;
import dev.casebook.model.Named;
import dev.casebook.parse.CodingSheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Where the columns of a coder's table stand, and what their cells say.
final class CodingColumns {

  private static final Pattern DIVIDER = Pattern.compile("[\\s,;]+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
  private static final Pattern DEFUSED = Pattern.compile("'[=+@-]");
  private static final String NONE = "none";
  private static final int LONGEST_SHOWN = 40;

  private final List<String> names;
  private final Breaches breaches;

  private CodingColumns(List<String> names, Breaches breaches) {
    this.names = names;
    this.breaches = breaches;
  }

  /// The columns that a header line names; what is missing or there twice goes to the breaches.
  static CodingColumns of(List<String> header, Breaches breaches) {
    List<String> names =
        header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    for (String needed : List.of("unit", "activity")) {
      if (!names.contains(needed)) {
        breaches.refuse(
            1,
            "there is no column \"" + needed + "\".",
            "Begin with what casebook code export --coder NAME writes.");
      }
    }
    for (String single : List.of("set", "unit", "coder", "activity", "by")) {
      if (names.indexOf(single) != names.lastIndexOf(single)) {
        breaches.refuse(1, "there are two columns \"" + single + "\".", "Rename one of them.");
      }
    }
    return new CodingColumns(names, breaches);
  }

  /// The text of a cell, without the apostrophe that an export puts before what a spreadsheet would
  /// run as a formula.
  private String cell(List<String> row, String name) {
    int at = names.indexOf(name);
    String cell = at < 0 || at >= row.size() ? "" : row.get(at).strip();
    return DEFUSED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }

  /// Hands on what a row says, if it says something.
  void read(int number, List<String> row, Consumer<Line> lines) {
    String activities = cell(row, "activity").toLowerCase(Locale.ROOT);
    if (activities.isEmpty()) {
      return;
    }
    String unit = cell(row, "unit");
    if (!NUMBER.matcher(unit).matches()) {
      breaches.refuse(
          number, "\"" + shown(unit) + "\" is no number of a unit.", "Keep the column as it was.");
      return;
    }
    lines.accept(
        new Line(
            number,
            cell(row, "set"),
            cell(row, "coder"),
            Integer.parseInt(unit),
            answer(number, activities, actor(number, cell(row, "by")))));
  }

  private Actor actor(int number, String by) {
    Optional<Actor> actor =
        by.isEmpty()
            ? Optional.of(Actor.FIRM)
            : Named.byId(Actor.class, by.toLowerCase(Locale.ROOT));
    if (actor.isEmpty()) {
      breaches.refuse(
          number, "\"" + shown(by) + "\" does not say who runs it.", "Write firm or partner.");
    }
    return actor.orElse(Actor.FIRM);
  }

  private Codes answer(int number, String activities, Actor by) {
    if (activities.equals(NONE)) {
      return Codes.NONE;
    }
    List<Code> codes = new ArrayList<>();
    for (String id : DIVIDER.splitAsStream(activities).filter(s -> !s.isEmpty()).toList()) {
      Code.byId(id)
          .ifPresentOrElse(
              code ->
                  codes.add(by == Actor.PARTNER ? new Code(code.activity(), Actor.PARTNER) : code),
              () -> refuse(number, id));
    }
    return Codes.of(codes);
  }

  private void refuse(int number, String id) {
    breaches.refuse(
        number,
        id.equals(NONE)
            ? "none stands beside an activity."
            : "there is no activity \"" + shown(id) + "\".",
        id.equals(NONE)
            ? "Choose: an activity, or none."
            : "Use the ids of the codebook, such as logistics.");
  }

  private static String shown(String cell) {
    return cell.length() <= LONGEST_SHOWN ? cell : cell.substring(0, LONGEST_SHOWN) + "…";
  }
}
