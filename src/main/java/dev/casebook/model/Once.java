package dev.casebook.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made when first asked for, and then kept. Safe for use by several threads.
public final class Once<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T made;

  private Once(Supplier<T> maker) {
    this.maker = maker;
  }

  /// A value that `maker` makes; it is asked once, by whichever thread comes first.
  public static <T> Once<T> of(Supplier<T> maker) {
    return new Once<>(maker);
  }

  @Override
  public T get() {
    T value = made;
    return value != null ? value : make();
  }

  private synchronized T make() {
    T value = made;
    if (value == null) {
      value = maker.get();
      made = value;
    }
    return value;
  }
}
