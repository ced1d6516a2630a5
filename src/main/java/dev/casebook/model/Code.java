package dev.casebook.model;

import java.util.Comparator;
import java.util.Optional;

/// What a coder ticks: an activity, and who runs it.
public record Code(Activity activity, Actor by) implements Comparable<Code> {

  private static final String PARTNER = "partner:";
  private static final Comparator<Code> ORDER =
      Comparator.comparing(Code::activity).thenComparing(Code::by);

  /// As forms, files and the command line have it: the id of the activity, such as `logistics`, and
  /// `partner:logistics` where a partner runs it.
  public String id() {
    return by == Actor.PARTNER ? PARTNER + activity.id() : activity.id();
  }

  /// The code with this id, or empty where there is none; ids are compared exactly.
  public static Optional<Code> byId(String id) {
    boolean partner = id.startsWith(PARTNER);
    return Named.byId(Activity.class, partner ? id.substring(PARTNER.length()) : id)
        .map(activity -> new Code(activity, partner ? Actor.PARTNER : Actor.FIRM));
  }

  /// In the order of the codebook, the firm's before the partner's.
  @Override
  public int compareTo(Code other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return id();
  }
}
