package dev.casebook.cli;

import dev.casebook.ask.CodingRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What somebody found in a unit.
final class CodeTicks {

  @Parameters(index = "0", paramLabel = "SET", description = "The set.")
  private String set = "";

  @Parameters(index = "1", paramLabel = "UNIT", description = "The number of the unit.")
  private String unit = "";

  @Parameters(
      index = "2..*",
      arity = "0..*",
      paramLabel = "ACTIVITY",
      description = "Ids of activities that the firm runs itself.")
  private List<String> activities = List.of();

  @Option(
      names = "--partner",
      paramLabel = "ACTIVITY",
      description = "An activity that a partner runs; may be repeated.")
  private List<String> partner = List.of();

  @Option(names = "--none", description = "There is no activity in the unit.")
  private boolean none;

  String set() {
    return set;
  }

  CodingRequest by(String who, @Nullable String reason) {
    List<String> codes = new ArrayList<>(activities);
    partner.forEach(id -> codes.add("partner:" + id));
    return new CodingRequest(unit, who, codes, none, reason == null ? "" : reason);
  }
}
