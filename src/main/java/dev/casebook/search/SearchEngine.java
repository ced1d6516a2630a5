package dev.casebook.search;

import dev.casebook.model.CaseId;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.SearchResult;
import dev.casebook.model.Sha256;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Suggestion;
import java.util.List;
import java.util.SortedMap;

/// An index of cases that answers searches. Safe for use by several threads; searches never wait
/// for changes.
public interface SearchEngine extends AutoCloseable {

  /// The cases that answer a request. Where no case has all the words, misspelt words are forgiven;
  /// then cases with some of the words are found, and the result says so. Throws [InvalidRequest]
  /// where the query or its limits are wrong.
  SearchResult search(SearchRequest request) throws InvalidRequest;

  /// What a user may be about to type: companies, then activities, patterns and industries of which
  /// a word begins so; at most `limit`.
  List<Suggestion> suggest(String typed, int limit);

  /// The generation that the index holds; -1 for an empty one.
  long generation();

  /// Shows the index changes: replaces `changed`, drops `removed`, and notes the generation.
  /// Searches that begin afterwards see them. Throws [SearchException] where the index was opened
  /// for reading.
  void apply(List<StoredCase> changed, List<CaseId> removed, long generation);

  /// Makes durable what the index holds, with its generation.
  void commit();

  /// A hash of what is indexed of each case: two indexes of equal digest answer alike.
  SortedMap<CaseId, Sha256> digest();

  /// Facts about the index for people who look after it: documents, and how Lucene runs here.
  String health();

  /// Lets go of the index; what was not committed is committed.
  @Override
  void close();
}
