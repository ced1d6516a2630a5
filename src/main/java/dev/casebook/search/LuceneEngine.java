package dev.casebook.search;

import dev.casebook.model.CaseId;
import dev.casebook.model.Facet;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.SearchRequest;
import dev.casebook.model.SearchResult;
import dev.casebook.model.Sha256;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/// The engine over a Lucene index in a folder. Each search runs on a reader of its own moment, so
/// it neither waits for changes nor sees half of one.
final class LuceneEngine implements SearchEngine {

  private static final String UNREADABLE =
      "The index cannot be read. Build it again: casebook reindex.";

  private final Path folder;
  private final Directory directory;
  private final String codebook;
  private final Analyzer analyzer = Words.forIndex();
  private final FacetsConfig facets = LuceneEngine.config();
  private final @Nullable IndexWriter writer;
  private final SearcherManager searchers;
  private volatile long generation;
  private volatile @Nullable View view;

  /// A reader, and the facet ordinals that are worked out once for it.
  ///
  /// @param ordinals null for an index without a case
  record View(
      IndexReader reader, @Nullable SortedSetDocValuesReaderState ordinals, long generation) {}

  private LuceneEngine(Path folder, String codebook, boolean writable) throws IOException {
    this.folder = folder;
    this.codebook = codebook;
    this.directory = FSDirectory.open(folder);
    this.writer = writable ? new IndexWriter(directory, new IndexWriterConfig(analyzer)) : null;
    this.searchers =
        writer == null ? new SearcherManager(directory, null) : new SearcherManager(writer, null);
    this.generation = DirectoryReader.indexExists(directory) ? committed() : -1;
  }

  static LuceneEngine writing(Path folder, String codebook) throws IOException {
    return new LuceneEngine(folder, codebook, true);
  }

  static LuceneEngine reading(Path folder) throws IOException {
    return new LuceneEngine(folder, "", false);
  }

  private static FacetsConfig config() {
    FacetsConfig config = new FacetsConfig();
    for (Facet facet : Facet.values()) {
      config.setMultiValued(facet.id(), true);
    }
    return config;
  }

  private long committed() throws IOException {
    return Commit.generation(SegmentInfos.readLatestCommit(directory).getUserData());
  }

  @Override
  public SearchResult search(SearchRequest request) throws InvalidRequest {
    QueryNode asked = QueryLanguage.parse(request.query());
    return read(reader -> new Search(reader, analyzer, request, asked).run());
  }

  @Override
  public List<Suggestion> suggest(String typed, int limit) {
    return read(reader -> new Suggestions(new IndexSearcher(reader.reader())).of(typed, limit));
  }

  /// Lends a reader of this moment to `use`, and passes on what that throws.
  private <T, E extends Exception> T read(Reading<T, E> use) throws E {
    IndexSearcher searcher = acquire();
    try {
      return use.on(view(searcher.getIndexReader()));
    } catch (IOException e) {
      throw new SearchException(folder + ": " + UNREADABLE, e);
    } finally {
      release(searcher);
    }
  }

  private interface Reading<T, E extends Exception> {
    T on(View view) throws IOException, E;
  }

  private IndexSearcher acquire() {
    try {
      if (writer == null) {
        searchers.maybeRefresh();
      }
      return searchers.acquire();
    } catch (IOException e) {
      throw new SearchException(folder + ": " + UNREADABLE, e);
    }
  }

  private void release(IndexSearcher searcher) {
    try {
      searchers.release(searcher);
    } catch (IOException e) {
      throw new SearchException(folder + ": " + UNREADABLE, e);
    }
  }

  @SuppressWarnings("ReferenceEquality") // a reader equals only itself
  private View view(IndexReader reader) throws IOException {
    View known = view;
    if (known == null || known.reader() != reader) {
      known = new View(reader, ordinals(reader), generation(reader));
      view = known;
    }
    return known;
  }

  /// Of a reader on disk, what its commit says; the writer's own readers show what was applied
  /// last.
  private long generation(IndexReader reader) throws IOException {
    return writer == null && reader instanceof DirectoryReader onDisk
        ? Commit.generation(onDisk.getIndexCommit().getUserData())
        : generation;
  }

  private @Nullable SortedSetDocValuesReaderState ordinals(IndexReader reader) throws IOException {
    return reader.numDocs() == 0 ? null : new DefaultSortedSetDocValuesReaderState(reader, facets);
  }

  @Override
  public long generation() {
    return writer == null ? this.<Long, RuntimeException>read(View::generation) : generation;
  }

  @Override
  public void apply(List<StoredCase> changed, List<CaseId> removed, long reached) {
    IndexWriter open = writer();
    try {
      for (StoredCase one : changed) {
        open.updateDocument(
            new Term(Fields.SLUG, one.id().slug()), facets.build(CaseDocument.of(one)));
      }
      for (CaseId gone : removed) {
        open.deleteDocuments(new Term(Fields.SLUG, gone.slug()));
      }
      searchers.maybeRefreshBlocking();
      generation = reached;
      view = null;
    } catch (IOException e) {
      throw new SearchException(
          folder + " cannot be written. Is there room? Then: casebook reindex.", e);
    }
  }

  @Override
  public void commit() {
    IndexWriter open = writer();
    try {
      open.setLiveCommitData(Commit.data(codebook, generation).entrySet());
      open.commit();
    } catch (IOException e) {
      throw new SearchException(
          folder + " cannot be written. Is there room? Then: casebook reindex.", e);
    }
  }

  private IndexWriter writer() {
    if (writer == null) {
      throw new SearchException(folder + " was opened for reading only.");
    }
    return writer;
  }

  @Override
  public SortedMap<CaseId, Sha256> digest() {
    return this.<SortedMap<CaseId, Sha256>, RuntimeException>read(current -> {
      SortedMap<CaseId, Sha256> digest = new TreeMap<>();
      StoredFields stored = current.reader().storedFields();
      var live = MultiBits.getLiveDocs(current.reader());
      for (int doc = 0; doc < current.reader().maxDoc(); doc++) {
        if (live == null || live.get(doc)) {
          var document = stored.document(doc);
          digest.put(
              new CaseId(document.get(Fields.SLUG)), new Sha256(document.get(Fields.DIGEST)));
        }
      }
      return digest;
    });
  }

  @Override
  public String health() {
    return this.<String, RuntimeException>read(current ->
        "%d documents, generation %d, Lucene %s, vector instructions %s"
            .formatted(
                current.reader().numDocs(),
                generation,
                Version.LATEST,
                ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent() ? "on" : "off"));
  }

  @Override
  public void close() {
    try (directory;
        IndexWriter open = writer;
        searchers) {
      if (open != null && open.isOpen()) {
        commit();
      }
    } catch (IOException e) {
      throw new SearchException(folder + " cannot be closed", e);
    }
  }
}
