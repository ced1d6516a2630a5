package dev.casebook.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;

/// Reads all files of an index and compares their checksums and its stamp.
sealed interface IndexCheck {

  /// Every byte is as it was written, by this program's rules.
  record Sound(IndexStamp stamp) implements IndexCheck {}

  /// The index is whole but of no use, for this reason.
  record Foreign(String reason) implements IndexCheck {}

  /// Throws [IOException] where a file is missing, cut short or changed.
  static IndexCheck of(Directory directory, String codebook) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      Optional<IndexStamp> stamp = IndexStamp.of(reader.getIndexCommit().getUserData());
      if (stamp.isEmpty()) {
        return new Foreign("it does not say which generation it holds");
      }
      return stamp
          .get()
          .differs(codebook)
          .<IndexCheck>map(Foreign::new)
          .orElseGet(() -> new Sound(stamp.get()));
    }
  }
}
