package dev.casebook.store;

import dev.casebook.model.Canvas;
import dev.casebook.model.CaseId;
import dev.casebook.model.ParsedCase;
import dev.casebook.model.Sha256;
import dev.casebook.model.StoredCase;
import dev.casebook.model.TaggedCase;
import dev.casebook.store.StudyTable.Study;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Puts cases together again from their rows.
final class CaseLoader {

  private CaseLoader() {}

  private record Document(String slug, String address, String sha256, long generation) {}

  /// The cases in a scope, by slug. The caller has a transaction open. Throws [DamagedRow] where
  /// rows do not make a case.
  static List<StoredCase> load(Handle handle, Scope scope) {
    CaseParts parts = CaseParts.read(handle, scope);
    List<StoredCase> cases = new ArrayList<>();
    for (Document document : documents(handle, scope)) {
      try {
        cases.add(assemble(document, parts));
      } catch (IllegalArgumentException e) {
        throw new DamagedRow("case_study", document.slug(), e);
      } catch (IndexOutOfBoundsException e) {
        throw new DamagedRow(
            "evidence", document.slug(), new IllegalArgumentException("points nowhere", e));
      }
    }
    return cases;
  }

  private static List<Document> documents(Handle handle, Scope scope) {
    return scope
        .select(handle, "slug, address, sha256, generation FROM document", "slug")
        .map((result, context) -> {
          Row row = new Row(result);
          return new Document(row.text(), row.text(), row.text(), row.longNumber());
        })
        .list();
  }

  private static StoredCase assemble(Document document, CaseParts parts) {
    String slug = document.slug();
    List<Study> studies = parts.studies().of(slug);
    if (studies.isEmpty()) {
      throw new IllegalArgumentException("no row for a document that is stored");
    }
    Study study = studies.getFirst();
    ParsedCase parsed =
        new ParsedCase(
            StudyTable.facts(new CaseId(slug), study, parts),
            ProseTables.sections(parts.sections().of(slug), parts.paragraphs().of(slug)),
            canvas(slug, study, parts),
            study.language());
    TaggedCase tagged =
        new TaggedCase(
            parsed,
            TagTables.tags(parts.tags().of(slug), parts.evidence().of(slug)),
            PatternTables.patterns(parts.patterns().of(slug), parts.patternEvidence().of(slug)));
    return new StoredCase(
            tagged, document.address(), new Sha256(document.sha256()), document.generation())
        .under(parts.corrections().of(slug));
  }

  private static Canvas canvas(String slug, Study study, CaseParts parts) {
    return new Canvas(
        study.canvasTitle(),
        study.canvasIndustry(),
        CanvasTables.blocks(parts.items().of(slug)),
        parts.unplaced().of(slug));
  }
}
