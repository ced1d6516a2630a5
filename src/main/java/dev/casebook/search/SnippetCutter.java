package dev.casebook.search;

import dev.casebook.model.Snippet;
import dev.casebook.model.Span;
import dev.casebook.search.CasePassages.Passage;
import dev.casebook.search.Passages.Mark;
import dev.casebook.search.Passages.ScoredSnippet;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a passage into sentences and keeps those with marks, each at most 300 characters long.
final class SnippetCutter {

  private static final int LONGEST = 300;
  private static final int BEFORE_FIRST_MARK = 60;
  private static final double REPETITION = 0.1;
  private static final String CUT = "…";

  private SnippetCutter() {}

  /// @param marks at least one, by start
  static List<ScoredSnippet> cut(Passage passage, List<Mark> marks) {
    List<ScoredSnippet> snippets = new ArrayList<>();
    for (Span sentence : sentences(passage.text())) {
      List<Mark> inside = marks.stream().filter(m -> isIn(m.span(), sentence)).toList();
      if (!inside.isEmpty()) {
        snippets.add(snippet(passage, sentence, inside));
      }
    }
    return snippets;
  }

  private static boolean isIn(Span mark, Span sentence) {
    return mark.start() >= sentence.start() && mark.end() <= sentence.end();
  }

  private static List<Span> sentences(String text) {
    if (text.length() <= LONGEST / 2) {
      return List.of(new Span(0, text.length()));
    }
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.add(new Span(start, end));
      start = end;
    }
    return sentences;
  }

  private static ScoredSnippet snippet(Passage passage, Span sentence, List<Mark> marks) {
    Span window = window(passage.text(), sentence, marks.getFirst().span());
    String lead = window.start() > sentence.start() ? CUT : "";
    String tail = window.end() < sentence.end() ? CUT : "";
    String shown = passage.text().substring(window.start(), window.end()).stripTrailing();
    int shift = lead.length() - window.start();
    List<Mark> inside = marks.stream().filter(m -> isIn(m.span(), window)).toList();
    List<Span> spans = merged(inside, shift);
    return new ScoredSnippet(
        new Snippet(passage.where(), lead + shown + tail, spans), score(inside));
  }

  /// The sentence, or where it is too long the part of it around the first mark.
  private static Span window(String text, Span sentence, Span first) {
    if (sentence.end() - sentence.start() <= LONGEST) {
      return sentence;
    }
    int start = sentence.start();
    if (first.end() - start > LONGEST) {
      start = wordStart(text, Math.max(start, first.start() - BEFORE_FIRST_MARK), first.start());
    }
    int end = Math.min(sentence.end(), Math.max(start + LONGEST, first.end()));
    return new Span(start, end == sentence.end() ? end : wordEnd(text, first.end(), end));
  }

  private static int wordStart(String text, int from, int latest) {
    int space = text.indexOf(' ', from);
    return space >= 0 && space < latest ? space + 1 : latest;
  }

  private static int wordEnd(String text, int earliest, int from) {
    int space = text.lastIndexOf(' ', from);
    return space > earliest ? space : Math.max(earliest, beforeSurrogate(text, from));
  }

  private static int beforeSurrogate(String text, int at) {
    return at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
  }

  private static List<Span> merged(List<Mark> marks, int shift) {
    List<Span> spans = new ArrayList<>();
    for (Mark mark : marks) {
      Span span = new Span(mark.span().start() + shift, mark.span().end() + shift);
      if (!spans.isEmpty() && span.start() < spans.getLast().end()) {
        Span before = spans.removeLast();
        span = new Span(before.start(), Math.max(before.end(), span.end()));
      }
      spans.add(span);
    }
    return spans;
  }

  /// Different words count in full, each by its weight; the same word again hardly.
  private static double score(Collection<Mark> marks) {
    Set<Needle> different = new LinkedHashSet<>();
    marks.forEach(mark -> different.add(mark.needle()));
    double sum = different.stream().mapToDouble(Needle::weight).sum();
    return sum + REPETITION * (marks.size() - different.size());
  }
}
