package dev.casebook.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A closed choice of the vocabulary: an enum whose constants have a permanent id for files,
/// queries and addresses, and a title for people. Ids follow from the constants' names, so renaming
/// a constant breaks what others have stored; tests hold the published lists.
public interface Named {

  /// The constant's name, as every enum has it.
  String name();

  /// The permanent id: the name in lower case, words joined by hyphens.
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The name that people read.
  String title();

  /// The constant of `type` with this id, or empty where there is none; ids are compared exactly.
  static <E extends Enum<E> & Named> Optional<E> byId(Class<E> type, String id) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.id().equals(id)).findFirst();
  }
}
