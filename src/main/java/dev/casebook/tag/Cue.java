package dev.casebook.tag;

import dev.casebook.model.Activity;

/// What a cue phrase stands for.
record Cue(Activity activity, Strength strength) {}
