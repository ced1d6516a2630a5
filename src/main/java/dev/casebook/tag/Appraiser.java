package dev.casebook.tag;

import dev.casebook.model.Activity;
import dev.casebook.model.Actor;
import dev.casebook.model.Once;
import dev.casebook.model.TextVectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds activities by cues and then asks a classifier, sentence by sentence, how likely each is:
/// that becomes the chance of the cue's mention, and what no cue found but the classifier holds
/// likely becomes a mention of its own. Of what partners do, cues alone decide.
final class Appraiser implements MentionFinder {

  /// Less likely activities are not looked at again.
  private static final double LEAST = 0.1;

  private static final int MOST_IN_A_SENTENCE = 5;

  private final Finder finder;
  private final Once<Classifier> classifier;
  private final @Nullable TextVectors vectors;

  Appraiser(Finder finder, Supplier<Classifier> classifier, @Nullable TextVectors vectors) {
    this.finder = finder;
    this.classifier = Once.of(classifier);
    this.vectors = vectors;
  }

  private record Likely(Activity activity, double chance) {}

  @Override
  public List<Mention> find(String text, DefaultActor subject) {
    Look look = finder.look(text, subject);
    if (subject != DefaultActor.FIRM) {
      return look.mentions();
    }
    List<Mention> found = new ArrayList<>();
    look.mentions().stream().filter(m -> m.by() == Actor.PARTNER).forEach(found::add);
    Scan scan = look.scan();
    for (int begin = 0; begin < scan.size(); begin = scan.sentenceEnd(begin)) {
      found.addAll(appraise(look, begin, scan.sentenceEnd(begin)));
    }
    found.sort(Comparator.comparingInt(Mention::start).thenComparing(Mention::activity));
    return found;
  }

  private List<Mention> appraise(Look look, int begin, int end) {
    double[] chances = classifier.get().chances(look, begin, end, vectors);
    int sentence = look.scan().sentence(begin);
    List<Mention> cued =
        look.mentions().stream()
            .filter(m -> m.by() == Actor.FIRM && m.sentence() == sentence)
            .toList();
    return IntStream.range(0, chances.length)
        .filter(a -> chances[a] >= LEAST)
        .mapToObj(a -> new Likely(Classifier.ORDER.get(a), chances[a]))
        .sorted(Comparator.comparingDouble(Likely::chance).reversed())
        .limit(MOST_IN_A_SENTENCE)
        .map(one -> prompted(cued, one).orElseGet(() -> unprompted(look, begin, end, one)))
        .toList();
  }

  /// The most telling mention of a cue, with the sentence's chance; its neighbours would add
  /// nothing, since the classifier has weighed them already.
  private static Optional<Mention> prompted(List<Mention> cued, Likely likely) {
    return cued.stream()
        .filter(m -> m.activity() == likely.activity)
        .max(Comparator.comparingDouble(m -> m.value(false)))
        .map(m -> m.withChance(likely.chance));
  }

  private Mention unprompted(Look look, int begin, int end, Likely likely) {
    Hit<Activity> words =
        new Grounds(classifier.get(), look.scan()).find(likely.activity, begin, end);
    return new Mention(
        likely.activity,
        Actor.FIRM,
        null,
        false,
        1,
        look.scan().sentence(begin),
        look.scan().word(words.begin()).start(),
        look.scan().word(words.end() - 1).end(),
        likely.chance);
  }
}
