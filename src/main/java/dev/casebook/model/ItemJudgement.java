package dev.casebook.model;

/// What an item of a user's canvas was judged to be.
///
/// @param item index into the block's items
/// @param kind what it is
/// @param reason why, as a sentence that quotes what gave it away
public record ItemJudgement(Block block, int item, ItemKind kind, String reason) {}
