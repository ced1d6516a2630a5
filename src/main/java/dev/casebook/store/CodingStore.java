package dev.casebook.store;

import dev.casebook.model.CodedSet;
import dev.casebook.model.CodingAnswer;
import dev.casebook.model.CodingSet;
import dev.casebook.model.CodingSetId;
import dev.casebook.model.CodingUnit;
import dev.casebook.model.Settlement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The coding sets of a base, and what people have said in them: beside the cases, in the same
/// database, and backed up with them. Sets and answers are only ever added; the generation of the
/// base, which counts changes to cases, stays as it is.
///
/// As [CaseStore], it may be used by any number of threads; every method throws [StoreException]
/// where the disk or the file lets it down, and those that write throw [IllegalStateException]
/// where the store was opened for reading.
public final class CodingStore {

  private final Connections connections;

  private CodingStore(Connections connections) {
    this.connections = connections;
  }

  /// The coding sets of an open base; closed with it.
  public static CodingStore of(CaseStore store) {
    return new CodingStore(store.connections());
  }

  /// Keeps a new set with its units. Throws [StoreException] where its name is taken.
  public void add(CodingSet set, List<CodingUnit> units) {
    connections.change(handle -> CodingSets.insert(handle, set, units));
  }

  /// Every set, the newest first.
  public List<CodingSet> sets() {
    return connections.use(CodingSets::all);
  }

  /// A set with all that was ever said in it, as of one commit.
  public Optional<CodedSet> find(CodingSetId id) {
    return connections.use(handle -> CodingSets.find(handle, id));
  }

  /// Keeps what a coder has found, in order, all in one commit; once this returns, it is on the
  /// disk. Throws [StoreException] where the set has no such unit.
  public void code(CodingSetId id, List<CodingAnswer> codings) {
    connections.change(handle -> CodingAnswers.code(handle, id, codings));
  }

  /// Keeps what an editor has settled. Throws [StoreException] where the set has no such unit.
  public void settle(CodingSetId id, Settlement settlement) {
    connections.change(handle -> CodingAnswers.settle(handle, id, settlement));
  }

  /// Notes that a coder has finished a set; to finish again changes nothing.
  public void finish(CodingSetId id, String coder, Instant at) {
    connections.change(handle ->
        handle.execute(
            "INSERT INTO coding_finish (coding_set, coder, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            id.slug(),
            coder,
            at.toString()));
  }

  /// Closes a set; to close it again changes nothing.
  public void close(CodingSetId id, Instant at) {
    connections.change(handle ->
        handle.execute(
            "UPDATE coding_set SET closed = ? WHERE id = ? AND closed IS NULL",
            at.toString(),
            id.slug()));
  }
}
