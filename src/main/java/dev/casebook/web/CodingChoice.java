package dev.casebook.web;

import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import dev.casebook.model.Codes;
import dev.casebook.model.Definitions;
import dev.casebook.web.CodingUnitPage.ChoiceView;
import dev.casebook.web.CodingUnitPage.GroupView;
import dev.casebook.web.CodingUnitPage.TickView;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The codebook as a form, with what is chosen in it.
final class CodingChoice {

  private final Definitions definitions;
  private final Set<String> chosen;

  private CodingChoice(Definitions definitions, Set<String> chosen) {
    this.definitions = definitions;
    this.chosen = chosen;
  }

  /// @param codes what was said; null where nothing was
  static ChoiceView of(Definitions definitions, @Nullable Codes codes) {
    List<String> ids = codes == null ? List.of() : codes.ids();
    return typed(definitions, ids, codes != null && codes.none());
  }

  /// What was ticked, whether or not it makes sense.
  static ChoiceView typed(Definitions definitions, Collection<String> ids, boolean none) {
    CodingChoice choice = new CodingChoice(definitions, Set.copyOf(ids));
    return new ChoiceView(none, Stream.of(ActivityGroup.values()).map(choice::group).toList());
  }

  private GroupView group(ActivityGroup group) {
    List<TickView> ticks =
        Stream.of(Activity.values()).filter(a -> a.group() == group).map(this::tick).toList();
    return new GroupView(group.id(), group.title(), definitions.of(group), ticks);
  }

  private TickView tick(Activity activity) {
    return new TickView(
        activity.id(),
        activity.title(),
        definitions.of(activity),
        chosen.contains(activity.id()),
        chosen.contains("partner:" + activity.id()));
  }
}
