package dev.casebook.store;

import dev.casebook.model.CaseId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Which cases to read.
///
/// @param condition on the column `slug`, with at most one parameter
/// @param argument its value; null where there is no parameter
record Scope(String condition, @Nullable Object argument) {

  static final Scope ALL = new Scope("", null);

  static Scope one(CaseId id) {
    return new Scope("WHERE slug = ?", id.slug());
  }

  static Scope changedSince(long generation) {
    return new Scope("WHERE slug IN (SELECT slug FROM document WHERE generation > ?)", generation);
  }

  /// A query for the rows in this scope, ordered by `order`.
  Query select(Handle handle, String what, String order) {
    Query query = handle.createQuery("SELECT " + what + " " + condition + " ORDER BY " + order);
    return argument == null ? query : query.bind(0, argument);
  }
}
