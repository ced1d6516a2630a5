package dev.casebook.cli;

import dev.casebook.model.InvalidRequest;
import picocli.CommandLine;

/// Turns what a command throws into a message and an exit code: 2 for a request that was made
/// wrongly, 1 for everything else. The one place where the command line catches what nobody
/// foresaw.
final class Failures implements CommandLine.IExecutionExceptionHandler {

  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    if (e instanceof InvalidRequest invalid) {
      console.message(invalid.field() + ": " + invalid.finding() + " " + invalid.hint());
      return CommandLine.ExitCode.USAGE;
    }
    console.message(message(e));
    if (System.getProperty("casebook.trace") != null) {
      e.printStackTrace(console.err());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static String message(Exception e) {
    String message = e.getMessage();
    return message == null ? "Failed unexpectedly: " + e.getClass().getName() : message;
  }
}
