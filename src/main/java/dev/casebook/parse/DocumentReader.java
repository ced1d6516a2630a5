package dev.casebook.parse;

import dev.casebook.model.ParsedCase;
import dev.casebook.model.Reading;
import dev.casebook.model.SourceDocument;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// Reads any document as a case: looks at its content, never at its name, and hands it to the
/// reader that understands it. Holds no state and serves any number of threads.
public final class DocumentReader {

  private static final Set<String> ENDINGS = Set.of("md", "markdown", "html", "htm", "xhtml");

  private final CaseFileReader caseFiles = new CaseFileReader();
  private final HtmlPageReader pages = new HtmlPageReader();

  /// A reader; one is enough for a program.
  public DocumentReader() {}

  /// Whether a file's ending says that it may be a document: .md, .markdown, .html, .htm or .xhtml,
  /// in small letters or capitals. Looks at the name alone; hidden files are none.
  public static boolean mayBeDocument(Path file) {
    Path name = file.getFileName();
    String text = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    int dot = text.lastIndexOf('.');
    return dot > 0 && text.charAt(0) != '.' && ENDINGS.contains(text.substring(dot + 1));
  }

  /// Reads one document: text that begins with front matter as a case file, HTML as a page.
  /// Anything else is refused with what it seems to be and a way out. Never throws for what a
  /// document contains.
  public Reading<ParsedCase> read(SourceDocument document) {
    Breaches breaches = new Breaches(document.address());
    if (!TextFile.readable(document, breaches)) {
      return breaches.rejection();
    }
    return switch (TextKind.of(document.bytes())) {
      case CASE_FILE -> caseFiles.read(document);
      case HTML -> pages.read(document);
      case JSON ->
          Reading.rejected(
              document.address(),
              "the file is JSON, not a case.",
              "A canvas in JSON is read by `scripts/casebook canvas` and `match`.");
      case MARKDOWN, PLAIN ->
          Reading.rejected(
              document.address(),
              "the file is text without front matter; such text is not read as a case yet.",
              "Put front matter above it: `scripts/casebook new COMPANY` writes a skeleton.");
    };
  }

  /// The media type of a document by its content: `text/markdown` (also for text with front
  /// matter), `text/html`, `application/json`, `text/plain`, the type of a known binary form such
  /// as `application/pdf`, else `application/octet-stream`, as for an empty file.
  public String mediaType(SourceDocument document) {
    byte[] bytes = document.bytes();
    Magic magic = Magic.of(bytes);
    if (magic != null) {
      return magic.mediaType();
    }
    return bytes.length == 0 || Magic.isBinary(bytes)
        ? "application/octet-stream"
        : TextKind.of(bytes).mediaType();
  }
}
