package dev.casebook.cli;

import dev.casebook.store.StoreLocked;
import picocli.CommandLine.Mixin;

/// Which base is coded in, and how it is opened.
final class CodeBase {

  @Mixin private final BaseOption base = new BaseOption();

  /// To look at what was coded, beside a running server too.
  OpenBase reading(Console console) {
    return OpenBase.forReading(base.folder(), Tools.load(), console);
  }

  /// To code. Throws [FileRefused] where a running server has the base, which takes codings itself.
  OpenBase writing(Console console) {
    try {
      return OpenBase.filled(base.folder(), Tools.load(), console);
    } catch (StoreLocked locked) {
      throw new FileRefused(
          locked.getMessage() + " A running server takes codings on its page /code.");
    }
  }
}
