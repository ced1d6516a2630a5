package dev.casebook.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/// The program: picks the command and turns its end into an exit code.
@Command(
    name = "casebook",
    description = "An open, citable base of company case studies, tagged by key activity.",
    versionProvider = Main.Version.class,
    mixinStandardHelpOptions = true,
    subcommands = {
      ServeCommand.class,
      IngestCommand.class,
      ParseCommand.class,
      CanvasCommand.class,
      TagCommand.class,
      SearchCommand.class,
      MatchCommand.class,
      ExportCommand.class,
      CorrectCommand.class,
      CodeCommand.class,
      NewCommand.class,
      CheckCommand.class,
      VerifyCommand.class,
      ReindexCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      DoctorCommand.class,
      BenchCommand.class,
      EvaluateCommand.class
    })
public final class Main implements Runnable {

  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  /// Runs the command in `args` and exits with its code.
  public static void main(String[] args) {
    // Lucene says once that it runs without vector instructions; doctor says so where it matters.
    LUCENE.setLevel(Level.SEVERE);
    PrintStream out = utf8(System.out);
    PrintStream err = utf8(System.err);
    int code = run(new Console(out, err, watched()), args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /// Runs the command in `args` and returns its exit code: 0 done, 1 failed or refused, 2 wrong
  /// usage.
  public static int run(Console console, String... args) {
    return commandLine(console).execute(args);
  }

  /// The commands with their options, as the documentation test reads them too.
  static CommandLine commandLine(Console console) {
    CommandLine line = new CommandLine(new Main(), new Wiring(console));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(console.outWriter());
    line.setErr(console.errWriter());
    line.setExecutionExceptionHandler(new Failures(console));
    return line;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Name a command; casebook --help lists them.");
  }

  @SuppressWarnings("SystemConsoleNull") // it may still be null where a module provides it
  private static boolean watched() {
    java.io.Console terminal = System.console();
    return terminal != null && terminal.isTerminal();
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }

  /// Tells the version in the jar.
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"casebook " + (version == null ? "(not built into a jar)" : version)};
    }
  }
}
