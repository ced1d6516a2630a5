package dev.casebook.web;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.Evidence;
import dev.casebook.model.Named;
import dev.casebook.model.Paragraph;
import dev.casebook.model.Paragraph.Mark;
import dev.casebook.model.Paragraph.MarkKind;
import dev.casebook.model.Place;
import dev.casebook.model.Tag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Cuts the texts of a case wherever something begins or ends: emphasis, links, source keys,
/// evidence for an activity.
final class Prose {

  private final List<Tag> tags;

  /// @param tags of the case; their evidence is marked
  Prose(List<Tag> tags) {
    this.tags = tags;
  }

  private record Marked(Evidence evidence, Activity activity) {}

  /// A paragraph, cut.
  List<Segment> segments(Paragraph paragraph, Place place) {
    List<Marked> evidence = evidenceAt(place);
    TreeSet<Integer> cuts = new TreeSet<>(Set.of(0, paragraph.text().length()));
    paragraph.marks().forEach(mark -> cuts.addAll(Set.copyOf(List.of(mark.start(), mark.end()))));
    evidence.forEach(m -> cuts.addAll(List.of(m.evidence().start(), m.evidence().end())));
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    for (int to : cuts) {
      if (to > from) {
        segments.add(segment(paragraph, from, to, evidence));
      }
      sourcesAt(paragraph, to, segments);
      from = to;
    }
    return segments;
  }

  /// A canvas item, cut.
  List<Segment> segments(String text, Place place) {
    return segments(Paragraph.plain(text), place);
  }

  private List<Marked> evidenceAt(Place place) {
    List<Marked> found = new ArrayList<>();
    for (Tag tag : tags) {
      for (Evidence evidence : tag.evidence()) {
        if (evidence.place().equals(place) && tag.by() == Actor.FIRM) {
          found.add(new Marked(evidence, tag.activity()));
        }
      }
    }
    return found;
  }

  private static Segment segment(Paragraph paragraph, int from, int to, List<Marked> evidence) {
    Set<Activity> carried = new LinkedHashSet<>();
    evidence.stream()
        .filter(m -> m.evidence().start() <= from && m.evidence().end() >= to)
        .forEach(m -> carried.add(m.activity()));
    return new Segment(
        paragraph.text().substring(from, to),
        worn(paragraph, MarkKind.STRONG, from, to),
        worn(paragraph, MarkKind.EMPHASIS, from, to),
        carried.isEmpty() ? "" : carried.iterator().next().group().id(),
        carried.stream().map(Named::title).collect(Collectors.joining(", ")),
        "");
  }

  private static boolean worn(Paragraph paragraph, MarkKind kind, int from, int to) {
    return paragraph.marks().stream()
        .anyMatch(m -> m.kind() == kind && m.start() <= from && m.end() >= to);
  }

  private static void sourcesAt(Paragraph paragraph, int at, List<Segment> segments) {
    for (Mark mark : paragraph.marks()) {
      if (mark.kind() == MarkKind.SOURCE && mark.start() == at) {
        segments.add(new Segment("", false, false, "", "", mark.target()));
      }
    }
  }
}
