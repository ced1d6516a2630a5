package dev.casebook.search;

import dev.casebook.model.CaseId;
import dev.casebook.model.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Hashes what the index itself holds of each case: its kept fields, and every term in it with
/// frequency and positions. Fields and terms are read in their own order, never in that of files or
/// segments, so how an index came about does not show.
final class IndexDigest {

  private final SortedMap<CaseId, Sha256> hashes = new TreeMap<>();

  private IndexDigest() {}

  static SortedMap<CaseId, Sha256> of(IndexReader reader) throws IOException {
    IndexDigest digest = new IndexDigest();
    for (LeafReaderContext leaf : reader.leaves()) {
      digest.add(leaf.reader());
    }
    return digest.hashes;
  }

  private void add(LeafReader leaf) throws IOException {
    @Nullable MessageDigest[] cases = new MessageDigest[leaf.maxDoc()];
    Bits live = leaf.getLiveDocs();
    for (int doc = 0; doc < cases.length; doc++) {
      cases[doc] = live == null || live.get(doc) ? sha256() : null;
    }
    for (String field : indexedFields(leaf)) {
      addTerms(leaf, field, cases);
    }
    StoredFields stored = leaf.storedFields();
    for (int doc = 0; doc < cases.length; doc++) {
      MessageDigest one = cases[doc];
      if (one != null) {
        Document document = stored.document(doc);
        addKept(document, one);
        hashes.put(
            FactsFields.read(document).id(), new Sha256(HexFormat.of().formatHex(one.digest())));
      }
    }
  }

  private static SortedSet<String> indexedFields(LeafReader leaf) {
    TreeSet<String> names = new TreeSet<>();
    for (FieldInfo field : leaf.getFieldInfos()) {
      if (field.getIndexOptions() != IndexOptions.NONE) {
        names.add(field.name);
      }
    }
    return names;
  }

  private static void addTerms(LeafReader leaf, String field, @Nullable MessageDigest[] cases)
      throws IOException {
    Terms terms = leaf.terms(field);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    PostingsEnum postings = null;
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      postings = each.postings(postings, PostingsEnum.POSITIONS);
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        MessageDigest one = cases[postings.docID()];
        if (one != null) {
          add(field, one);
          add(term, one);
          addPlaces(postings, terms.hasPositions(), one);
        }
      }
    }
  }

  private static void addPlaces(PostingsEnum postings, boolean positions, MessageDigest to)
      throws IOException {
    to.update(number(postings.freq()));
    for (int i = 0; positions && i < postings.freq(); i++) {
      to.update(number(postings.nextPosition()));
    }
  }

  private static void addKept(Document document, MessageDigest to) {
    for (IndexableField field : document) {
      add(field.name(), to);
      add(String.valueOf(field.stringValue()), to);
    }
  }

  private static void add(String text, MessageDigest to) {
    add(new BytesRef(text.getBytes(StandardCharsets.UTF_8)), to);
  }

  private static void add(BytesRef bytes, MessageDigest to) {
    to.update(number(bytes.length));
    to.update(bytes.bytes, bytes.offset, bytes.length);
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
