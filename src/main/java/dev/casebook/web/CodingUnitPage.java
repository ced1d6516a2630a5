package dev.casebook.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A unit to be coded by one coder; where all are coded, what this coder said of each. Nothing of
/// others is in it.
///
/// @param home the address of the set, as this coder may see it
/// @param coder the name
/// @param coded how many units this coder has coded
/// @param finished whether the coder has finished
/// @param unit null where all units are coded and none was asked for
/// @param choice the activities to choose from
/// @param rules of the codebook for hard cases
/// @param back the address of the unit before; empty for none
/// @param next the address of the unit after; empty for none
/// @param saved what was just kept, as a sentence; empty for nothing
/// @param problem why something was not kept; empty for nothing
/// @param answers what the coder said of every unit; empty where a unit is shown
public record CodingUnitPage(
    Frame frame,
    CodingSetView set,
    String home,
    String coder,
    int coded,
    boolean finished,
    @Nullable UnitView unit,
    ChoiceView choice,
    List<String> rules,
    String back,
    String next,
    String saved,
    String problem,
    List<OwnView> answers)
    implements Page {

  /// A text to be coded.
  public record UnitView(int number, String company, String heading, String text) {}

  /// What can be chosen, and what is.
  ///
  /// @param none whether it is chosen that no activity is there
  public record ChoiceView(boolean none, List<GroupView> groups) {}

  /// A group to choose from.
  public record GroupView(String id, String title, String definition, List<TickView> ticks) {}

  /// An activity to choose.
  ///
  /// @param firm whether it is chosen as the firm's
  /// @param partner whether it is chosen as a partner's
  public record TickView(
      String id, String title, String definition, boolean firm, boolean partner) {}

  /// What the coder said of a unit.
  public record OwnView(UnitView unit, List<CodeView> codes, String address) {}

  /// How much is coded, 0..100.
  public int percent() {
    return set.units() == 0 ? 0 : coded * 100 / set.units();
  }
}
