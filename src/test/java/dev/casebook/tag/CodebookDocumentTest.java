package dev.casebook.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.write.CodebookMarkdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// `docs/codebook.md` is what the program's resources say. `-Drenew.documents=true` writes it anew.
class CodebookDocumentTest {

  @Test
  void theDocumentIsMadeFromTheResources() throws IOException {
    String made = CodebookMarkdown.of(Codebook.load().definitions());
    Path document = Path.of("docs/codebook.md");
    if (Boolean.getBoolean("renew.documents")) {
      Files.writeString(document, made);
    }
    assertThat(Files.readString(document)).isEqualTo(made);
  }
}
