package dev.casebook.web;

/// What went wrong, and the way out.
public record ErrorPage(Frame frame, int status, String finding, String hint) implements Page {}
