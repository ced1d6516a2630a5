package dev.casebook.search;

import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.QueryTimeoutImpl;

/// How long one request may work.
@FunctionalInterface
interface Timing {

  /// What users get.
  Timing ONE_SECOND = () -> new QueryTimeoutImpl(1000);

  /// Starts the clock for a request.
  QueryTimeout begin();
}
