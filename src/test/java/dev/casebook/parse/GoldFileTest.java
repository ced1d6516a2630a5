package dev.casebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Activity;
import dev.casebook.model.CodedText;
import dev.casebook.model.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFileTest {

  @TempDir Path folder;

  private Reading<List<CodedText>> read(String lines) throws IOException {
    return GoldFile.read(Files.writeString(folder.resolve("set.jsonl"), lines));
  }

  private static String line(String settled) {
    return """
    {"id":"a","part":"report","kind":"note","company":"a mill","origin":"written","text":"milling flour","settled":%s}
    """
        .formatted(settled);
  }

  @Test
  void codesNameFirmPartnerAndWeight() throws IOException {
    Reading<List<CodedText>> reading =
        read(line("[\"manufacturing*\",\"sales\",\"partner:logistics\"]"));
    assertThat(reading).isInstanceOf(Reading.Done.class);
    CodedText text = ((Reading.Done<List<CodedText>>) reading).value().getFirst();
    assertThat(text.settled().firm()).containsExactly(Activity.MANUFACTURING, Activity.SALES);
    assertThat(text.settled().primary()).isEqualTo(Set.of(Activity.MANUFACTURING));
    assertThat(text.settled().partner()).containsExactly(Activity.LOGISTICS);
    assertThat(text.part()).isEqualTo(CodedText.Part.REPORT);
  }

  @Test
  void everyBadLineIsNamed() throws IOException {
    Reading<List<CodedText>> reading =
        read(line("[\"baking\"]") + "no json\n" + line("[]") + "{\"id\":\"b\"}\n");
    assertThat(reading).isInstanceOf(Reading.Rejected.class);
    assertThat(((Reading.Rejected<List<CodedText>>) reading).problems())
        .hasSize(3)
        .anySatisfy(p -> assertThat(p.toString()).contains("set.jsonl:1", "baking"))
        .anySatisfy(p -> assertThat(p.toString()).contains("set.jsonl:2"))
        .anySatisfy(p -> assertThat(p.toString()).contains("set.jsonl:4"));
  }

  @Test
  void aMissingFileIsAReasonAndNoCrash() {
    assertThat(GoldFile.read(folder.resolve("none.jsonl"))).isInstanceOf(Reading.Rejected.class);
  }
}
