package dev.casebook.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/// `casebook code`: several people code the same texts, each on their own, and learn how far they
/// agree. What it does is in its subcommands.
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description = "Lets several people code the same texts, and measures how far they agree.",
    subcommands = {
      CodeNewCommand.class,
      CodeListCommand.class,
      CodeNextCommand.class,
      CodePutCommand.class,
      CodeFinishCommand.class,
      CodeCloseCommand.class,
      CodeShowCommand.class,
      CodeSettleCommand.class,
      CodeExportCommand.class,
      CodeImportCommand.class
    })
final class CodeCommand implements Runnable {

  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "Name what to do: new, list, next, put, finish, close, show, settle, export or import.");
  }
}
