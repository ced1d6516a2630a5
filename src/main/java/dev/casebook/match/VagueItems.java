package dev.casebook.match;

import dev.casebook.model.Block;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Finding;
import dev.casebook.model.FindingKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Items that could stand on the canvas of any firm: "quality", "customers", "the internet". Key
/// activities are judged elsewhere ([JudgedItems]), and costs are alike everywhere, so nobody is
/// asked about those. An item is doubted only where every word of it says nothing by itself.
final class VagueItems implements Rule {

  private static final int LONGEST = 7;
  private static final Set<Block> LOOKED_AT =
      EnumSet.complementOf(EnumSet.of(Block.KEY_ACTIVITIES, Block.COST_STRUCTURE));

  private static final Set<String> LINKS =
      words("and of the a an in for our your all or to with on at by is be we");

  /// Chosen on the tune part of the coded canvases.
  private static final Set<String> EMPTY =
      words(
          "quality good great best better high low top price prices pricing fair cheap affordable"
              + " service services friendly personal individual customised customized tailored"
              + " solution solutions reliable reliability innovative innovation innovations"
              + " professional professionalism punctual punctuality scalable flexible flexibility"
              + " effective efficient efficiency ai powered data team people know how knowledge"
              + " passion experience expertise money capital company companies customer customers"
              + " client clients user users everyone everybody anyone private individuals persons"
              + " consumers businesses business b2b b2c public general internet online digital"
              + " email mail web newness performance customization design convenience trust"
              + " trustworthy fun unforgettable local diversity fast quick easy simple safe"
              + " sustainable sustainability unique modern smart excellent excellence satisfaction"
              + " awareness evaluation purchase delivery after sales physical intellectual human"
              + " financial resources assistance dedicated self loyal loyalty relationship"
              + " relationships support care first focus orientation partners partner suppliers"
              + " supplier various others other etc gen z millennials technology equipment products"
              + " product cost costs time");

  private static Set<String> words(String spaced) {
    return Set.of(spaced.split(" "));
  }

  @Override
  public List<Finding> check(Draft draft) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : LOOKED_AT) {
      draft.items(block).stream()
          .map(CanvasItem::text)
          .filter(VagueItems::saysNothing)
          .forEach(text -> findings.add(finding(block, text)));
    }
    return findings;
  }

  private static boolean saysNothing(String text) {
    List<String> all = Words.of(text);
    List<String> telling = all.stream().filter(word -> !LINKS.contains(word)).toList();
    return all.size() <= LONGEST && !telling.isEmpty() && EMPTY.containsAll(telling);
  }

  private static Finding finding(Block block, String text) {
    return new Finding(
        FindingKind.VAGUE_ITEM,
        block,
        Passages.shortened(text),
        "\u201c" + Passages.shortened(text) + "\u201d could stand on any firm's canvas.",
        "What is it here, in the words of somebody who has seen it? Which, whose, how much, for"
            + " whom?");
  }
}
