package dev.casebook.web;

import dev.casebook.web.CasePage.TagView;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What editors have said about the tags of a case, and the forms in which they may say more.
///
/// @param rejected found tags that an editor has rejected
/// @param add the form for a tag that the case lacks
/// @param groups all activities, to choose from in that form
/// @param history all that was ever said, newest first
/// @param problem why what was sent is refused, where it belongs to none of the forms; else empty
public record EditorsPart(
    List<TagView> rejected,
    FormView add,
    List<GroupView> groups,
    List<HistoryView> history,
    String problem) {

  /// Keeps copies of the lists.
  public EditorsPart {
    rejected = List.copyOf(rejected);
    groups = List.copyOf(groups);
    history = List.copyOf(history);
  }

  /// A group with its activities.
  public record GroupView(String title, List<ActivityView> activities) {}

  /// Somebody's word.
  ///
  /// @param verdict such as "Accepted"
  /// @param day for people, and `time` for programs
  /// @param words quoted; may be empty
  public record SaidView(
      String verdict, String editor, String day, String time, String reason, String words) {}

  /// A word of the past or of now.
  ///
  /// @param anchor what its address on the page ends in; empty for none
  /// @param partner whether it is about what a partner runs
  /// @param state what has become of it; empty where it counts
  /// @param form to take it back; null where it no longer counts
  public record HistoryView(
      String anchor,
      ActivityView activity,
      boolean partner,
      SaidView said,
      String state,
      @Nullable FormView form) {

    /// The sentence that begins with the activity.
    public String opening() {
      return activity.title() + (partner ? ", run by a partner" : "");
    }
  }

  /// A form, filled with what is known.
  ///
  /// @param action where it is sent
  /// @param activity id; empty where it is to be chosen
  /// @param weighed whether a weight can be chosen
  /// @param buttons what may be said
  /// @param open whether it is unfolded
  /// @param field which field the problem is about
  /// @param problem why what was sent is refused; else empty
  public record FormView(
      String action,
      String activity,
      String by,
      boolean weighed,
      List<ButtonView> buttons,
      Typed typed,
      boolean open,
      String field,
      String problem) {

    /// Keeps a copy of the list.
    public FormView {
      buttons = List.copyOf(buttons);
    }

    /// Whether the problem is about this field: it then gets the focus.
    public boolean faulty(String name) {
      return !problem.isEmpty() && field.equals(name);
    }

    /// The id of the element with the problem, for the field that it is about; null leaves the
    /// attribute out.
    public @Nullable String described(String name) {
      return faulty(name) ? "refused" : null;
    }

    /// What the form is called where it is folded.
    public String title() {
      String all = String.join(" or ", buttons.stream().map(ButtonView::label).toList());
      return all.substring(0, 1) + all.substring(1).toLowerCase(Locale.ROOT);
    }
  }

  /// What stands in the fields of a form.
  public record Typed(String editor, String why, String weight, String words) {}

  /// A button that says something.
  ///
  /// @param verdict its id
  public record ButtonView(String verdict, String label) {}
}
