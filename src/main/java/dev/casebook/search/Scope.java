package dev.casebook.search;

import dev.casebook.model.Block;

/// Where words are looked for.
sealed interface Scope {

  /// In all that is known of a case.
  record Anywhere() implements Scope {}

  /// In its company's names.
  record Company() implements Scope {}

  /// In one block of its canvas.
  record InBlock(Block block) implements Scope {}
}
