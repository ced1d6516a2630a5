package dev.casebook.store;

import org.jspecify.annotations.Nullable;

/// The base cannot do what was asked of it, for a reason that lies outside the program: a disk that
/// is full, a folder that may not be written, a file that is no database. Whatever was being
/// changed is as it was before.
public class StoreException extends RuntimeException {

  private final String place;
  private final String finding;
  private final String wayOut;

  /// @param place the file or folder, and where it helps the table and case
  /// @param finding what is there and what was expected, ending with a full stop
  /// @param wayOut what to do about it, as a sentence
  /// @param cause null where there is none
  StoreException(String place, String finding, String wayOut, @Nullable Throwable cause) {
    super(place + ": " + finding + " " + wayOut, cause);
    this.place = place;
    this.finding = finding;
    this.wayOut = wayOut;
  }

  /// The file or folder that it is about.
  public String place() {
    return place;
  }

  /// What is there and what was expected.
  public String finding() {
    return finding;
  }

  /// What to do about it, as a sentence.
  public String wayOut() {
    return wayOut;
  }
}
