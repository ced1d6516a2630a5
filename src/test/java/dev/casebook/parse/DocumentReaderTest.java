package dev.casebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.ParsedCase;
import dev.casebook.model.Reading;
import dev.casebook.model.Shelf;
import dev.casebook.model.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

  private final DocumentReader reader = new DocumentReader();

  private static SourceDocument latin1(String content) {
    return new SourceDocument("x", content.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void theContentDecidesAndNotTheName() {
    Reading<ParsedCase> named =
        reader.read(CaseText.document("cases/tool-shed.html", CaseText.file()));
    assertThat(named).isInstanceOf(Reading.Done.class);

    SourceDocument page =
        CaseText.document(
            "page.md",
            "<!doctype html><p>A page of plain words, which is long enough to be read as a page.</p>");
    assertThat(((Reading.Done<ParsedCase>) reader.read(page)).value().facts().shelf())
        .isEqualTo(Shelf.IMPORTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %PDF-1.7 and so on       | application/pdf          | PDF
          PK\u0003\u0004 and so on | application/zip          | Office
          ÐÏ\u0011à¡±\u001Aá rest  | application/x-ole-storage | Office
          ÿØÿ rest                 | image/jpeg               | JPEG
          {"blocks": {}}           | application/json         | JSON
          # A heading              | text/markdown            | without front matter
          Plain words.             | text/plain               | without front matter
          <html><body></body>      | text/html                | no text
          """)
  void whatCannotBeReadIsRefusedAndKnownByItsType(String content, String type, String finding) {
    SourceDocument document = latin1(content);

    assertThat(reader.mediaType(document)).isEqualTo(type);
    assertThat(reader.read(document))
        .isInstanceOfSatisfying(
            Reading.Rejected.class, r -> assertThat(r.problems().toString()).contains(finding));
  }

  @Test
  void frontMatterIsMarkdownEvenWhereItIsHalfWritten() {
    SourceDocument half = latin1("---\nslug: x\n");

    assertThat(reader.mediaType(half)).isEqualTo("text/markdown");
    assertThat(reader.read(half))
        .isInstanceOfSatisfying(
            Reading.Rejected.class,
            r -> assertThat(r.problems().toString()).contains("half-written"));
    assertThat(reader.mediaType(new SourceDocument("x", new byte[] {0, 1, 2})))
        .isEqualTo("application/octet-stream");
    assertThat(reader.mediaType(new SourceDocument("x", new byte[0])))
        .isEqualTo("application/octet-stream");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.MARKDOWN", "dir/a.html", "a.b.HTM", "a.xhtml"})
  void theseEndingsMayBeDocuments(String name) {
    assertThat(DocumentReader.mayBeDocument(Path.of(name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.pdf", "md", ".md", ".hidden.md", "a.md~", "a.md.bak", "/"})
  void theseMayNot(String name) {
    assertThat(DocumentReader.mayBeDocument(Path.of(name))).isFalse();
  }
}
