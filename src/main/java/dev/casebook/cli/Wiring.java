package dev.casebook.cli;

import picocli.CommandLine;

/// Makes the commands, and hands a console to those whose constructor asks for one.
final class Wiring implements CommandLine.IFactory {

  private final CommandLine.IFactory plain = CommandLine.defaultFactory();
  private final Console console;

  Wiring(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (var constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 1
          && constructor.getParameterTypes()[0] == Console.class) {
        return type.cast(constructor.newInstance(console));
      }
    }
    return plain.create(type);
  }
}
