package dev.casebook.search;

import dev.casebook.model.Block;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Named;
import dev.casebook.model.Paragraph;
import dev.casebook.model.ParsedCase;
import dev.casebook.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;

/// The paragraphs and canvas items of a case as the index keeps them, so that highlights need
/// nothing but the index.
final class CasePassages {

  private static final String WHERE = "passage_where";
  private static final String BLOCK = "passage_block";
  private static final String TEXT = "passage_text";

  /// A paragraph or a canvas item.
  ///
  /// @param where the section's heading or the block's title
  /// @param block empty for prose
  record Passage(String where, Optional<Block> block, String text) {}

  private CasePassages() {}

  /// Prose first, then the canvas, each in reading order.
  static List<Passage> of(ParsedCase parsed) {
    List<Passage> all = new ArrayList<>();
    for (Section section : parsed.sections()) {
      for (Paragraph paragraph : section.paragraphs()) {
        all.add(new Passage(section.heading(), Optional.empty(), paragraph.text()));
      }
    }
    for (Block block : Block.values()) {
      for (CanvasItem item : parsed.canvas().items(block)) {
        all.add(new Passage(block.title(), Optional.of(block), item.text()));
      }
    }
    return all;
  }

  static void write(List<Passage> passages, Document document) {
    for (Passage passage : passages) {
      document.add(new StoredField(WHERE, passage.where()));
      document.add(new StoredField(BLOCK, passage.block().map(Block::id).orElse("")));
      document.add(new StoredField(TEXT, passage.text()));
    }
  }

  static List<Passage> read(Document document) {
    String[] where = document.getValues(WHERE);
    String[] block = document.getValues(BLOCK);
    String[] text = document.getValues(TEXT);
    List<Passage> all = new ArrayList<>();
    for (int i = 0; i < text.length; i++) {
      all.add(new Passage(where[i], Named.byId(Block.class, block[i]), text[i]));
    }
    return all;
  }
}
