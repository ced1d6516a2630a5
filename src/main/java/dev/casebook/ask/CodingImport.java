package dev.casebook.ask;

import dev.casebook.model.Code;
import dev.casebook.model.CodedSet;
import dev.casebook.model.Codes;
import dev.casebook.model.CodingAnswer;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Problem;
import dev.casebook.model.Reading;
import dev.casebook.model.SourceDocument;
import dev.casebook.parse.CodingSheet;
import dev.casebook.parse.CodingSheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Takes in what a coder has filled in with a spreadsheet: all of it or, where anything is wrong,
/// nothing.
public final class CodingImport {

  private final CodingDesk desk;

  /// An import that hands codings to this desk.
  public CodingImport(CodingDesk desk) {
    this.desk = desk;
  }

  /// What came of a file.
  ///
  /// @param coded units that the coder had not coded before
  /// @param changed units about which the coder said something else before
  /// @param unchanged units about which the coder had said the same
  public record Filled(int coded, int changed, int unchanged) {}

  /// Keeps what a file says in the name of a coder; several rows about one unit are one answer.
  /// Refused, with all reasons, where the file cannot be read, or a row is about another set,
  /// another coder or a unit that is not there, or says both none and an activity.
  ///
  /// @throws InvalidRequest where there is no such set, it is closed, or the name cannot be used
  public Reading<Filled> take(String set, String typed, SourceDocument file) throws InvalidRequest {
    synchronized (desk) {
      CodedSet coded = desk.open(set);
      String coder = desk.coder(coded, typed);
      return switch (CodingSheet.read(file)) {
        case Reading.Rejected<List<Line>>(List<Problem> problems) ->
            new Reading.Rejected<>(problems);
        case Reading.Done<List<Line>>(List<Line> lines, List<Problem> warnings) ->
            new Sheet(coded, coder, file.address()).take(lines, warnings);
      };
    }
  }

  /// One file in the name of one coder.
  private final class Sheet {

    private final CodedSet coded;
    private final String coder;
    private final String address;
    private final List<Problem> problems = new ArrayList<>();

    Sheet(CodedSet coded, String coder, String address) {
      this.coded = coded;
      this.coder = coder;
      this.address = address;
    }

    Reading<Filled> take(List<Line> lines, List<Problem> warnings) {
      Map<Integer, Codes> answers = new TreeMap<>();
      for (Line line : lines) {
        check(line, answers.get(line.unit()));
        answers.merge(line.unit(), line.answer(), Sheet::both);
      }
      return problems.isEmpty()
          ? new Reading.Done<>(keep(answers), warnings)
          : new Reading.Rejected<>(problems);
    }

    private void check(Line line, @Nullable Codes before) {
      if (coded.unit(line.unit()).isEmpty()) {
        refuse(
            line,
            "the set has no unit " + line.unit() + ".",
            "Its units are numbered from 1 to " + coded.units().size() + ".");
      }
      if (!line.set().isEmpty() && !line.set().equals(coded.set().id().slug())) {
        refuse(
            line,
            "it is about the set \"" + CodingFields.shown(line.set()) + "\".",
            "Import it there.");
      }
      if (!line.coder().isEmpty() && !CodingFields.folded(line.coder()).equalsIgnoreCase(coder)) {
        refuse(
            line,
            "it is filled in by \"" + CodingFields.shown(line.coder()) + "\", not " + coder + ".",
            "Import it in that name, or leave the row out.");
      }
      if (before != null && before.none() != line.answer().none()) {
        refuse(
            line,
            "unit " + line.unit() + " has an activity in one row and none in another.",
            "Choose: activities, or none.");
      }
    }

    private void refuse(Line line, String finding, String wayOut) {
      problems.add(new Problem(address + ":" + line.number(), finding, wayOut));
    }

    private static Codes both(Codes one, Codes other) {
      List<Code> all = new ArrayList<>(one.all());
      all.addAll(other.all());
      return Codes.of(all);
    }

    private Filled keep(Map<Integer, Codes> answers) {
      Map<Integer, CodingAnswer> before = coded.latest(coder);
      List<CodingAnswer> news = new ArrayList<>();
      int fresh = 0;
      for (Map.Entry<Integer, Codes> answer : answers.entrySet()) {
        CodingAnswer old = before.get(answer.getKey());
        if (old == null || !old.codes().equals(answer.getValue())) {
          news.add(desk.coding(coded, coder, answer.getKey(), answer.getValue()));
          fresh += old == null ? 1 : 0;
        }
      }
      desk.keep(coded, news);
      return new Filled(fresh, news.size() - fresh, answers.size() - news.size());
    }
  }
}
