package dev.casebook.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/// `casebook evaluate`: how good the program is, measured on sets that were judged beforehand.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Measures quality on gold sets, with baselines and intervals.",
    subcommands = {EvaluateTagsCommand.class, EvaluateReviewCommand.class})
final class EvaluateCommand implements Runnable {

  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "Say what to evaluate: casebook evaluate tags, or casebook evaluate review.");
  }
}
