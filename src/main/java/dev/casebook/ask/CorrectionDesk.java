package dev.casebook.ask;

import dev.casebook.model.CaseId;
import dev.casebook.model.CorrectedTags;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.StandingCorrection;
import dev.casebook.model.StoredCase;
import dev.casebook.model.TagCorrection;
import dev.casebook.store.CaseStore;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Where editors say what is right and wrong about the tags of a case. Safe for use by several
/// threads: one correction is taken after the other.
public final class CorrectionDesk {

  private final CaseStore store;
  private final Follower follower;
  private final InstantSource clock;

  /// Brings whatever is derived from the store up to it.
  @FunctionalInterface
  public interface Follower {
    /// Called after each change, once it is safe in the store.
    void follow();
  }

  /// A desk over an open base. It closes nothing.
  ///
  /// @param clock says when a correction was made
  public CorrectionDesk(CaseStore store, Follower follower, InstantSource clock) {
    this.store = store;
    this.follower = follower;
    this.clock = clock;
  }

  /// Keeps a correction. Once this returns, it is on the disk and searches see what it has changed.
  ///
  /// @return the correction as it is kept
  /// @throws InvalidRequest naming the field, where the base has no such case, a field cannot be
  ///   read, quoted words do not stand in the case, or the correction would do nothing: a tag that
  ///   is not there cannot be accepted or rejected, one that is there cannot be added, and what
  ///   nobody has said cannot be withdrawn
  /// @throws IllegalStateException where the base was opened for reading
  public synchronized TagCorrection correct(CaseId id, CorrectionRequest request)
      throws InvalidRequest {
    StoredCase stored =
        store
            .find(id)
            .orElseThrow(() ->
                new InvalidRequest(
                    "slug",
                    "the base has no case \"" + id + "\".",
                    "casebook search prints the slugs of its cases."));
    TagCorrection correction = CorrectionReader.read(stored, request, clock.instant());
    store.correct(correction);
    follower.follow();
    return correction;
  }

  /// All that editors have ever said about a case, oldest first, each with what has become of it.
  /// Where the base does not have the case now, none is idle: all wait for it.
  public List<StandingCorrection> all(CaseId id) {
    Optional<StoredCase> stored = store.find(id);
    return stored
        .map(StoredCase::corrected)
        .map(CorrectedTags::corrections)
        .orElseGet(() -> StandingCorrection.of(store.corrections(id)));
  }
}
