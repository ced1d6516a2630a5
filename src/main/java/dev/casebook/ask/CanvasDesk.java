package dev.casebook.ask;

import dev.casebook.model.Canvas;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.Problem;
import dev.casebook.model.Reading;
import dev.casebook.model.SourceDocument;
import dev.casebook.parse.CanvasFileReader;
import java.util.List;
import java.util.stream.Collectors;

/// Turns what a user has into a canvas. Nothing of it is kept. Safe for use by several threads.
public final class CanvasDesk {

  private final CanvasFileReader reader;

  /// A canvas, and what was odd about the text that it was read from.
  ///
  /// @param warnings may be empty
  public record ReadCanvas(Canvas canvas, List<Problem> warnings) {
    /// Keeps a copy of the warnings.
    public ReadCanvas {
      warnings = List.copyOf(warnings);
    }
  }

  /// A desk that reads with `reader`.
  public CanvasDesk(CanvasFileReader reader) {
    this.reader = reader;
  }

  /// Every canvas in a file, at least one; or all the reasons why it cannot be read.
  public Reading<List<Canvas>> all(SourceDocument file) {
    return reader.read(file);
  }

  /// The canvas in a pasted text, in any form that is read. Throws [InvalidRequest] with all
  /// reasons where there is none.
  public ReadCanvas pasted(String text) throws InvalidRequest {
    return switch (reader.readPasted(text)) {
      case Reading.Done<Canvas>(Canvas canvas, List<Problem> warnings) ->
          new ReadCanvas(canvas, warnings);
      case Reading.Rejected<Canvas>(List<Problem> problems) -> throw refused(problems);
    };
  }

  private static InvalidRequest refused(List<Problem> problems) {
    String findings =
        problems.stream()
            .map(p -> p.place() + ": " + p.finding())
            .collect(Collectors.joining("; "));
    return new InvalidRequest("canvas", findings, problems.getFirst().wayOut());
  }
}
