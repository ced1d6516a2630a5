package dev.casebook.tag;

import java.util.List;

/// A way to find the activities mentioned in one text. Safe for use by several threads.
interface MentionFinder {

  /// The mentions, by place; a sentence names at most five activities.
  ///
  /// @param subject who acts where the text names nobody
  List<Mention> find(String text, DefaultActor subject);
}
