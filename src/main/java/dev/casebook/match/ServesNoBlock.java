package dev.casebook.match;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Finding;
import dev.casebook.model.FindingKind;
import dev.casebook.model.ItemKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A key activity that is tied to no value proposition, channel, relationship or revenue: the four
/// questions that Osterwalder and Pigneur put to the block.
///
/// It is doubted only where nothing plausibly connects: no word in common (the first five letters
/// of a stem decide, so that "delivering" meets "delivery"), no activity in common, and nothing
/// that the activity would serve by nature ([NaturalTies]). An item in which no activity was found
/// is doubted only where its words, at least two, appear nowhere else on the canvas. And only where
/// the four blocks say enough: value propositions and revenue streams are filled, and at most one
/// of the other two is empty.
final class ServesNoBlock implements Rule {

  private static final Set<Block> FOUR =
      EnumSet.of(
          Block.VALUE_PROPOSITIONS,
          Block.CHANNELS,
          Block.CUSTOMER_RELATIONSHIPS,
          Block.REVENUE_STREAMS);

  private static final Set<Block> CUSTOMERS_SIDE = withSegments();
  private static final Set<Block> ELSEWHERE =
      EnumSet.complementOf(EnumSet.of(Block.KEY_ACTIVITIES));
  private static final int TELLING_LETTERS = 5;

  @Override
  public List<Finding> check(Draft draft) {
    if (!saysEnough(draft)) {
      return List.of();
    }
    Other near = Other.of(draft, CUSTOMERS_SIDE);
    Other anywhere = Other.of(draft, ELSEWHERE);
    Set<Integer> doubtful = doubtfulItems(draft);
    List<CanvasItem> items = draft.items(Block.KEY_ACTIVITIES);
    return IntStream.range(0, items.size())
        .filter(i -> items.get(i).by() == Actor.FIRM && !doubtful.contains(i))
        .filter(i -> !isTied(draft, i, near, anywhere))
        .mapToObj(i -> finding(items.get(i)))
        .toList();
  }

  private static boolean isTied(Draft draft, int item, Other near, Other anywhere) {
    Set<Activity> activities = draft.activitiesAt(Block.KEY_ACTIVITIES, item);
    Set<String> words = roots(draft.content(), draft.items(Block.KEY_ACTIVITIES).get(item).text());
    return activities.isEmpty()
        ? words.size() < 2 || anywhere.says(words)
        : near.says(words) || near.needs(activities);
  }

  private static Finding finding(CanvasItem item) {
    return new Finding(
        FindingKind.SERVES_NO_BLOCK,
        Block.KEY_ACTIVITIES,
        Passages.shortened(item.text()),
        "Nothing among the value propositions, channels, relationships and revenue streams seems to"
            + " rest on this activity.",
        "Which value proposition, channel, relationship or revenue stream needs it? If one does,"
            + " could the canvas say so; if none does, is it key?");
  }

  private static boolean saysEnough(Draft draft) {
    return !draft.lacks(Block.VALUE_PROPOSITIONS)
        && !draft.lacks(Block.REVENUE_STREAMS)
        && FOUR.stream().filter(draft::lacks).count() <= 1;
  }

  /// Items that another rule asks about already.
  private static Set<Integer> doubtfulItems(Draft draft) {
    return draft.tagged().judgements().stream()
        .filter(j -> j.block() == Block.KEY_ACTIVITIES && j.kind() != ItemKind.ACTIVITY)
        .map(j -> j.item())
        .collect(Collectors.toSet());
  }

  private static Set<Block> withSegments() {
    Set<Block> blocks = EnumSet.copyOf(FOUR);
    blocks.add(Block.CUSTOMER_SEGMENTS);
    return blocks;
  }

  private static Set<String> roots(ContentWords content, String text) {
    return content.stems(text).stream()
        .map(s -> s.length() > TELLING_LETTERS ? s.substring(0, TELLING_LETTERS) : s)
        .collect(Collectors.toSet());
  }

  /// What some other blocks say.
  private record Other(List<String> texts, Set<String> roots, Set<Activity> activities) {

    static Other of(Draft draft, Set<Block> blocks) {
      List<String> texts = draft.texts(blocks);
      Set<String> roots =
          texts.stream()
              .flatMap(t -> ServesNoBlock.roots(draft.content(), t).stream())
              .collect(Collectors.toSet());
      return new Other(texts, roots, draft.activitiesIn(blocks));
    }

    boolean says(Set<String> words) {
      return words.stream().anyMatch(roots::contains);
    }

    boolean needs(Set<Activity> wanted) {
      return wanted.stream()
          .anyMatch(a -> activities.contains(a) || NaturalTies.mayServe(a, texts));
    }
  }
}
