package dev.casebook.match;

import dev.casebook.model.Industry;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How telling a stem is about the way a business works.
///
/// The weight is the inverse document frequency over the canvases of the base, `ln(1 + cases / (1 +
/// cases with the stem))`, times `1 - 0.6 / industries`, where `industries` is the number of
/// industries whose cases use it (at least 1). So "commission", which retail, travel and finance
/// share, counts more than "boat", which only boat people say: words of one industry tell what a
/// company sells, words of many tell how it works.
final class StemWeights {

  private static final double ONE_INDUSTRY_ONLY = 0.6;

  private final Map<String, Integer> ids = new HashMap<>();
  private final double[] weights;
  private final double unknown;

  private StemWeights(Map<String, Use> uses, int cases) {
    weights = new double[uses.size()];
    uses.forEach((stem, use) -> {
      int id = ids.size();
      ids.put(stem, id);
      weights[id] = weight(use.cases, use.industries.size(), cases);
    });
    unknown = weight(0, 1, cases);
  }

  /// Weights over a base in which each canvas has these stems.
  static StemWeights over(Collection<Stems> canvases) {
    Map<String, Use> uses = new java.util.TreeMap<>();
    for (Stems canvas : canvases) {
      canvas.stems().forEach(s -> uses.computeIfAbsent(s, k -> new Use()).add(canvas.industry()));
    }
    return new StemWeights(uses, canvases.size());
  }

  private static double weight(int used, int industries, int cases) {
    double idf = Math.log(1 + (double) cases / (1 + used));
    return idf * (1 - ONE_INDUSTRY_ONLY / Math.max(1, industries));
  }

  /// The number of a stem, or -1 where no canvas of the base has it.
  int id(String stem) {
    return ids.getOrDefault(stem, -1);
  }

  /// The weight of a stem by its number; -1 stands for any stem that the base does not know.
  double weight(int id) {
    return id < 0 ? unknown : weights[id];
  }

  /// All stems of one case's canvas.
  ///
  /// @param industry null where unknown
  record Stems(Set<String> stems, @Nullable Industry industry) {}

  private static final class Use {
    private int cases;
    private final Set<Industry> industries = EnumSet.noneOf(Industry.class);

    void add(@Nullable Industry industry) {
      cases++;
      if (industry != null) {
        industries.add(industry);
      }
    }
  }
}
