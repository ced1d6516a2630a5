package dev.casebook.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.Locale;

/// Holds front matter against `case.schema.json`. The schema's own descriptions are the ways out
/// that an author reads, so that the two cannot drift apart. Safe for use by several threads.
final class CaseSchema {

  private final JsonNode text;
  private final Schema schema;

  /// Loads the schema; throws [ParseFailure] where the jar lacks it or it is no JSON.
  CaseSchema() {
    try {
      text = new ObjectMapper().readTree(Resources.text("case.schema.json"));
    } catch (JsonProcessingException e) {
      throw new ParseFailure("resource case.schema.json is no JSON", e);
    }
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().locale(Locale.ENGLISH).formatAssertionsEnabled(true).build();
    schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, b -> b.schemaRegistryConfig(config))
            .getSchema(SchemaLocation.of(text.path("$id").asText()), text);
    schema.initializeValidators();
  }

  /// Notes every breach of the schema at the line of its key.
  void check(YamlTree tree, Breaches breaches) {
    for (Error error : schema.validate(tree.root())) {
      String pointer = error.getInstanceLocation().toString();
      String property = error.getProperty();
      String known = pointer.equals("$") ? "" : pointer;
      String inside = property == null ? known : known + "/" + property;
      Integer line = tree.lines().getOrDefault(inside, tree.lines().get(known));
      breaches.refuse(line == null ? 1 : line, SchemaWording.finding(known, error), wayOut(error));
    }
  }

  /// The description that stands nearest above the keyword in breach.
  private String wayOut(Error error) {
    JsonNode node = text;
    String found = text.path("description").asText();
    NodePath path = error.getSchemaLocation().getFragment();
    for (int i = 0; i < path.getNameCount(); i++) {
      String name = path.getName(i);
      node = node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
      found = node.path("description").isTextual() ? node.path("description").asText() : found;
    }
    return found;
  }
}
