package dev.casebook.search;

/// Something unexpected happened to an index that had opened well: a full disk, files deleted under
/// a running program, another writer. The message names the folder. What is wrong with a *request*
/// is an [dev.casebook.model.InvalidRequest] instead, and an index that should simply be rebuilt is
/// an [SearchIndex.Unusable].
public final class SearchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SearchException(String message, Throwable cause) {
    super(message, cause);
  }

  SearchException(String message) {
    super(message);
  }
}
