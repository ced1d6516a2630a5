package dev.casebook.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a coding set has come, and how far its coders agree. All figures rest on the units that
/// at least two have coded, and on what they said before seeing one another's answers.
///
/// @param coders in the order in which they began
/// @param shared how many units at least two have coded
/// @param alpha over every activity of every shared unit; null where it is undefined
/// @param exact the share of shared units on which all said the same, 0..1; null without any
/// @param groups in the order of the codebook
/// @param activities the least agreed on first, those without an alpha last
/// @param differing how many units are coded in different ways
/// @param covered whether the differing units are kept back, for the sake of coders at work
/// @param disagreements the differing units in order; empty where they are kept back
public record CodingReport(
    List<Coder> coders,
    int shared,
    @Nullable Double alpha,
    @Nullable Double exact,
    List<Figure<ActivityGroup>> groups,
    List<Figure<Activity>> activities,
    int differing,
    boolean covered,
    List<Disagreement> disagreements) {

  /// Keeps copies of the lists.
  public CodingReport {
    coders = List.copyOf(coders);
    groups = List.copyOf(groups);
    activities = List.copyOf(activities);
    disagreements = List.copyOf(disagreements);
  }

  /// How far a coder has come.
  ///
  /// @param coded how many units
  /// @param finished when; null while at work
  public record Coder(String name, int coded, @Nullable Instant finished) {}

  /// How far coders agree on a group or an activity.
  ///
  /// @param alpha Krippendorff's, at most 1; null where it is undefined, since all said the same of
  ///   every unit
  /// @param found in how many shared units at least one coder found it
  /// @param differing in how many shared units coders differ about it
  public record Figure<N extends Named>(
      N what, @Nullable Double alpha, long found, long differing) {}

  /// A unit that was coded in different ways.
  ///
  /// @param answers at least two, in the order of the coders
  /// @param settlement null where no editor has settled it
  public record Disagreement(
      CodingUnit unit, List<Answer> answers, @Nullable Settlement settlement) {
    /// Keeps a copy of the answers.
    public Disagreement {
      answers = List.copyOf(answers);
    }
  }

  /// What a coder found.
  ///
  /// @param codes before seeing what others found
  /// @param later what the coder has come to think since; null where that is the same
  public record Answer(String coder, Codes codes, @Nullable Codes later) {}
}
