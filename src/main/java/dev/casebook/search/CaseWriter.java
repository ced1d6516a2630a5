package dev.casebook.search;

import dev.casebook.model.CaseId;
import dev.casebook.model.StoredCase;
import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;

/// Writes cases into an index. For one thread at a time.
final class CaseWriter implements Closeable {

  private static final double BUFFER_MB = 64;

  /// Up to this many cases a commit clears away what was replaced and removed.
  private static final int CLEARED = 100_000;

  private final IndexWriter writer;
  private final FacetsConfig facets = Fields.facets();

  private CaseWriter(IndexWriter writer) {
    this.writer = writer;
  }

  /// A writer that adds to the index in this directory.
  static CaseWriter append(Directory directory) throws IOException {
    return new CaseWriter(new IndexWriter(directory, config(OpenMode.APPEND)));
  }

  /// A writer that begins a new index.
  static CaseWriter create(Directory directory) throws IOException {
    return new CaseWriter(new IndexWriter(directory, config(OpenMode.CREATE)));
  }

  private static IndexWriterConfig config(OpenMode mode) {
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setForceMergeDeletesPctAllowed(0);
    return new IndexWriterConfig(Analysis.ofIndex())
        .setOpenMode(mode)
        .setRAMBufferSizeMB(BUFFER_MB)
        .setMergePolicy(merges)
        .setMergeScheduler(new SerialMergeScheduler())
        .setCommitOnClose(false);
  }

  IndexWriter lucene() {
    return writer;
  }

  void put(StoredCase stored) throws IOException {
    writer.updateDocument(key(stored.id()), CaseDocument.of(stored, facets));
  }

  void remove(CaseId id) throws IOException {
    writer.deleteDocuments(key(id));
  }

  private static Term key(CaseId id) {
    return new Term(Fields.ID, id.slug());
  }

  /// Makes everything safe. Replaced and removed cases would count in the rarity of words until
  /// merged away, and an index grown step by step would rank unlike one rebuilt: where that is
  /// affordable, they are cleared first.
  void commit(IndexStamp stamp) throws IOException {
    if (writer.hasDeletions() && writer.getDocStats().maxDoc <= CLEARED) {
      writer.forceMergeDeletes();
    }
    writer.setLiveCommitData(stamp.toCommitData().entrySet());
    writer.commit();
  }

  /// Drops what was not committed.
  @Override
  public void close() throws IOException {
    writer.close();
  }
}
