package dev.casebook.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Works out what [CorrectedTags#of] promises, for one case that has corrections.
final class TagCorrector {

  private static final Comparator<Tag> ORDER =
      Comparator.comparing(Tag::weight)
          .thenComparing(Tag::confidence, Comparator.reverseOrder())
          .thenComparing(Tag::activity)
          .thenComparing(Tag::by);

  private final TaggedCase found;
  private final List<StandingCorrection> standing;
  private final List<TagCorrection> ruling;
  private final List<Tag> tags = new ArrayList<>();
  private final List<Tag> rejected = new ArrayList<>();
  private final Set<TagCorrection> idle = new HashSet<>();

  TagCorrector(TaggedCase found, List<TagCorrection> history) {
    this.found = found;
    standing = StandingCorrection.of(history);
    ruling =
        standing.stream()
            .filter(StandingCorrection::rules)
            .map(StandingCorrection::correction)
            .toList();
  }

  CorrectedTags corrected() {
    found.tags().forEach(this::takeFound);
    ruling.stream().filter(c -> c.verdict().asserts()).forEach(this::takeMissing);
    return new CorrectedTags(
        found.tags(), standing.stream().map(this::judged).toList(), ordered(), rejected);
  }

  private void takeFound(Tag tag) {
    Optional<TagCorrection> correction = ruling(tag);
    if (correction.isEmpty()) {
      tags.add(tag);
    } else if (correction.get().verdict() == Verdict.REJECT) {
      rejected.add(tag);
    } else {
      tags.add(edited(correction.get(), evidence(correction.get(), tag)));
    }
  }

  private Optional<TagCorrection> ruling(Tag tag) {
    return ruling.stream().filter(c -> c.isAbout(tag.activity(), tag.by())).findFirst();
  }

  /// The quoted words first, unless the tagger found the same: then its evidence stays as it is.
  private List<Evidence> evidence(TagCorrection correction, Tag tag) {
    List<Evidence> all = new ArrayList<>(tag.evidence());
    boolean quoted = all.stream().anyMatch(one -> Quotes.alike(correction.words(), one.words()));
    if (!quoted) {
      Quotes.find(found.parsed(), correction.words()).ifPresent(all::addFirst);
    }
    return all;
  }

  private void takeMissing(TagCorrection correction) {
    if (found.tags().stream().noneMatch(t -> correction.isAbout(t.activity(), t.by()))) {
      Quotes.find(found.parsed(), correction.words())
          .ifPresentOrElse(
              words -> tags.add(edited(correction, List.of(words))), () -> idle.add(correction));
    }
  }

  private static Tag edited(TagCorrection correction, List<Evidence> evidence) {
    Weight weight = correction.weight();
    return new Tag(
        correction.activity(),
        Confidence.CERTAIN,
        weight == null ? Weight.SECONDARY : weight,
        correction.by(),
        TagOrigin.EDITOR,
        evidence);
  }

  private StandingCorrection judged(StandingCorrection one) {
    return one.rules() && idle.contains(one.correction())
        ? new StandingCorrection(one.correction(), CorrectionState.IDLE)
        : one;
  }

  private List<Tag> ordered() {
    List<Tag> primary =
        tags.stream()
            .filter(t -> t.by() == Actor.FIRM && t.weight() == Weight.PRIMARY)
            .sorted(Comparator.comparing((Tag t) -> ruling(t).isEmpty()).thenComparing(ORDER))
            .toList();
    if (primary.size() > TaggedCase.MOST_PRIMARY) {
      primary.stream().skip(TaggedCase.MOST_PRIMARY).forEach(this::demote);
    }
    return tags.stream().sorted(ORDER).toList();
  }

  private void demote(Tag tag) {
    tags.set(
        tags.indexOf(tag),
        new Tag(
            tag.activity(),
            tag.confidence(),
            Weight.SECONDARY,
            tag.by(),
            tag.how(),
            tag.evidence()));
  }
}
