package dev.casebook.model;

/// Why a case is an analogue: one thing that yours and theirs have in common.
///
/// @param block the block in which they meet
/// @param yours the user's words
/// @param theirs the case's words
/// @param passage where theirs stands
/// @param share what this adds to the analogue's score; the shares of all reasons add up to it
public record Reason(Block block, String yours, String theirs, Passage passage, double share) {}
