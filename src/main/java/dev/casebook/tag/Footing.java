package dev.casebook.tag;

import dev.casebook.model.Actor;
import dev.casebook.model.Block;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Paragraph;
import java.util.Locale;

/// What words are worth for standing where they stand.
///
/// @param factor what a mention's value is multiplied by, in 0..1
/// @param priority how much it counts towards being primary
/// @param declared whether the writer has declared that activities stand here, so that weak cues
///   may stand alone
/// @param subject who acts where the words name nobody
record Footing(double factor, double priority, boolean declared, DefaultActor subject) {

  /// Text of which nothing else is known.
  static final Footing PLAIN = new Footing(1, 1, false, DefaultActor.FIRM);

  private static final double BELIED = 0.3;

  /// Bold words that open a paragraph on key activities weigh as an item of that block does.
  static final double NAMED_PRIORITY = 3;

  /// The place of prose under a heading; [#PLAIN] under a heading that no case file has.
  static Footing ofSection(String heading) {
    return switch (heading.strip().toLowerCase(Locale.ROOT)) {
      case "key activities" -> prose(1, 1.5);
      case "in one paragraph" -> prose(1, 1.2);
      case "how it makes money" -> prose(0.9, 0.8);
      case "what makes it hard to copy" -> prose(0.8, 0.5);
      case "how the model changed" -> prose(0.6, 0.2);
      case "what it leaves to partners" ->
          new Footing(0.95, 0.3, false, DefaultActor.SEVERAL_ARE_PARTNERS);
      case "questions for class" -> prose(0, 0);
      default -> PLAIN;
    };
  }

  /// This footing for one mention in a paragraph: bold words in a section that counts for
  /// activities name a key activity, and so they are declared to be one.
  Footing at(Paragraph paragraph, Mention mention) {
    boolean named =
        priority > 1
            && paragraph.marks().stream()
                .anyMatch(m ->
                    m.kind() == Paragraph.MarkKind.STRONG
                        && m.start() <= mention.start()
                        && mention.end() <= m.end());
    return named ? new Footing(factor, NAMED_PRIORITY, true, subject) : this;
  }

  /// This footing where nothing is declared.
  Footing undeclared() {
    return new Footing(factor, priority, false, subject);
  }

  /// This footing for an item that is no activity, whatever the block says.
  Footing belied() {
    return new Footing(factor * BELIED, priority * BELIED, false, subject);
  }

  private static Footing prose(double factor, double priority) {
    return new Footing(factor, priority, false, DefaultActor.FIRM);
  }

  /// The place of a canvas item. What an item says a partner does counts in full.
  static Footing ofItem(Block block, CanvasItem item) {
    if (item.by() == Actor.PARTNER) {
      return new Footing(1, 0.5, false, DefaultActor.PARTNER);
    }
    return switch (block) {
      case KEY_ACTIVITIES -> new Footing(1, NAMED_PRIORITY, true, DefaultActor.FIRM);
      case KEY_PARTNERS -> new Footing(0.6, 0.2, false, DefaultActor.PARTNER);
      case VALUE_PROPOSITIONS, CHANNELS, CUSTOMER_RELATIONSHIPS -> prose(0.55, 0.4);
      case REVENUE_STREAMS -> prose(0.5, 0.4);
      case KEY_RESOURCES, COST_STRUCTURE -> prose(0.2, 0.1);
      case CUSTOMER_SEGMENTS -> prose(0.1, 0);
    };
  }
}
