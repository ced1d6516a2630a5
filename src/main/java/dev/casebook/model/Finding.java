package dev.casebook.model;

import org.jspecify.annotations.Nullable;

/// A question that a review puts to the founder; never a verdict.
///
/// @param block where on the canvas; null where it is about the whole
/// @param words of the canvas that it is about; empty for an empty block
/// @param reason why it was raised
/// @param mend what could be done
public record Finding(
    FindingKind kind, @Nullable Block block, String words, String reason, String mend) {}
