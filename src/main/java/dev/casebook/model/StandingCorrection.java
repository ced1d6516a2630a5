package dev.casebook.model;

import java.util.ArrayList;
import java.util.List;

/// A correction, and what has become of it.
public record StandingCorrection(TagCorrection correction, CorrectionState state) {

  /// What has become of each correction by those that came after it; none is idle, since that takes
  /// a look at the case.
  ///
  /// @param history of one case or of several, oldest first
  public static List<StandingCorrection> of(List<TagCorrection> history) {
    List<StandingCorrection> standing = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      standing.add(new StandingCorrection(history.get(i), state(history, i)));
    }
    return List.copyOf(standing);
  }

  private static CorrectionState state(List<TagCorrection> history, int index) {
    return history.stream()
        .skip(index + 1L)
        .filter(history.get(index)::sameTag)
        .findFirst()
        .map(next ->
            next.verdict() == Verdict.WITHDRAW
                ? CorrectionState.WITHDRAWN
                : CorrectionState.REPLACED)
        .orElse(CorrectionState.IN_FORCE);
  }

  /// Whether it decides about a tag: it counts, and is more than the taking back of another.
  public boolean rules() {
    return state == CorrectionState.IN_FORCE && correction.verdict() != Verdict.WITHDRAW;
  }
}
