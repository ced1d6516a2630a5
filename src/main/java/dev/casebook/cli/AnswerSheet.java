package dev.casebook.cli;

import dev.casebook.embed.AdapterTrainer;
import dev.casebook.model.Activity;
import dev.casebook.model.CodedText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Coded texts as the sentence model learns from them: two questions for each activity, whether the
/// firm runs it and whether a partner does.
final class AnswerSheet {

  private static final List<Activity> ACTIVITIES = List.of(Activity.values());

  /// How many questions there are.
  static final int QUESTIONS = 2 * ACTIVITIES.size();

  private AnswerSheet() {}

  /// What is settled of one text.
  static AdapterTrainer.Lesson of(CodedText text) {
    Set<Integer> yes = new HashSet<>();
    text.settled().firm().forEach(activity -> yes.add(ACTIVITIES.indexOf(activity)));
    text.settled()
        .partner()
        .forEach(activity -> yes.add(ACTIVITIES.size() + ACTIVITIES.indexOf(activity)));
    return new AdapterTrainer.Lesson(text.text(), yes);
  }
}
