package dev.casebook.web;

import dev.casebook.model.Distance;
import dev.casebook.model.Industry;
import dev.casebook.model.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Match: the canvas editor, and the answer beside it.
///
/// @param title of the canvas
/// @param industry id of the one chosen; empty for none
/// @param fields the nine blocks as the editor shows them
/// @param match null while the canvas is empty
/// @param problem why the canvas could not be matched; empty where it could, or where it is empty
/// @param pasted what was pasted and could not be read; empty usually
/// @param notes what a reader should know about the canvas or the base, as sentences
/// @param top how many analogues were asked for
/// @param peers slugs that the benchmark is over, joined by commas; empty for the nearest ten
/// @param cases to choose from as a start, and to ask "why not" about
public record MatchPage(
    Frame frame,
    String title,
    String industry,
    Distance distance,
    String whyNot,
    List<FieldView> fields,
    @Nullable Match match,
    List<AnalogueView> analogues,
    List<BenchmarkView> benchmark,
    String problem,
    String pasted,
    List<String> notes,
    String top,
    String peers,
    List<CaseName> cases)
    implements Page {

  /// A block in the editor.
  ///
  /// @param text one item a line
  /// @param weight as typed; empty for the usual one
  public record FieldView(String id, String title, String question, String text, String weight) {}

  /// An analogue.
  ///
  /// @param percent its score, 0..100
  public record AnalogueView(
      String slug,
      String company,
      String title,
      String line,
      int percent,
      boolean near,
      List<ReasonView> reasons,
      List<ActivityView> shared,
      List<ActivityView> theirs) {}

  /// A reason.
  ///
  /// @param share of the score, in percent points
  /// @param anchor of the passage on the case's page
  public record ReasonView(
      String block, String yours, String theirs, String passage, String anchor, String share) {}

  /// A line of the benchmark.
  ///
  /// @param percent of the peers that run it
  public record BenchmarkView(
      ActivityView activity,
      int peers,
      int of,
      int percent,
      boolean yours,
      int partnerRun,
      List<PassageView> passages) {}

  /// A passage of a peer.
  public record PassageView(String slug, String anchor, String text) {}

  /// A case to choose.
  public record CaseName(String slug, String company) {}

  /// How many analogues there are, and by which industry near and far are told apart; empty without
  /// a match.
  public String summary() {
    if (match == null) {
      return "";
    }
    String found = analogues.size() + (analogues.size() == 1 ? " analogue" : " analogues");
    Industry compared = match.industry();
    if (compared == null) {
      return found;
    }
    return found
        + ", near is "
        + compared.title()
        + (match.inferred() ? " (inferred from the nearest)" : "");
  }

  /// The score of the company that "why not" is about, 0..100; 0 where nobody asked.
  public int whyNotPercent() {
    return match == null || match.whyNot() == null
        ? 0
        : (int) Math.round(match.whyNot().analogue().score() * 100);
  }

  /// The industries to choose from.
  public Industry[] industries() {
    return Industry.values();
  }

  /// The distances to choose from.
  public Distance[] distances() {
    return Distance.values();
  }
}
