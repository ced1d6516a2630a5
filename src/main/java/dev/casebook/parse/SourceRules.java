package dev.casebook.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.casebook.model.Paragraph;
import dev.casebook.model.Paragraph.Mark;
import dev.casebook.model.Paragraph.MarkKind;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// No key, no figure: every sentence of the prose that holds a digit, years included, cites a
/// source that the front matter lists, and every source listed is cited. Illustrations need no
/// sources, but what they cite must be there.
final class SourceRules {

  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  private SourceRules() {}

  /// Notes every breach.
  static void check(YamlTree tree, Prose prose, Breaches breaches) {
    Set<String> known = FrontMatterRules.keys(tree.root());
    Set<String> used = new HashSet<>();
    boolean figuresNeedKeys = !FrontMatterRules.isIllustration(tree.root());
    for (Prose.Part part : prose.parts()) {
      for (Prose.Placed placed : part.paragraphs()) {
        cited(placed, known, used, breaches);
        if (figuresNeedKeys && placed.paragraph().kind() != Paragraph.Kind.HEADING) {
          figures(placed, breaches);
        }
      }
    }
    unused(tree, used, breaches);
  }

  private static void cited(
      Prose.Placed placed, Set<String> known, Set<String> used, Breaches breaches) {
    for (Mark mark : sources(placed.paragraph())) {
      if (used.add(mark.target()) && !known.contains(mark.target())) {
        breaches.refuse(
            placed.line(),
            "the text cites [" + mark.target() + "], which is no key under `sources`.",
            "Add that source, or correct the key.");
      }
    }
  }

  private static void figures(Prose.Placed placed, Breaches breaches) {
    NavigableSet<Integer> sources = new TreeSet<>();
    sources(placed.paragraph()).forEach(mark -> sources.add(mark.start()));
    for (Words.Sentence sentence : Words.sentences(placed.paragraph().text())) {
      Integer next = sources.higher(sentence.start());
      boolean cites = next != null && next <= sentence.end();
      if (!cites && DIGIT.matcher(sentence.text()).find()) {
        breaches.refuse(
            placed.line(),
            "a figure without a source: " + Words.brief(sentence.text()),
            "Put the key of a source in brackets before the full stop, or leave the figure out.");
      }
    }
  }

  private static void unused(YamlTree tree, Set<String> used, Breaches breaches) {
    JsonNode sources = tree.root().path("sources");
    for (int i = 0; i < sources.size(); i++) {
      String key = sources.path(i).path("key").asText();
      if (!key.isEmpty() && !used.contains(key)) {
        breaches.warn(
            tree.lines().getOrDefault("/sources/" + i + "/key", 1),
            "the source `" + key + "` is cited nowhere in the text.",
            "Cite it where a statement rests on it, or remove it.");
      }
    }
  }

  private static List<Mark> sources(Paragraph paragraph) {
    return paragraph.marks().stream().filter(m -> m.kind() == MarkKind.SOURCE).toList();
  }
}
