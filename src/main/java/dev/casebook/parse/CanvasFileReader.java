package dev.casebook.parse;

import dev.casebook.model.Canvas;
import dev.casebook.model.Problem;
import dev.casebook.model.Reading;
import dev.casebook.model.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads canvases in whatever form people have them: JSON, JSON lines, Markdown, HTML, plain text,
/// a case file. Holds no state and serves any number of threads.
///
/// Blocks are known by their names in sixteen languages and by those of the Lean Canvas, of which
/// the solution and the unique value proposition go to the value propositions, the unfair advantage
/// to the key resources and early adopters to the customer segments, while problem and key metrics
/// are kept beside. Nothing that was written is dropped: what fits no block stands in
/// [Canvas#unplaced], and a warning says so. Prose that names no block is placed sentence by
/// sentence where a simple cue decides.
public final class CanvasFileReader {

  /// A reader; one is enough for a program.
  public CanvasFileReader() {}

  /// Reads all canvases of a file, at least one, in order; several come from a JSON array, from
  /// JSON lines, or from Markdown and HTML with a first-level heading above each. Refused is a file
  /// that is no text, is over 25 MB or broken JSON (with line and column), and a file any of whose
  /// canvases is empty, has more than 500 items or an item over 2,000 characters. Places are
  /// `address:line` in text and `address:blocks.key_activities[2]` in JSON, entries counted from 1.
  /// Never throws for what a document contains.
  public Reading<List<Canvas>> read(SourceDocument document) {
    Breaches breaches = new Breaches(document.address());
    String text = text(document, breaches);
    if (text == null) {
      return breaches.rejection();
    }
    List<CanvasDraft> drafts = CanvasForms.read(text, document.address(), breaches);
    return breaches.refused() ? breaches.rejection() : finish(drafts, document.address());
  }

  /// Reads one canvas from pasted text of any of the forms; of several the first, with a warning.
  /// Otherwise as [#read].
  public Reading<Canvas> readPasted(String text) {
    SourceDocument pasted =
        new SourceDocument("pasted text", text.getBytes(StandardCharsets.UTF_8));
    return switch (read(pasted)) {
      case Reading.Rejected<List<Canvas>>(List<Problem> problems) ->
          new Reading.Rejected<>(problems);
      case Reading.Done<List<Canvas>>(List<Canvas> canvases, List<Problem> warnings) ->
          first(canvases, warnings);
    };
  }

  private static Reading<Canvas> first(List<Canvas> canvases, List<Problem> warnings) {
    List<Problem> all = new ArrayList<>(warnings);
    if (canvases.size() > 1) {
      all.add(
          new Problem(
              "pasted text",
              "there are " + canvases.size() + " canvases; the first was read.",
              "Paste one at a time."));
    }
    return new Reading.Done<>(canvases.getFirst(), all);
  }

  /// Pages may be in any character set, everything else is UTF-8.
  private static @Nullable String text(SourceDocument document, Breaches breaches) {
    if (!TextFile.readable(document, breaches)) {
      return null;
    }
    return TextKind.of(document.bytes()) == TextKind.HTML
        ? Charsets.decodePage(document.bytes())
        : TextFile.read(document, breaches);
  }

  private static Reading<List<Canvas>> finish(List<CanvasDraft> drafts, String address) {
    List<Canvas> canvases = new ArrayList<>();
    List<Problem> warnings = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (CanvasDraft draft : drafts) {
      switch (draft.finish()) {
        case Reading.Done<Canvas>(Canvas canvas, List<Problem> odd) -> {
          canvases.add(canvas);
          warnings.addAll(odd);
        }
        case Reading.Rejected<Canvas>(List<Problem> wrong) -> problems.addAll(wrong);
      }
    }
    if (drafts.isEmpty()) {
      return Reading.rejected(
          address, "the file holds no canvas.", "Write at least one block with an item.");
    }
    return problems.isEmpty()
        ? new Reading.Done<>(canvases, warnings)
        : new Reading.Rejected<>(problems);
  }
}
