package dev.casebook.house;

import dev.casebook.house.SourceShape.Documented;
import dev.casebook.house.SourceShape.Measured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// The bars of shape: what breaks them, as sentences that name the worst five.
final class ShapeBars {

  static final int LONGEST_FILE = 350;
  static final int MEDIAN_FILE = 90;
  static final int LONGEST_METHOD = 40;
  static final int USUAL_METHOD = 15;
  static final int MOST_PARAMETERS = 4;

  private ShapeBars() {}

  /// Every bar that this shape breaks; empty where all hold.
  static List<String> broken(SourceShape shape) {
    List<String> broken = new ArrayList<>();
    over(broken, "files longer than " + LONGEST_FILE + " lines", shape.files, LONGEST_FILE);
    over(broken, "methods longer than " + LONGEST_METHOD + " lines", shape.methods, LONGEST_METHOD);
    over(
        broken,
        "methods with more than " + MOST_PARAMETERS + " parameters",
        shape.parameters,
        MOST_PARAMETERS);
    int median = quantile(shape.files, 0.5);
    if (median > MEDIAN_FILE) {
      broken.add("median file has " + median + " lines, more than " + MEDIAN_FILE);
    }
    int usual = quantile(shape.methods, 0.9);
    if (usual > USUAL_METHOD) {
      broken.add("nine in ten methods have up to " + usual + " lines, more than " + USUAL_METHOD);
    }
    undocumented(broken, shape.published);
    return broken;
  }

  private static void undocumented(List<String> broken, List<Documented> published) {
    List<String> types = names(published, d -> d.type() && !d.documented());
    if (!types.isEmpty()) {
      broken.add("public types without a comment: " + types);
    }
    long methods = published.stream().filter(d -> !d.type()).count();
    List<String> bare = names(published, d -> !d.type() && !d.documented());
    if (bare.size() > methods * 0.1) {
      broken.add(bare.size() + " of " + methods + " public methods without a comment: " + bare);
    }
  }

  private static List<String> names(List<Documented> published, Predicate<Documented> wanted) {
    return published.stream().filter(wanted).map(Documented::what).toList();
  }

  private static void over(List<String> broken, String what, List<Measured> all, int bar) {
    List<Measured> over = worst(all).filter(m -> m.size() > bar).toList();
    if (!over.isEmpty()) {
      broken.add(what + ": " + over);
    }
  }

  /// The five largest.
  static java.util.stream.Stream<Measured> worst(List<Measured> all) {
    return all.stream().sorted(Comparator.comparingInt(Measured::size).reversed()).limit(5);
  }

  /// The value that a share `q` of all is not above; 0 where there is none.
  static int quantile(List<Measured> all, double q) {
    int[] sizes = all.stream().mapToInt(Measured::size).sorted().toArray();
    return sizes.length == 0
        ? 0
        : sizes[(int) Math.min(sizes.length - 1, Math.floor(q * sizes.length))];
  }
}
