package dev.casebook.tag;

import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.ItemJudgement;
import dev.casebook.model.ParsedCase;
import dev.casebook.model.Place;
import dev.casebook.model.Sha256;
import dev.casebook.model.Tag;
import dev.casebook.model.TaggedCanvas;
import dev.casebook.model.TaggedCase;
import dev.casebook.model.TextVectors;
import dev.casebook.model.WordForms;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Tags cases, canvases and texts with the activities that their words name, cases and canvases
/// also with the patterns that [PatternTagger] finds. Every piece of evidence is the shortest
/// stretch from the first to the last word of a cue, exactly as it stands there. Keeps nothing
/// between calls; safe for use by several threads. Never throws for anything that a text may hold.
public final class CaseTagger {

  private static final int MOST_PRIMARY = 5;
  private static final String UNKNOWN = "und";

  private final MentionFinder finder;
  private final ItemJudge judge;
  private final Tally.Bar whole;
  private final Tally.Bar alone;
  private final PatternTagger patterns;
  private final String language;
  private final Sha256 hash;
  private final Codebook codebook;

  /// A tagger that goes by cues alone; compiling them takes some tens of milliseconds.
  ///
  /// @param words cuts texts and cues alike, so the cues fit whatever stems it makes
  public CaseTagger(Codebook codebook, WordForms words) {
    this(new Cues(codebook, words), null, codebook.hash());
  }

  /// A tagger that asks a classifier too, which is loaded when the first text is tagged. `words`
  /// must be those that it was trained with.
  ///
  /// @param classifier read once
  /// @param hash of the classifier
  /// @param vectors may be null where the classifier needs none
  public static CaseTagger withClassifier(
      Cues cues, Supplier<Classifier> classifier, Sha256 hash, @Nullable TextVectors vectors) {
    return new CaseTagger(
        cues,
        new Appraiser(cues.finder(), classifier, vectors),
        Sha256.of(cues.codebook.hash().hex() + hash.hex()));
  }

  /// A tagger in haste: it asks the classifier, but no vectors.
  public static CaseTagger withoutVectors(Cues cues, Supplier<Classifier> classifier, Sha256 hash) {
    return withClassifier(
        cues,
        () -> classifier.get().withoutVectors(),
        Sha256.of(hash.hex() + " without vectors"),
        null);
  }

  private CaseTagger(Cues cues, @Nullable MentionFinder asked, Sha256 hash) {
    codebook = cues.codebook;
    Finder byCues = cues.finder();
    finder = asked == null ? byCues : asked;
    whole = asked == null ? Tally.Bar.CUES : Tally.Bar.CASE;
    alone = asked == null ? Tally.Bar.CUES : Tally.Bar.TEXT;
    judge = new ItemJudge(codebook.cueBook(), cues.words, byCues);
    patterns = new PatternTagger(codebook, cues.words);
    language = codebook.cueBook().language();
    this.hash = hash;
  }

  /// A codebook and the word forms that its cues are compiled with.
  public record Cues(Codebook codebook, WordForms words) {
    private Finder finder() {
      return new Finder(codebook.cueBook(), words);
    }
  }

  /// The hash of all that tags depend on: two sets of tags with the same hash were made in the same
  /// way.
  public Sha256 hash() {
    return hash;
  }

  /// The codebook that it tags by.
  public Codebook codebook() {
    return codebook;
  }

  /// Tags a case. Without tags, and with no other patterns than the facts state, where its language
  /// is known and is not that of the cues.
  public TaggedCase tag(ParsedCase parsed) {
    if (!reads(parsed.language())) {
      return TaggedCase.withoutFound(parsed, List.of());
    }
    Tally tally = new Tally(whole);
    CaseReader reader = new CaseReader(finder, judge, tally, CaseReader.namesOf(parsed.facts()));
    for (int s = 0; s < parsed.sections().size(); s++) {
      reader.read(parsed.sections().get(s), s);
    }
    reader.read(parsed.canvas());
    return new TaggedCase(parsed, tally.tags(MOST_PRIMARY), patterns.tag(parsed));
  }

  /// Tags a canvas and judges each item of its key activities block.
  public TaggedCanvas tag(Canvas canvas) {
    Tally tally = new Tally(whole);
    new CaseReader(finder, judge, tally, List.of()).read(canvas);
    List<ItemJudgement> judgements = new ArrayList<>();
    List<CanvasItem> items = canvas.items(Block.KEY_ACTIVITIES);
    for (int i = 0; i < items.size(); i++) {
      judgements.add(judge.judge(Block.KEY_ACTIVITIES, i, items.get(i).text()));
    }
    return new TaggedCanvas(canvas, tally.tags(MOST_PRIMARY), judgements, patterns.tag(canvas));
  }

  /// Tags a text in a language, by its ISO 639-1 code or `und`: nothing is found in a language that
  /// the cues do not know.
  public List<Tag> tagText(String text, String written) {
    return reads(written) ? tagText(text) : List.of();
  }

  /// Whether it can tag texts in this language, by its ISO 639-1 code; `und` is taken on trust.
  public boolean reads(String written) {
    return written.equals(language) || written.equals(UNKNOWN);
  }

  /// Tags a text of which nothing else is known, as if it were the only paragraph of a case. A text
  /// of one sentence has at most one primary activity.
  public List<Tag> tagText(String text) {
    Tally tally = new Tally(alone);
    List<Mention> mentions = finder.find(text, Footing.PLAIN.subject());
    new CaseReader(finder, judge, tally, List.of()).read(mentions, text, new Place.InSection(0, 0));
    boolean oneSentence = mentions.stream().mapToInt(Mention::sentence).distinct().count() <= 1;
    return tally.tags(oneSentence ? 1 : MOST_PRIMARY);
  }
}
