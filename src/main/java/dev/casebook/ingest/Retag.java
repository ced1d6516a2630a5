package dev.casebook.ingest;

import dev.casebook.model.Sha256;
import dev.casebook.model.StoredCase;
import dev.casebook.store.CaseStore;
import dev.casebook.tag.CaseTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tags what is stored again where the codebook has changed since, so that every tag of a base
/// comes from one codebook. Documents are not read again: what they said is in the store.
public final class Retag {

  private static final String META = "codebook";
  private static final int BATCH = 200;

  private Retag() {}

  /// Tags every stored case again where the base was tagged by another codebook.
  ///
  /// @return how many cases were tagged again; 0 where the codebook is the same
  public static int whereOutdated(CaseStore store, CaseTagger tagger) {
    Sha256 codebook = tagger.hash();
    Optional<String> before = store.meta(META);
    if (before.isPresent() && before.get().equals(codebook.hex())) {
      return 0;
    }
    List<StoredCase> cases = store.all();
    for (int from = 0; from < cases.size(); from += BATCH) {
      List<CaseStore.Put> puts = new ArrayList<>();
      for (StoredCase one : cases.subList(from, Math.min(cases.size(), from + BATCH))) {
        puts.add(new CaseStore.Put(tagger.tag(one.tagged().parsed()), one.address(), one.hash()));
      }
      store.apply(new CaseStore.Changes(puts, List.of()));
    }
    store.putMeta(META, codebook.hex());
    return cases.size();
  }
}
