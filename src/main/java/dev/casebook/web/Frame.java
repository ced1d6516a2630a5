package dev.casebook.web;

import dev.casebook.model.BaseVersion;

/// What every page shares.
///
/// @param title of the browser's tab
/// @param tab which entry of the navigation is the current one; empty for none
/// @param twin the address of the same answer as JSON; empty where there is none
/// @param base what the answer rests on
public record Frame(String title, String tab, String twin, BaseVersion base) {}
