package dev.casebook.model;

import java.util.List;

/// How the written cases of a base are spread over the world, and so what a count of them can say
/// and what it cannot. Illustrations and imports are left out.
///
/// @param cases how many there are
/// @param dimensions ways of sorting them
/// @param thin those that rest on fewer than three sources, by company
public record Coverage(int cases, List<Dimension> dimensions, List<CaseFacts> thin) {

  /// Keeps copies of the lists.
  public Coverage {
    dimensions = List.copyOf(dimensions);
    thin = List.copyOf(thin);
  }

  /// One way of sorting. A case may count under several lines, or under none where its facts do not
  /// say.
  ///
  /// @param id of the dimension, such as `industry`
  /// @param lines in a fixed order, those without a case among them
  public record Dimension(String id, String title, List<Line> lines) {

    /// Keeps a copy of the lines.
    public Dimension {
      lines = List.copyOf(lines);
    }
  }

  /// One value and its cases.
  ///
  /// @param filters facet values of which each of these cases has one, such as `country:CH`; empty
  ///   where a search cannot ask for them
  public record Line(String label, List<String> filters, int cases) {

    /// Keeps a copy of the filters.
    public Line {
      filters = List.copyOf(filters);
    }
  }
}
