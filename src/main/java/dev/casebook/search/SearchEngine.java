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

/// Answers searches over the cases that it was given. One writer at a time changes it; any number
/// of threads may search meanwhile, and none of them ever waits for the writer.
///
/// Every method throws [SearchException] where the files under it fail, and after [#close].
public interface SearchEngine extends AutoCloseable {

  /// Carries out a search. Words must all occur; where no case has them all as typed, spelling is
  /// forgiven, and where that finds nothing either, cases with any of them answer; `bent` says so.
  /// Work stops after about a second; the answer is then `partial`.
  ///
  /// @throws InvalidRequest with field `q` for a query that breaks the grammar or its limits (the
  ///   message points at the place), with the facet's id for an unknown facet value, with `page` or
  ///   `size` where a page lies outside 1..10,000 hits
  SearchResult search(SearchRequest request) throws InvalidRequest;

  /// What someone who has typed this much may mean: companies first (by any word of a name or
  /// alias, and where none begins so, by names spelt nearly so), then activities, patterns and
  /// industries that some case has, by any word of their title.
  ///
  /// @param typed anything; no query language. Blank gives an empty list
  /// @param limit at most this many; more than 50 are never given
  List<Suggestion> suggest(String typed, int limit);

  /// The generation of the base that searches now see; 0 for an empty index.
  long generation();

  /// Brings the index to a newer generation of the base. Searches that begin after this returns see
  /// all of it, searches that began before see nothing of it. Nothing is safe on disk before
  /// [#commit].
  ///
  /// @param changed replace the cases with the same ids, or are added
  /// @param removed ids that the base no longer has; unknown ones are ignored
  /// @param generation of the base with these changes
  /// @throws IllegalStateException where the engine is not [#writable]
  void apply(List<StoredCase> changed, List<CaseId> removed, long generation);

  /// Makes everything applied so far safe on disk, together with its generation. After a crash the
  /// index is as it was at the last commit.
  ///
  /// @throws IllegalStateException where the engine is not [#writable]
  void commit();

  /// For each case a hash of everything that is indexed and kept of it, read back from the index
  /// itself: two indexes that answer alike have equal digests, however they came about. Reads the
  /// whole index.
  SortedMap<CaseId, Sha256> digest();

  /// Whether [#apply] and [#commit] work.
  boolean writable();

  /// One line for people: how many cases, how large on disk, and whether vector instructions (SIMD)
  /// are in use.
  String health();

  /// Commits where writable, and lets the files go. Closing twice does nothing.
  @Override
  void close();
}
