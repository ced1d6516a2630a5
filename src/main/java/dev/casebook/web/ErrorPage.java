package dev.casebook.web;

/// What went wrong, and the way out.
record ErrorPage(Frame frame, int status, String finding, String hint) implements Page {}
