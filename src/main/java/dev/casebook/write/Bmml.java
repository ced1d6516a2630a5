package dev.casebook.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.casebook.model.Block;
import dev.casebook.model.Canvas;
import dev.casebook.model.CanvasItem;
import dev.casebook.model.Industry;
import java.util.List;

/// A canvas as BMML 2: YAML with a list of `{id, name}` for each block, ids with a prefix that
/// tells the block. Two blocks have other names there: `key_partnerships` and `costs`.
final class Bmml {

  private static final YAMLMapper YAML =
      new YAMLMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .build());

  private Bmml() {}

  static String of(Canvas canvas) {
    ObjectNode root = Json.object();
    root.put("version", "2.0");
    root.putObject("meta")
        .put("name", canvas.title().isBlank() ? "Untitled" : canvas.title())
        .put("portfolio", "explore")
        .put("stage", "ideation");
    for (Block block : Block.values()) {
      List<CanvasItem> items = canvas.items(block);
      if (!items.isEmpty()) {
        var list = root.putArray(key(block));
        for (int i = 0; i < items.size(); i++) {
          list.addObject()
              .put("id", prefix(block) + "-" + (i + 1))
              .put("name", items.get(i).text());
        }
      }
    }
    return yaml(root) + comments(canvas);
  }

  private static String yaml(ObjectNode root) {
    try {
      return YAML.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings can always be written", e);
    }
  }

  private static String comments(Canvas canvas) {
    StringBuilder comments = new StringBuilder();
    Industry industry = canvas.industry();
    if (industry != null) {
      comments.append("# industry: ").append(industry.title()).append('\n');
    }
    for (String text : canvas.unplaced()) {
      comments.append("# unplaced: ").append(Printable.line(text)).append('\n');
    }
    return comments.toString();
  }

  private static String key(Block block) {
    return switch (block) {
      case KEY_PARTNERS -> "key_partnerships";
      case COST_STRUCTURE -> "costs";
      case KEY_ACTIVITIES,
          KEY_RESOURCES,
          VALUE_PROPOSITIONS,
          CUSTOMER_RELATIONSHIPS,
          CHANNELS,
          CUSTOMER_SEGMENTS,
          REVENUE_STREAMS ->
          block.id();
    };
  }

  private static String prefix(Block block) {
    return switch (block) {
      case KEY_PARTNERS -> "kp";
      case KEY_ACTIVITIES -> "ka";
      case KEY_RESOURCES -> "kr";
      case VALUE_PROPOSITIONS -> "vp";
      case CUSTOMER_RELATIONSHIPS -> "cr";
      case CHANNELS -> "ch";
      case CUSTOMER_SEGMENTS -> "cs";
      case COST_STRUCTURE -> "cost";
      case REVENUE_STREAMS -> "rs";
    };
  }
}
