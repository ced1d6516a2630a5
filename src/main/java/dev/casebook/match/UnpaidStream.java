package dev.casebook.match;

import dev.casebook.model.Block;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Finding;
import dev.casebook.model.FindingKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// A revenue stream that nobody among the customer segments would pay: there are no segments at
/// all, or the stream names a payer ([Payer]) that no segment names.
final class UnpaidStream implements Rule {

  private static final String MEND =
      "Who pays this, and why would they? If they matter so much, are they not a customer segment?";

  @Override
  public List<Finding> check(Draft draft) {
    List<String> streams =
        draft.items(Block.REVENUE_STREAMS).stream().map(CanvasItem::text).toList();
    if (streams.isEmpty()) {
      return List.of();
    }
    if (draft.lacks(Block.CUSTOMER_SEGMENTS)) {
      String all = String.join("; ", streams);
      return List.of(
          finding(all, "Money is to come in, but no customer segment is there to pay it."));
    }
    List<String> segments = draft.texts(EnumSet.of(Block.CUSTOMER_SEGMENTS));
    return streams.stream().flatMap(s -> unnamed(s, segments).stream()).toList();
  }

  /// The question about a stream whose payer no segment names.
  private static Optional<Finding> unnamed(String stream, List<String> segments) {
    return Payer.KNOWN.stream()
        .filter(p -> p.inStream().in(stream) && !p.inSegment().inAny(segments))
        .findFirst()
        .map(
            p -> "This stream comes from " + p.name() + ", but no customer segment speaks of them.")
        .map(reason -> finding(stream, reason));
  }

  private static Finding finding(String words, String reason) {
    return new Finding(
        FindingKind.UNPAID_STREAM, Block.REVENUE_STREAMS, Passages.shortened(words), reason, MEND);
  }
}
