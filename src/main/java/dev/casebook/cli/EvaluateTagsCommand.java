package dev.casebook.cli;

import dev.casebook.embed.Adapter;
import dev.casebook.embed.AdapterTrainer;
import dev.casebook.evaluate.TagEvaluation;
import dev.casebook.evaluate.TagMethod;
import dev.casebook.model.CodedText;
import dev.casebook.model.TagQuality;
import dev.casebook.parse.GoldFile;
import dev.casebook.tag.Classifier;
import dev.casebook.tag.ClassifierFile;
import dev.casebook.tag.Clue;
import dev.casebook.tag.QualityFile;
import dev.casebook.write.QualityMarkdown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `casebook evaluate tags`: trains the tagger if asked to, and measures it on the report part.
@Command(
    name = "tags",
    mixinStandardHelpOptions = true,
    description =
        "Measures tags on the report part of the gold set, beside simpler ways, and writes the figures that README and pages show.")
final class EvaluateTagsCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private final FormatOption format = new FormatOption();

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "Where the coded texts are; corpus/gold of the program unless given.")
  private Path gold = ProjectFiles.gold();

  @Option(names = "--train", description = "Train the classifier anew first; takes some minutes.")
  private boolean train;

  @Option(
      names = "--adapt",
      description =
          "Train the sentence model first, then the classifier; scripts/train does it, with the library it needs, in about an hour.")
  private boolean adapt;

  @Option(
      names = "--ablation",
      description =
          "Also train and measure classifiers that go by less; takes a quarter of an hour.")
  private boolean ablation;

  EvaluateTagsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<CodedText> coded = read("tags.jsonl");
    TagEvaluation evaluation = new TagEvaluation(coded);
    List<CodedText> lessons = train || adapt || ablation ? read("training.jsonl") : List.of();
    try (TaggerBench bench = TaggerBench.open(adapt ? adapted(lessons) : Adapter.load())) {
      Classifier classifier =
          train || adapt ? trained(bench, lessons, tune(coded)) : ClassifierFile.load();
      TagMethod tagger = bench.method(classifier);
      List<TagQuality.Method> methods = new ArrayList<>();
      methods.add(evaluation.compare("the most frequent activity, always", evaluation.majority()));
      methods.add(evaluation.compare("cues alone", bench.cues()));
      if (ablation) {
        for (Set<Clue> clues : lesser()) {
          Classifier less = bench.train(clues, lessons, tune(coded));
          methods.add(evaluation.compare(named(clues), bench.method(less)));
        }
      } else {
        methods.addAll(measuredBefore());
      }
      methods.add(evaluation.compare("cues, words and vectors", tagger));
      report(evaluation.measure(tagger, methods));
    }
    return 0;
  }

  private List<CodedText> read(String name) {
    return InputFile.done(GoldFile.read(gold.resolve(name))).value();
  }

  private static List<CodedText> tune(List<CodedText> coded) {
    return coded.stream().filter(text -> text.part() == CodedText.Part.TUNE).toList();
  }

  private Adapter adapted(List<CodedText> lessons) {
    console.message("Training the sentence model on " + lessons.size() + " coded texts ...");
    AdapterTrainer trainer =
        new AdapterTrainer((step, steps, loss) ->
            console.message("  step %d of %d, loss %.3f".formatted(step, steps, loss)));
    Adapter adapter =
        trainer.train(
            lessons.stream().map(AnswerSheet::of).toList(), AnswerSheet.QUESTIONS, Tools.natives());
    Path file = ProjectFiles.resource(Adapter.class, "adapter.gz");
    adapter.write(file);
    // What is measured is what is kept: writing rounds.
    return Adapter.read(file);
  }

  private Classifier trained(TaggerBench bench, List<CodedText> lessons, List<CodedText> trials) {
    console.message("Training on " + lessons.size() + " coded texts ...");
    Classifier classifier = bench.train(EnumSet.allOf(Clue.class), lessons, trials);
    ClassifierFile.write(classifier, ProjectFiles.resource(Classifier.class, "classifier.gz"));
    return classifier;
  }

  private static List<Set<Clue>> lesser() {
    return List.of(
        EnumSet.of(Clue.WORDS),
        EnumSet.of(Clue.VECTORS),
        EnumSet.of(Clue.WORDS, Clue.VECTORS),
        EnumSet.of(Clue.CUES, Clue.WORDS),
        EnumSet.of(Clue.CUES, Clue.VECTORS));
  }

  /// The figures of the last ablation stay in the tables until the next one.
  private static List<TagQuality.Method> measuredBefore() {
    List<String> names = lesser().stream().map(EvaluateTagsCommand::named).toList();
    return QualityFile.load().methods().stream().filter(m -> names.contains(m.name())).toList();
  }

  private static String named(Set<Clue> clues) {
    List<String> names = clues.stream().map(clue -> clue.name().toLowerCase(Locale.ROOT)).toList();
    return String.join(" and ", names) + (names.size() == 1 ? " alone" : "");
  }

  private void report(TagQuality quality) {
    QualityFile.write(quality, ProjectFiles.resource(QualityFile.class, "tag-quality.json"));
    ProjectFiles.put(Path.of("README.md"), "tags", QualityMarkdown.summary(quality));
    ProjectFiles.put(Path.of("docs", "tag-quality.md"), "tags", QualityMarkdown.tables(quality));
    console.result(format.json() ? QualityFile.json(quality) : QualityMarkdown.tables(quality));
    console.message("Written for pages and documents; build again to see it there.");
  }
}
