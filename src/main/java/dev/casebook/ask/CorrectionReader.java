package dev.casebook.ask;

import dev.casebook.model.Actor;
import dev.casebook.model.CorrectedTags;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Quotes;
import dev.casebook.model.StoredCase;
import dev.casebook.model.Tag;
import dev.casebook.model.TagCorrection;
import dev.casebook.model.TaggedCase;
import dev.casebook.model.Weight;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns what an editor typed into what it means for one case, or says why it means nothing there.
final class CorrectionReader {

  private final StoredCase stored;
  private final CorrectedTags corrected;
  private final CorrectionFields fields;
  private final Optional<Tag> holds;

  private CorrectionReader(StoredCase stored, CorrectionFields fields) {
    this.stored = stored;
    this.corrected = stored.corrected();
    this.fields = fields;
    this.holds = corrected.tag(fields.activity(), fields.by());
  }

  /// The correction, made at this time. Throws [InvalidRequest] as [CorrectionDesk#correct] says.
  static TagCorrection read(StoredCase stored, CorrectionRequest typed, Instant at)
      throws InvalidRequest {
    return new CorrectionReader(stored, CorrectionFields.read(typed)).read(at);
  }

  private TagCorrection read(Instant at) throws InvalidRequest {
    String quoted = quoted();
    return switch (fields.verdict()) {
      case ACCEPT -> accepted(quoted, at);
      case ADD -> added(quoted, at);
      case REJECT -> rejected(quoted, at);
      case WITHDRAW -> withdrawn(quoted, at);
    };
  }

  /// The quoted words as they stand in the case; empty where none were.
  private String quoted() throws InvalidRequest {
    if (fields.words().isEmpty()) {
      return "";
    }
    return Quotes.find(stored.tagged().parsed(), fields.words())
        .orElseThrow(() ->
            new InvalidRequest(
                "words",
                "the words \""
                    + CorrectionFields.shown(fields.words())
                    + "\" do not stand in the case.",
                "Copy them from its prose or its canvas, within one paragraph or item."))
        .words();
  }

  private TagCorrection accepted(String quoted, Instant at) throws InvalidRequest {
    Tag tag =
        holds
            .or(this::rejectedTag)
            .orElseThrow(() ->
                refused(
                    "there is no tag %s to accept.",
                    "Add it, with the words of the case that carry it."));
    String words = quoted.isEmpty() ? resting(tag) : quoted;
    return correction(asked(tag.weight()), words, at);
  }

  private Optional<Tag> rejectedTag() {
    return corrected.rejected().stream()
        .filter(t -> t.activity() == fields.activity() && t.by() == fields.by())
        .findFirst();
  }

  /// The words that a tag rests on, as many as are kept.
  private static String resting(Tag tag) {
    String words = TagCorrection.foldedWords(tag.evidence().getFirst().words());
    int most = TagCorrection.WORDS.longest();
    if (words.codePointCount(0, words.length()) <= most) {
      return words;
    }
    String cut = words.substring(0, words.offsetByCodePoints(0, most));
    return cut.contains(" ") ? cut.substring(0, cut.lastIndexOf(' ')) : cut;
  }

  private TagCorrection added(String quoted, Instant at) throws InvalidRequest {
    if (holds.isPresent()) {
      throw refused("the case has the tag %s already.", "Accept or reject it.");
    }
    if (quoted.isEmpty()) {
      throw new InvalidRequest(
          "words",
          "a tag that is added needs words of the case to rest on.",
          "Quote the few words that carry it.");
    }
    return correction(asked(Weight.SECONDARY), quoted, at);
  }

  private TagCorrection rejected(String quoted, Instant at) throws InvalidRequest {
    if (holds.isEmpty() && rejectedTag().isEmpty()) {
      throw refused("there is no tag %s to reject.", "What the case does not have needs no word.");
    }
    return correction(unweighed(), quoted, at);
  }

  private TagCorrection withdrawn(String quoted, Instant at) throws InvalidRequest {
    if (corrected.ruling(fields.activity(), fields.by()).isEmpty()) {
      throw refused(
          "nobody has said anything of %s that still counts.",
          "Only what counts can be withdrawn.");
    }
    return correction(unweighed(), quoted, at);
  }

  private InvalidRequest refused(String finding, String hint) {
    String about =
        fields.activity().id() + (fields.by() == Actor.PARTNER ? ", run by a partner," : "");
    return new InvalidRequest("verdict", finding.formatted(about), hint);
  }

  /// The weight that was asked for, or else this one.
  private Weight asked(Weight otherwise) throws InvalidRequest {
    Weight weight = fields.weight() == null ? otherwise : fields.weight();
    if (weight == Weight.PRIMARY && fields.by() == Actor.PARTNER) {
      throw new InvalidRequest(
          "weight", "what a partner runs is never primary.", "Leave the weight out.");
    }
    if (weight == Weight.PRIMARY && othersPrimary() >= TaggedCase.MOST_PRIMARY) {
      throw new InvalidRequest(
          "weight",
          "editors have made " + TaggedCase.MOST_PRIMARY + " activities primary already.",
          "Choose secondary, or make another one secondary first.");
    }
    return weight;
  }

  private long othersPrimary() {
    return corrected.tags().stream()
        .filter(t -> t.by() == Actor.FIRM && t.weight() == Weight.PRIMARY)
        .filter(t -> t.activity() != fields.activity())
        .filter(t -> corrected.ruling(t.activity(), t.by()).isPresent())
        .count();
  }

  private @Nullable Weight unweighed() throws InvalidRequest {
    if (fields.weight() != null) {
      throw new InvalidRequest(
          "weight", "only a tag that is accepted or added has a weight.", "Leave the weight out.");
    }
    return null;
  }

  private TagCorrection correction(@Nullable Weight weight, String words, Instant at) {
    return new TagCorrection(
        stored.id(),
        fields.activity(),
        fields.by(),
        fields.verdict(),
        weight,
        words,
        fields.editor(),
        fields.why(),
        at);
  }
}
