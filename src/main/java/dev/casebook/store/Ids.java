package dev.casebook.store;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.CompanyStatus;
import dev.casebook.model.CustomerKind;
import dev.casebook.model.Industry;
import dev.casebook.model.Named;
import dev.casebook.model.Paragraph;
import dev.casebook.model.Sourcing;
import dev.casebook.model.TagOrigin;
import dev.casebook.model.Verdict;
import dev.casebook.model.Weight;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The stored names of a closed list of choices, computed once: a base has hundreds of thousands of
/// them.
final class Ids<E extends Enum<E>> {

  static final Ids<Activity> ACTIVITY = named(Activity.class);
  static final Ids<Actor> ACTOR = named(Actor.class);
  static final Ids<Block> BLOCK = named(Block.class);
  static final Ids<BusinessModelPattern> PATTERN = named(BusinessModelPattern.class);
  static final Ids<CompanyStatus> STATUS = named(CompanyStatus.class);
  static final Ids<CustomerKind> CUSTOMERS = named(CustomerKind.class);
  static final Ids<Industry> INDUSTRY = named(Industry.class);
  static final Ids<Sourcing> SOURCING = named(Sourcing.class);
  static final Ids<TagOrigin> ORIGIN = named(TagOrigin.class);
  static final Ids<Verdict> VERDICT = named(Verdict.class);
  static final Ids<Weight> WEIGHT = named(Weight.class);
  static final Ids<Paragraph.Kind> PARAGRAPH = plain(Paragraph.Kind.class);
  static final Ids<Paragraph.MarkKind> MARK = plain(Paragraph.MarkKind.class);

  private final String what;
  private final Map<E, String> ids;
  private final Map<String, E> constants = new HashMap<>();

  private Ids(Class<E> type, Function<E, String> id) {
    what = type.getSimpleName();
    ids = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      ids.put(constant, id.apply(constant));
      constants.put(id.apply(constant), constant);
    }
  }

  private static <E extends Enum<E> & Named> Ids<E> named(Class<E> type) {
    return new Ids<>(type, Named::id);
  }

  private static <E extends Enum<E>> Ids<E> plain(Class<E> type) {
    return new Ids<>(type, e -> e.name().toLowerCase(Locale.ROOT));
  }

  /// The stored name of a choice; null for null.
  @Nullable String of(@Nullable E constant) {
    return constant == null ? null : ids.get(constant);
  }

  /// The choice with a stored name. Throws [IllegalArgumentException] where there is none.
  E byId(String id) {
    E constant = constants.get(id);
    if (constant == null) {
      throw new IllegalArgumentException("no " + what + " has the id '" + id + "'");
    }
    return constant;
  }

  /// As [#byId]; null for null.
  @Nullable E byIdOrNull(@Nullable String id) {
    return id == null ? null : byId(id);
  }
}
