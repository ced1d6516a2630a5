package dev.casebook.model;

import java.util.List;
import java.util.Optional;

/// The tags of a case before and after its editors.
///
/// @param found by the tagger, untouched
/// @param corrections every one ever made of the case, oldest first
/// @param tags what holds: found tags that nobody has spoken of as they are, accepted and added
///   ones as certain and set by an editor, rejected ones not at all; in the order of [TaggedCase]
/// @param rejected found tags that an editor has rejected, as they were found, in their order
public record CorrectedTags(
    List<Tag> found, List<StandingCorrection> corrections, List<Tag> tags, List<Tag> rejected) {

  /// Keeps copies of the lists.
  public CorrectedTags {
    found = List.copyOf(found);
    corrections = List.copyOf(corrections);
    tags = List.copyOf(tags);
    rejected = List.copyOf(rejected);
  }

  /// Applies corrections to what was found in a case. The newest correction of an activity and
  /// actor counts, unless it takes back what was said:
  ///
  /// - a rejected tag does not hold;
  /// - an accepted or added tag holds with confidence 1 and the weight that the correction gives
  ///   it. It rests on the quoted words where they stand in the case, and on what the tagger found;
  ///   where there is neither, it does not hold, and the correction is idle until there is;
  /// - at most [TaggedCase#MOST_PRIMARY] activities of the firm are primary: what editors have set
  ///   goes before what was found, the surer before the less sure, and the rest become secondary.
  ///
  /// @param history every correction of this case, oldest first; those of other cases are passed
  ///   over
  public static CorrectedTags of(TaggedCase found, List<TagCorrection> history) {
    List<TagCorrection> own =
        history.stream().filter(c -> c.id().equals(found.facts().id())).toList();
    return own.isEmpty()
        ? new CorrectedTags(found.tags(), List.of(), found.tags(), List.of())
        : new TagCorrector(found, own).corrected();
  }

  /// The correction that decides about an activity run by this actor, idle or not; empty where none
  /// does.
  public Optional<TagCorrection> ruling(Activity activity, Actor by) {
    return corrections.stream()
        .filter(s -> s.rules() || s.state() == CorrectionState.IDLE)
        .map(StandingCorrection::correction)
        .filter(c -> c.isAbout(activity, by))
        .findFirst();
  }

  /// The tag that holds for an activity run by this actor.
  public Optional<Tag> tag(Activity activity, Actor by) {
    return tags.stream().filter(t -> t.activity() == activity && t.by() == by).findFirst();
  }
}
