package dev.casebook.cli;

import dev.casebook.ask.CorrectionRequest;
import dev.casebook.model.Actor;
import dev.casebook.model.CaseId;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.StandingCorrection;
import dev.casebook.store.StoreLocked;
import dev.casebook.write.ResultJson;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casebook correct`: an editor's word on a tag of a case, or all such words.
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    description =
        "Accepts, rejects or adds a tag of a case, or withdraws such a word; lists them where only a case is named.")
final class CorrectCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final BaseOption base = new BaseOption();
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(index = "0", paramLabel = "SLUG", description = "The case.")
  private String slug = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ACTIVITY",
      description = "The id of an activity.")
  private @Nullable String activity;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "accept|reject|add|withdraw",
      description = "What is to be said about it.")
  private @Nullable String verdict;

  @Option(names = "--editor", paramLabel = "NAME", description = "Who says so.")
  private @Nullable String editor;

  @Option(names = "--why", paramLabel = "TEXT", description = "The reason.")
  private @Nullable String why;

  @Option(names = "--partner", description = "It is about the activity as a partner runs it.")
  private boolean partner;

  @Option(
      names = "--weight",
      paramLabel = "primary|secondary",
      description = "With accept or add: the weight of the tag.")
  private @Nullable String weight;

  @Option(
      names = "--words",
      paramLabel = "QUOTE",
      description = "Words of the case that carry the tag; add needs them.")
  private @Nullable String words;

  CorrectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InvalidRequest {
    if (!CaseId.isValid(slug)) {
      throw new InvalidRequest(
          "SLUG", "\"" + slug + "\" is no slug of a case.", "casebook search prints slugs.");
    }
    CaseId id = new CaseId(slug);
    return activity == null ? list(id) : correct(id, request(activity));
  }

  private CorrectionRequest request(String about) throws InvalidRequest {
    if (verdict == null) {
      throw new InvalidRequest(
          "VERDICT",
          "nothing is said about " + about + ".",
          "Add accept, reject, add or withdraw, with --editor and --why.");
    }
    return new CorrectionRequest(
        about,
        verdict,
        (partner ? Actor.PARTNER : Actor.FIRM).id(),
        given(weight),
        given(words),
        given(editor),
        given(why));
  }

  private static String given(@Nullable String option) {
    return option == null ? "" : option;
  }

  private int correct(CaseId id, CorrectionRequest request) throws InvalidRequest {
    try (OpenBase open = OpenBase.filled(base.folder(), Tools.load(), console)) {
      open.corrections().correct(id, request);
      print(id, open);
      return 0;
    } catch (StoreLocked locked) {
      throw new FileRefused(
          locked.getMessage() + " A running server takes corrections on the page of the case.");
    }
  }

  private int list(CaseId id) throws InvalidRequest {
    refuseOptions();
    try (OpenBase open = OpenBase.forReading(base.folder(), Tools.load(), console)) {
      if (open.store().find(id).isEmpty()) {
        if (open.corrections().all(id).isEmpty()) {
          throw new InvalidRequest(
              "SLUG", "the base has no case \"" + id + "\".", "casebook search prints slugs.");
        }
        console.message("The base has no case " + id + " now; these wait for it.");
      }
      print(id, open);
      return 0;
    }
  }

  /// To name a reason and no activity is to have forgotten something.
  private void refuseOptions() throws InvalidRequest {
    if (partner || editor != null || why != null || weight != null || words != null) {
      throw new InvalidRequest(
          "ACTIVITY",
          "no activity is named.",
          "Name one and what is to be said about it, or leave the options out for a list.");
    }
  }

  private void print(CaseId id, OpenBase open) {
    List<StandingCorrection> all = open.corrections().all(id);
    if (format.json()) {
      console.result(ResultJson.corrections(id, all, open.version()));
    } else {
      all.forEach(one -> CorrectionText.print(one, console));
      console.message(
          all.size() + (all.size() == 1 ? " correction of " : " corrections of ") + id + ".");
    }
  }
}
