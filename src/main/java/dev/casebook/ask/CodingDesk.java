package dev.casebook.ask;

import dev.casebook.model.CodedSet;
import dev.casebook.model.Codes;
import dev.casebook.model.CodingAnswer;
import dev.casebook.model.CodingReport;
import dev.casebook.model.CodingSet;
import dev.casebook.model.CodingSetId;
import dev.casebook.model.CodingUnit;
import dev.casebook.model.Definitions;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Settlement;
import dev.casebook.store.CodingStore;
import dev.casebook.tag.Codebook;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Where coders work, each on their own, and where it is measured how far they agree.
///
/// A coder is shown neither the tags of the machine nor what others found, until having finished
/// the set or until the set is closed. What a coder says after that is kept, but does not count for
/// agreement. There are no accounts: a coder is whoever gives the name, so this keeps people from
/// seeing by accident, not from looking on purpose.
///
/// Safe for use by several threads: changes are made one after the other. They need a base that is
/// open for writing, else [IllegalStateException] is thrown.
public final class CodingDesk {

  private final CodingStore store;
  private final Definitions definitions;
  private final InstantSource clock;

  /// A desk over an open base. It closes nothing.
  ///
  /// @param clock says when something was said
  public CodingDesk(CodingStore store, Codebook codebook, InstantSource clock) {
    this.store = store;
    this.definitions = codebook.definitions();
    this.clock = clock;
  }

  /// The codebook as coders read it now.
  public Definitions definitions() {
    return definitions;
  }

  /// Every set, the newest first.
  public List<CodingSet> sets() {
    return store.sets();
  }

  /// The set of that name with all that was said in it; empty where there is none.
  public Optional<CodedSet> find(String set) {
    return CodingFields.id(set).flatMap(store::find);
  }

  /// As [#find]; throws [InvalidRequest] (field `set`) where there is none.
  public CodedSet wanted(String set) throws InvalidRequest {
    return find(set)
        .orElseThrow(() ->
            new InvalidRequest(
                "set",
                "there is no coding set \"" + CodingFields.shown(set) + "\".",
                "casebook code list and the page /code name them."));
  }

  /// A coder's name as it is kept: white space folded, and spelt as before where that coder has
  /// coded here before. Throws [InvalidRequest] (field `coder`) where it cannot be used.
  public String coder(CodedSet set, String typed) throws InvalidRequest {
    return CodingFields.coder(set, typed);
  }

  /// The unit of that number. Throws [InvalidRequest] (field `unit`) where the set has none.
  public CodingUnit unit(CodedSet set, String number) throws InvalidRequest {
    return CodingFields.unit(set, number);
  }

  /// How far a set has come and how far its coders agree, with what differs where the viewer may
  /// see it.
  public CodingReport report(CodedSet set, CodingViewer viewer) {
    return new CodingReports(set).report(viewer.covered(set));
  }

  /// Keeps what a coder found in a unit; once this returns, it is on the disk. To say the same
  /// again changes nothing.
  ///
  /// @return the coding as it is kept
  /// @throws InvalidRequest naming the field, where there is no such set or unit, the set is
  ///   closed, the name cannot be used, an activity is unknown, or nothing is said, or too much
  public synchronized CodingAnswer code(String set, CodingRequest request) throws InvalidRequest {
    CodedSet coded = open(set);
    String coder = coder(coded, request.who());
    int unit = unit(coded, request.unit()).number();
    CodingAnswer coding = coding(coded, coder, unit, CodingFields.codes(request));
    CodingAnswer before = coded.latest(coder).get(unit);
    if (before != null && before.codes().equals(coding.codes())) {
      return before;
    }
    store.code(coded.set().id(), List.of(coding));
    return coding;
  }

  /// A coding made now.
  CodingAnswer coding(CodedSet coded, String coder, int unit, Codes codes) {
    return new CodingAnswer(unit, coder, codes, clock.instant(), !coded.uncovered(coder));
  }

  /// Keeps codings of one coder, all in one commit.
  void keep(CodedSet coded, List<CodingAnswer> codings) {
    store.code(coded.set().id(), codings);
  }

  /// The set of that name. Throws [InvalidRequest] (field `set`) where there is none, or where it
  /// is closed.
  CodedSet open(String set) throws InvalidRequest {
    CodedSet coded = wanted(set);
    if (!coded.set().open()) {
      throw new InvalidRequest(
          "set",
          "the set " + coded.set().id() + " is closed, and is coded no more.",
          "Make a new set of the same cases to code them again.");
    }
    return coded;
  }

  /// Notes that a coder has finished, and may see from now on what others found. To finish again
  /// changes nothing.
  ///
  /// @throws InvalidRequest (field `coder`) where a unit is not yet coded, and as [#code]
  public synchronized void finish(String set, String typed) throws InvalidRequest {
    CodedSet coded = open(set);
    String coder = coder(coded, typed);
    int left = coded.units().size() - coded.latest(coder).size();
    if (left > 0) {
      throw new InvalidRequest(
          "coder",
          "%s has not coded %d of %d units.".formatted(coder, left, coded.units().size()),
          "Code them first; none is an answer too.");
    }
    store.finish(coded.set().id(), coder, clock.instant());
  }

  /// Closes a set for good: nobody codes in it any more, and all may see what was found. To close
  /// it again changes nothing. Throws [InvalidRequest] (field `set`) where there is none.
  public synchronized void close(String set) throws InvalidRequest {
    store.close(wanted(set).set().id(), clock.instant());
  }

  /// Keeps what an editor decides about a unit that coders differ on, also after the set is closed.
  ///
  /// @return the settlement as it is kept
  /// @throws InvalidRequest naming the field, where coders do not differ there, name or reason
  ///   cannot be used, and as [#code]
  public synchronized Settlement settle(String set, CodingRequest request) throws InvalidRequest {
    CodedSet coded = wanted(set);
    int unit = unit(coded, request.unit()).number();
    if (!new CodingReports(coded).differs(unit)) {
      throw new InvalidRequest(
          "unit",
          "no two coders differ about unit " + unit + ".",
          "Only what coders differ about is settled.");
    }
    Settlement settlement =
        new Settlement(
            unit,
            CodingFields.text("editor", "the editor's name", request.who(), Settlement.EDITOR),
            CodingFields.codes(request),
            CodingFields.text("reason", "the reason", request.reason(), Settlement.REASON),
            clock.instant());
    store.settle(coded.set().id(), settlement);
    return settlement;
  }

  /// Keeps a new set; its name is chosen with those in mind that are taken.
  synchronized CodedSet add(Function<Set<CodingSetId>, CodingSet> maker, List<CodingUnit> units) {
    Set<CodingSetId> taken = new HashSet<>();
    store.sets().forEach(set -> taken.add(set.id()));
    CodingSet made = maker.apply(taken);
    store.add(made, units);
    return store.find(made.id()).orElseThrow();
  }

  Instant now() {
    return clock.instant();
  }
}
