package dev.casebook.web;

import dev.casebook.ask.CorrectionRequest;
import dev.casebook.model.Activity;
import dev.casebook.model.ActivityGroup;
import dev.casebook.model.Actor;
import dev.casebook.model.CorrectionState;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.StandingCorrection;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import dev.casebook.model.TagCorrection;
import dev.casebook.model.Verdict;
import dev.casebook.web.CasePage.TagView;
import dev.casebook.web.EditorsPart.ButtonView;
import dev.casebook.web.EditorsPart.FormView;
import dev.casebook.web.EditorsPart.GroupView;
import dev.casebook.web.EditorsPart.HistoryView;
import dev.casebook.web.EditorsPart.SaidView;
import dev.casebook.web.EditorsPart.Typed;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns the corrections of a case into what its page shows, and decides which forms it offers.
final class EditorsView {

  private static final ButtonView ACCEPT = new ButtonView(Verdict.ACCEPT.id(), "Accept");
  private static final ButtonView REJECT = new ButtonView(Verdict.REJECT.id(), "Reject");
  private static final ButtonView ADD = new ButtonView(Verdict.ADD.id(), "Add");
  private static final ButtonView UNDO = new ButtonView(Verdict.WITHDRAW.id(), "Undo");

  private static final int MOST_GIVEN_BACK = 10_000;

  private final StoredCase stored;
  private final Editing editing;

  EditorsView(StoredCase stored, Editing editing) {
    this.stored = stored;
    this.editing = editing;
  }

  /// @param rejected the views of the rejected tags
  EditorsPart part(List<TagView> rejected) {
    return new EditorsPart(rejected, add(), groups(), history(), homeless());
  }

  /// The word that decides about a tag; null where nobody has said anything that counts.
  @Nullable SaidView said(Tag tag) {
    return stored.corrected().ruling(tag.activity(), tag.by()).map(EditorsView::said).orElse(null);
  }

  private static SaidView said(TagCorrection correction) {
    return new SaidView(
        correction.verdict().title(),
        correction.editor(),
        View.date(correction.at().atZone(ZoneOffset.UTC).toLocalDate()),
        correction.at().toString(),
        correction.reason(),
        correction.words());
  }

  /// What may be said about a tag that holds or was rejected.
  FormView form(Tag tag) {
    boolean spoken = stored.corrected().ruling(tag.activity(), tag.by()).isPresent();
    boolean holds = stored.corrected().tag(tag.activity(), tag.by()).isPresent();
    List<ButtonView> buttons = new ArrayList<>();
    if (!holds || !spoken) {
      buttons.add(ACCEPT);
    }
    if (holds) {
      buttons.add(REJECT);
    }
    if (spoken) {
      buttons.add(UNDO);
    }
    boolean weighed = tag.by() == Actor.FIRM && buttons.contains(ACCEPT);
    FormView form = form(tag.activity(), tag.by(), weighed, buttons);
    return editing.concerns(tag.activity(), tag.by()) && !isAddition() ? refused(form) : form;
  }

  private FormView form(Activity activity, Actor by, boolean weighed, List<ButtonView> buttons) {
    Typed fresh = new Typed(editing.editor(), "", "", "");
    return new FormView(action(), activity.id(), by.id(), weighed, buttons, fresh, false, "", "");
  }

  private FormView add() {
    Typed fresh = new Typed(editing.editor(), "", "", "");
    FormView form = new FormView(action(), "", "", true, List.of(ADD), fresh, false, "", "");
    return isAddition() ? refused(form) : form;
  }

  private String action() {
    return "/cases/" + stored.id() + "/corrections";
  }

  private boolean isAddition() {
    return editing.typed() != null && editing.typed().verdict().equals(Verdict.ADD.id());
  }

  /// The form as it was sent, unfolded, with what is wrong about it.
  private FormView refused(FormView form) {
    CorrectionRequest typed = editing.typed();
    InvalidRequest refusal = editing.refusal();
    return typed == null || refusal == null
        ? form
        : new FormView(
            form.action(),
            typed.activity(),
            typed.by(),
            form.weighed(),
            form.buttons(),
            new Typed(
                given(typed.editor()), given(typed.why()), typed.weight(), given(typed.words())),
            true,
            refusal.field(),
            problem());
  }

  /// What was sent, so that nobody types it again; somebody's whole library is not sent back.
  private static String given(String text) {
    return text.length() <= MOST_GIVEN_BACK ? text : text.substring(0, MOST_GIVEN_BACK);
  }

  private String problem() {
    InvalidRequest refusal = editing.refusal();
    if (refusal == null) {
      return "";
    }
    String finding = refusal.finding();
    return finding.substring(0, 1).toUpperCase(Locale.ROOT)
        + finding.substring(1)
        + " "
        + refusal.hint();
  }

  /// The problem where no form on the page is about the tag that was sent.
  private String homeless() {
    boolean housed =
        isAddition()
            || Stream.concat(
                    stored.tagged().tags().stream(), stored.corrected().rejected().stream())
                .anyMatch(t -> editing.concerns(t.activity(), t.by()));
    return housed ? "" : problem();
  }

  private static List<GroupView> groups() {
    return Stream.of(ActivityGroup.values())
        .map(group ->
            new GroupView(
                group.title(),
                Stream.of(Activity.values())
                    .filter(a -> a.group() == group)
                    .map(ActivityView::of)
                    .toList()))
        .toList();
  }

  private List<HistoryView> history() {
    Set<String> anchored = new HashSet<>();
    Stream.concat(stored.tagged().tags().stream(), stored.corrected().rejected().stream())
        .forEach(t -> anchored.add(Editing.anchor(t.activity(), t.by())));
    List<HistoryView> history = new ArrayList<>();
    for (StandingCorrection standing : stored.corrected().corrections().reversed()) {
      TagCorrection correction = standing.correction();
      String anchor = Editing.anchor(correction.activity(), correction.by());
      history.add(history(standing, anchored.add(anchor) ? anchor : ""));
    }
    return history;
  }

  private HistoryView history(StandingCorrection standing, String anchor) {
    TagCorrection correction = standing.correction();
    boolean counts = standing.rules() || standing.state() == CorrectionState.IDLE;
    return new HistoryView(
        anchor,
        ActivityView.of(correction.activity()),
        correction.by() == Actor.PARTNER,
        said(correction),
        standing.state() == CorrectionState.IN_FORCE ? "" : standing.state().title(),
        counts ? form(correction.activity(), correction.by(), false, List.of(UNDO)) : null);
  }
}
