package dev.casebook.parse;

import dev.casebook.model.CaseFacts;
import dev.casebook.model.ParsedCase;
import dev.casebook.model.SourceDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A case file with everything that was found wrong with it.
///
/// @param parsed null where a breach makes the file unreadable
/// @param slug as far as it could be read, else empty
/// @param slugLine where the slug stands, else 1
record CaseFile(
    SourceDocument document,
    @Nullable ParsedCase parsed,
    Prose prose,
    String slug,
    int slugLine,
    Breaches breaches) {

  private static final CaseSchema SCHEMA = new CaseSchema();

  /// Reads a document as a case file and holds it against every rule that needs no other file.
  static CaseFile read(SourceDocument document) {
    Breaches breaches = new Breaches(document.address());
    String text = TextFile.read(document, breaches);
    boolean readable = text != null && Markdown.readable(text, breaches);
    FrontMatter cut = text == null || !readable ? null : FrontMatter.cut(text, breaches);
    if (text == null || cut == null) {
      return new CaseFile(document, null, new Prose(List.of()), "", 1, breaches);
    }
    emDashes(text, breaches);
    Prose prose = ProseReader.read(cut.body(), cut.bodyLine(), breaches);
    ProseRules.check(prose, cut.bodyLine(), breaches);
    YamlTree tree = YamlTree.read(cut.yaml(), cut.yamlLine(), breaches);
    if (tree == null) {
      return new CaseFile(document, null, prose, "", 1, breaches);
    }
    return checked(document, tree, prose, breaches);
  }

  private static CaseFile checked(
      SourceDocument document, YamlTree tree, Prose prose, Breaches breaches) {
    SCHEMA.check(tree, breaches);
    FrontMatterRules.check(tree, document.address(), breaches);
    SourceRules.check(tree, prose, breaches);
    ParsedCase parsed = breaches.refused() ? null : parsed(tree, prose);
    String slug = tree.root().path("slug").asText();
    int line = tree.lines().getOrDefault("/slug", 1);
    return new CaseFile(document, parsed, prose, slug, line, breaches);
  }

  private static ParsedCase parsed(YamlTree tree, Prose prose) {
    CaseFacts facts = FactsReader.read(tree.root());
    return new ParsedCase(
        facts,
        prose.sections(),
        CaseCanvas.read(tree.root().path("canvas"), facts.title(), facts.industry()),
        Languages.detect(prose.text()));
  }

  private static void emDashes(String text, Breaches breaches) {
    int line = 0;
    for (String written : (Iterable<String>) text.lines()::iterator) {
      line++;
      if (written.indexOf('\u2014') >= 0) {
        breaches.warn(
            line, "an em dash.", "Use a comma, a colon or a full stop: the house has none.");
      }
    }
  }
}
