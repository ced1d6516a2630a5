package dev.casebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.casebook.model.Block;
import dev.casebook.model.BusinessModelPattern;
import dev.casebook.model.CompanyStatus;
import dev.casebook.model.CustomerKind;
import dev.casebook.model.Industry;
import dev.casebook.model.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseSchemaTest {

  private JsonNode schema;

  @BeforeEach
  void readSchema() throws Exception {
    schema = new ObjectMapper().readTree(Resources.text("case.schema.json"));
  }

  private List<String> listed(String pointer) {
    return Resources.texts(schema.at(pointer));
  }

  private static List<String> ids(Named... choices) {
    return Arrays.stream(choices).map(Named::id).toList();
  }

  @Test
  void listsOfTheSchemaAreThoseOfTheVocabulary() {
    assertThat(listed("/properties/industry/enum"))
        .containsExactlyElementsOf(Arrays.stream(Industry.values()).map(Named::title).toList());
    assertThat(listed("/$defs/pattern/properties/id/enum"))
        .containsExactlyElementsOf(ids(BusinessModelPattern.values()));
    assertThat(listed("/properties/status/enum"))
        .containsExactlyElementsOf(ids(CompanyStatus.values()));
    assertThat(listed("/properties/customers/items/enum"))
        .containsExactlyElementsOf(ids(CustomerKind.values()));
    assertThat(listed("/properties/canvas/required"))
        .containsExactlyElementsOf(ids(Block.values()));
  }

  @Test
  void everyPropertyTellsItsWayOut() {
    List<String> silent = new ArrayList<>();
    schema
        .path("properties")
        .properties()
        .forEach(e -> {
          if (e.getValue().path("description").asText().isBlank()) {
            silent.add(e.getKey());
          }
        });

    assertThat(silent).isEmpty();
  }
}
