package dev.casebook.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.casebook.model.InvalidRequest;
import dev.casebook.model.StoredCase;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseExportTest {

  private static final ObjectMapper READER = new ObjectMapper();

  @Test
  void theTableOfCasesReadsBack() throws IOException {
    List<NamedCsvRecord> rows = csv(cases(ExportFormat.CSV, Samples.hilti(), Samples.hostile()));

    assertThat(rows).hasSize(2);
    NamedCsvRecord hilti = rows.getFirst();
    assertThat(hilti.getHeader())
        .startsWith(
            "slug",
            "company",
            "title",
            "shelf",
            "industry",
            "country",
            "activities",
            "patterns",
            "customers",
            "founded",
            "status",
            "as_of",
            "sourcing")
        .endsWith("base_version");
    assertThat(hilti.getField("company")).isEqualTo("Hilti");
    assertThat(hilti.getField("industry")).isEqualTo("Capital Goods");
    assertThat(hilti.getField("activities")).isEqualTo("maintenance; payments-billing");
    assertThat(hilti.getField("primary_activities")).isEqualTo("maintenance");
    assertThat(hilti.getField("partner_activities")).isEqualTo("logistics");
    assertThat(hilti.getField("patterns")).isEqualTo("rent-instead-of-buy");
    assertThat(hilti.getField("found_patterns")).isEqualTo("subscription");
    assertThat(hilti.getField("customers")).isEqualTo("b2b; b2g");
    assertThat(hilti.getField("founded")).isEqualTo("1941");
    assertThat(hilti.getField("as_of")).isEqualTo("2024-03-15");
    assertThat(hilti.getField("base_version")).isEqualTo(Samples.BASE.toString());
    assertThat(rows.get(1).getField("country")).isEmpty();
  }

  @Test
  void noSpreadsheetRunsAFormulaFromACase() throws IOException {
    NamedCsvRecord evil = csv(cases(ExportFormat.CSV, Samples.hostile())).getFirst();

    assertThat(evil.getField("company")).isEqualTo("'" + Samples.HOSTILE);
    for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
      assertThat(Cell.of(start + "1").csv()).isEqualTo("'" + start + "1");
    }
    assertThat(Cell.of("a=1").csv()).isEqualTo("a=1");
    assertThat(Cell.of(-5).csv()).isEqualTo("-5");
  }

  @Test
  void theColumnsAreThoseThatAreDocumented() throws IOException, InvalidRequest {
    assertThat(csv(cases(ExportFormat.CSV, Samples.hilti())).getFirst().getHeader())
        .containsExactlyElementsOf(CaseExport.caseColumns().stream().map(Column::name).toList());
    assertThat(csv(tags(ExportFormat.CSV, Samples.hilti())).getFirst().getHeader())
        .containsExactlyElementsOf(CaseExport.tagColumns().stream().map(Column::name).toList());
    assertThat(CaseExport.caseColumns()).allMatch(c -> c.meaning().endsWith("."));
  }

  @Test
  void jsonLinesAreOneObjectEachWithListsAsLists() throws IOException {
    List<String> lines =
        cases(ExportFormat.JSONL, Samples.hilti(), Samples.hostile()).lines().toList();

    assertThat(lines).hasSize(2);
    JsonNode hilti = READER.readTree(lines.getFirst());
    assertThat(hilti.get("activities"))
        .extracting(JsonNode::asText)
        .containsExactly("maintenance", "payments-billing");
    assertThat(hilti.get("founded").isInt()).isTrue();
    JsonNode evil = READER.readTree(lines.get(1));
    assertThat(evil.get("company").asText()).isEqualTo(Samples.HOSTILE);
    assertThat(evil.get("founded").isNull()).isTrue();
  }

  @Test
  void theTableOfTagsHasARowForEachPieceOfEvidence() throws IOException, InvalidRequest {
    List<NamedCsvRecord> rows = csv(tags(ExportFormat.CSV, Samples.hilti()));

    assertThat(rows)
        .extracting(r -> r.getField("activity"))
        .containsExactly("maintenance", "maintenance", "payments-billing", "logistics");
    NamedCsvRecord second = rows.get(1);
    assertThat(second.getField("place")).isEqualTo("sections[0].paragraphs[0]");
    assertThat(second.getField("words")).isEqualTo("repairs tools");
    assertThat(second.getField("start")).isEqualTo("6");
    assertThat(second.getField("end")).isEqualTo("19");
    assertThat(second.getField("confidence")).isEqualTo("0.75");
    assertThat(rows.getLast().getField("by")).isEqualTo("partner");
    assertThat(rows.getLast().getField("how")).isEqualTo("editor");

    JsonNode line = READER.readTree(tags(ExportFormat.JSONL, Samples.hostile()).strip());
    assertThat(line.get("words").asText()).isEqualTo(Samples.HOSTILE);
    assertThat(line.get("confidence").asDouble()).isEqualTo(0.3);
  }

  @Test
  void tagsAreNoReferences() {
    assertThatThrownBy(() -> tags(ExportFormat.RIS, Samples.hilti()))
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            e -> {
              assertThat(e.field()).isEqualTo("format");
              assertThat(e.hint()).contains("csv or jsonl");
            });
  }

  @Test
  void bibTexEntriesAreWholeAndHarmless() throws IOException {
    String bib = cases(ExportFormat.BIBTEX, Samples.hilti(), Samples.hostile());

    assertThat(bib)
        .startsWith("@misc{casebook-hilti,\n")
        .contains("  author = {{Casebook}},\n")
        .contains("  title = {{Hilti: The toolbox by monthly fee}},\n")
        .contains("  year = {2024},\n")
        .contains("base version 25-");
    assertThat(bib).contains("\n}\n\n@misc{casebook-evil,\n");
    String evil = bib.substring(bib.indexOf("@misc{casebook-evil"));
    assertThat(evil)
        .contains("100\\% \\$5 \\#1 a\\_b \\textasciicircum{}\\textasciitilde{}")
        .contains("\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}")
        .contains("日本語")
        .doesNotContain("year =");
    int depth = 0;
    for (int i = 0; i < evil.length(); i++) {
      char c = evil.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      assertThat(depth).isNotNegative();
    }
    assertThat(depth).isZero();
  }

  @Test
  void risRecordsKeepToOneLineAField() throws IOException {
    String ris = cases(ExportFormat.RIS, Samples.hilti(), Samples.hostile());

    assertThat(ris.split("\r\n", -1))
        .allMatch(l -> l.isEmpty() || l.matches("[A-Z][A-Z0-9]  - .*"));
    assertThat(ris)
        .contains("TI  - Hilti: The toolbox by monthly fee\r\n")
        .contains("PY  - 2024\r\n")
        .contains("DA  - 2024/03/15/\r\n")
        .contains("KW  - Maintenance and replacement\r\n");
    assertThat(ris.lines().filter(l -> l.startsWith("ER  - "))).hasSize(2);
    assertThat(ris.lines().filter(l -> l.startsWith("TY  - "))).hasSize(2);
  }

  @Test
  void cslIsOneArray() throws IOException {
    JsonNode csl = READER.readTree(cases(ExportFormat.CSL, Samples.hilti(), Samples.hostile()));

    assertThat(csl).hasSize(2);
    assertThat(csl.at("/0/id").asText()).isEqualTo("casebook-hilti");
    assertThat(csl.at("/0/author/0/literal").asText()).isEqualTo("Casebook");
    assertThat(csl.at("/0/issued/date-parts/0"))
        .extracting(JsonNode::asInt)
        .containsExactly(2024, 3, 15);
    assertThat(csl.at("/1/title").asText()).contains("日本語 🍞").doesNotContain("\u0007");
    assertThat(csl.get(1).has("issued")).isFalse();
  }

  @Test
  void nothingIsAWholeExportToo() throws IOException, InvalidRequest {
    assertThat(cases(ExportFormat.CSV)).startsWith("slug,company").hasLineCount(1);
    assertThat(cases(ExportFormat.JSONL)).isEmpty();
    assertThat(cases(ExportFormat.BIBTEX)).isEmpty();
    assertThat(cases(ExportFormat.RIS)).isEmpty();
    assertThat(READER.readTree(cases(ExportFormat.CSL))).isEmpty();
    assertThat(tags(ExportFormat.CSV)).hasLineCount(1);
  }

  @Test
  void theWriterStaysOpenAndItsFailuresAreTold() throws IOException {
    Writer broken =
        new Writer() {
          @Override
          public void write(char[] chars, int from, int length) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    for (ExportFormat format : ExportFormat.values()) {
      assertThatThrownBy(
              () -> CaseExport.cases(Stream.of(Samples.hilti()), Samples.BASE, format, broken))
          .isInstanceOf(IOException.class)
          .hasMessage("disk full");
    }
  }

  private static String cases(ExportFormat format, StoredCase... cases) throws IOException {
    StringWriter out = new StringWriter();
    CaseExport.cases(Stream.of(cases), Samples.BASE, format, out);
    return out.toString();
  }

  private static String tags(ExportFormat format, StoredCase... cases)
      throws IOException, InvalidRequest {
    StringWriter out = new StringWriter();
    CaseExport.tags(Stream.of(cases), Samples.BASE, format, out);
    return out.toString();
  }

  private static List<NamedCsvRecord> csv(String text) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      return reader.stream().toList();
    }
  }
}
