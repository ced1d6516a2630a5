package dev.casebook.web;

import dev.casebook.ask.CorrectionRequest;
import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.TagCorrection;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/// Who is correcting a case, and how far they have come. There are no cookies: the name travels in
/// the address of the page and in its forms.
///
/// @param editor the name to fill in; empty where unknown
/// @param said the anchor of the tag that was just spoken of; empty for none
/// @param typed what was sent and refused; null for nothing
/// @param refusal why; null for nothing
record Editing(
    String editor,
    String said,
    @Nullable CorrectionRequest typed,
    @Nullable InvalidRequest refusal) {

  /// As the address of the page has it.
  static Editing read(Context request) {
    return new Editing(
        sound(SearchAddress.orElse(request.queryParam("editor"), "")),
        SearchAddress.orElse(request.queryParam("said"), ""),
        null,
        null);
  }

  /// A name that could not be kept is passed over.
  private static String sound(String editor) {
    return TagCorrection.EDITOR.fault(editor.strip()).isEmpty() ? editor.strip() : "";
  }

  /// After a form was refused.
  static Editing refused(CorrectionRequest typed, InvalidRequest refusal) {
    return new Editing(sound(typed.editor()), "", typed, refusal);
  }

  /// What a tag's address on the page of its case ends in.
  static String anchor(Activity activity, Actor by) {
    return "activity-" + activity.id() + "-" + by.id();
  }

  /// Whether the refused form was about this tag.
  boolean concerns(Activity activity, Actor by) {
    return typed != null
        && typed.activity().equals(activity.id())
        && (typed.by().isBlank() ? Actor.FIRM.id() : typed.by()).equals(by.id());
  }
}
