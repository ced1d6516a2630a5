package dev.casebook.web;

/// Three ways through the first hour: a student's, a founder's and a researcher's.
public record LearnPage(Frame frame) implements Page {}
