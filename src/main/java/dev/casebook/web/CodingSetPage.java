package dev.casebook.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One coding set: who codes it, how far they agree, and where they differ.
///
/// @param companies that its texts are about, as a list in words
/// @param notes what somebody should know about the set, as sentences
/// @param coder whose name was given; empty for nobody in particular
/// @param coders in the order in which they began
/// @param agreement null where no two have coded the same unit
/// @param differing how many units are coded in different ways
/// @param covered whether these are kept back
/// @param disagreements those on this page; empty where they are kept back
/// @param before the address of those before; empty for none
/// @param after the address of those after; empty for none
public record CodingSetPage(
    Frame frame,
    CodingSetView set,
    String companies,
    List<String> notes,
    String coder,
    List<CoderView> coders,
    @Nullable AgreementView agreement,
    int differing,
    boolean covered,
    List<DisagreementView> disagreements,
    String before,
    String after)
    implements Page {

  /// A coder.
  ///
  /// @param percent of the units that are coded
  /// @param finished the date; empty while at work
  /// @param address of the page on which this coder codes
  /// @param differing the address of the list of what differs, as this coder may see it
  public record CoderView(
      String name, int coded, int percent, String finished, String address, String differing) {

    /// Whether all is coded, but the coder has not said so.
    public boolean ready() {
      return percent == 100 && finished.isEmpty();
    }
  }

  /// How far coders agree.
  ///
  /// @param shared how many units at least two have coded
  /// @param alpha with three digits; a dash where it is undefined
  /// @param verdict what to think of it, in words
  /// @param exact on how many of the shared units nothing differs, in percent
  /// @param activities those that somebody found, the least agreed on first
  /// @param unfound how many activities nobody found
  public record AgreementView(
      int shared,
      String alpha,
      String verdict,
      int exact,
      List<FigureView> groups,
      List<FigureView> activities,
      int unfound) {}

  /// How far coders agree on a group or an activity.
  ///
  /// @param group id of the group, which decides the colour
  /// @param width of the bar, 0..100
  public record FigureView(
      String title, String group, String alpha, int width, long found, long differing) {}

  /// A unit that was coded in different ways.
  public record DisagreementView(
      int unit,
      String company,
      String heading,
      String text,
      List<AnswerView> answers,
      @Nullable SettledView settled) {}

  /// What a coder found.
  ///
  /// @param later what the coder has come to think since; null where that is the same
  public record AnswerView(String coder, List<CodeView> codes, @Nullable List<CodeView> later) {}

  /// What an editor decided.
  public record SettledView(String editor, String when, String reason, List<CodeView> codes) {}

  /// Whether there are coders, and all have finished.
  public boolean finished() {
    return !coders.isEmpty() && coders.stream().noneMatch(c -> c.finished().isEmpty());
  }
}
