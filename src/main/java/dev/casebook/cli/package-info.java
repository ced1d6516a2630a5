/// The command line: `main`, the commands, and the one place where all is wired together.
///
/// Begin with [Main][dev.casebook.cli.Main], which lists the commands, and
/// [OpenBase][dev.casebook.cli.OpenBase], which opens a base and gives every room what it asks for.
/// Each command is a class of its own: it reads its options, asks one room, and prints.
///
/// Results go to standard output and nothing else does; messages and progress go to standard error
/// ([Console][dev.casebook.cli.Console]). Exit codes: 0 done, also with no hits or with findings; 1
/// something was refused, failed or in breach; 2 the command was used wrongly.
/// [Failures][dev.casebook.cli.Failures] turns what rooms throw into these.
///
/// No command computes anything: a rule that a command needs belongs to a room below.
@NullMarked
package dev.casebook.cli;

import org.jspecify.annotations.NullMarked;
