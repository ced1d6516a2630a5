package dev.casebook.search;

import dev.casebook.model.Once;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/// The index at one moment, with what is dear to make and shared by all searches at that moment.
final class Snapshot extends IndexSearcher {

  private final Supplier<Optional<SortedSetDocValuesReaderState>> facets;
  private volatile long generation;

  Snapshot(IndexReader reader, long generation) {
    super(reader);
    this.generation = generation;
    this.facets = Once.of(() -> facets(reader));
  }

  /// The generation of the base that this is.
  long generation() {
    return generation;
  }

  /// To be told where a later generation changed nothing that is indexed.
  void alsoIs(long later) {
    generation = later;
  }

  /// Where facet values stand; empty where no case is indexed.
  Optional<SortedSetDocValuesReaderState> facets() {
    return facets.get();
  }

  private static Optional<SortedSetDocValuesReaderState> facets(IndexReader reader) {
    String field = FacetsConfig.DEFAULT_INDEX_FIELD_NAME;
    if (FieldInfos.getMergedFieldInfos(reader).fieldInfo(field) == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new DefaultSortedSetDocValuesReaderState(reader, Fields.facets()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
