package dev.casebook.cli;

import dev.casebook.model.Block;
import dev.casebook.model.CaseId;
import dev.casebook.model.Distance;
import dev.casebook.model.Industry;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.MatchOptions;
import dev.casebook.model.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// The options of a match as they were typed, and what they mean.
final class MatchFlags {

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many analogues, 1 to 100; 10 unless given.")
  private int top = 10;

  @ArgGroup(exclusive = true)
  private @Nullable Side side;

  @Option(
      names = "--industry",
      paramLabel = "I",
      description = "The industry that near and far are told apart by.")
  private @Nullable String industry;

  @Option(
      names = "--weight",
      paramLabel = "BLOCK=W",
      description = "How much a block counts, 0 to 10; may be repeated.")
  private Map<String, Double> weights = Map.of();

  @Option(
      names = "--peers",
      paramLabel = "SLUG,..",
      split = ",",
      description = "The cases that the benchmark is over.")
  private List<String> peers = List.of();

  @Option(
      names = "--why-not",
      paramLabel = "SLUG",
      description = "Explain where this case stands, and why.")
  private @Nullable String whyNot;

  /// Near or far, not both.
  static final class Side {
    @Option(names = "--near", description = "Only analogues in the same industry.")
    private boolean near;

    @Option(names = "--far", description = "Only analogues in other industries.")
    private boolean far;

    Distance distance() {
      if (near) {
        return Distance.NEAR;
      }
      return far ? Distance.FAR : Distance.ANY;
    }
  }

  /// What they mean. Throws [InvalidRequest] naming the option that is wrong.
  MatchOptions options() throws InvalidRequest {
    if (top < 1 || top > 100) {
      throw new InvalidRequest(
          "--top", "must be 1 to 100, not " + top + ".", "Choose a number in that range.");
    }
    List<CaseId> ids = new ArrayList<>();
    for (String peer : peers) {
      ids.add(id("--peers", peer));
    }
    return new MatchOptions(
        top,
        side == null ? Distance.ANY : side.distance(),
        industry == null ? null : industry(industry),
        weights(),
        ids,
        whyNot == null ? null : id("--why-not", whyNot),
        MatchOptions.DEFAULT.shelves());
  }

  private static Industry industry(String written) throws InvalidRequest {
    return Industry.of(written)
        .orElseThrow(() ->
            new InvalidRequest(
                "--industry",
                "\"" + written + "\" is no industry group.",
                "Use a GICS industry group, such as \"Software & Services\"."));
  }

  private Map<Block, Double> weights() throws InvalidRequest {
    Map<Block, Double> read = new EnumMap<>(Block.class);
    for (Map.Entry<String, Double> weight : weights.entrySet()) {
      Block block =
          Named.byId(Block.class, weight.getKey())
              .orElseThrow(() ->
                  new InvalidRequest(
                      "--weight",
                      "\"" + weight.getKey() + "\" is no block.",
                      "Use one of the nine ids, such as key_activities."));
      double value = weight.getValue();
      if (!(value >= 0 && value <= 10)) {
        throw new InvalidRequest(
            "--weight", "must be 0 to 10, not " + value + ".", "Choose a number in that range.");
      }
      read.put(block, value);
    }
    return read;
  }

  private static CaseId id(String option, String slug) throws InvalidRequest {
    if (!CaseId.isValid(slug.strip())) {
      throw new InvalidRequest(
          option, "\"" + slug + "\" is no slug of a case.", "casebook search prints slugs.");
    }
    return new CaseId(slug.strip());
  }
}
