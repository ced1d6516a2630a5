package dev.casebook.store;

import dev.casebook.model.CustomerKind;
import dev.casebook.model.ScaleFigure;
import dev.casebook.model.Source;
import dev.casebook.model.TagCorrection;
import dev.casebook.store.CaseTable.Rows;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// All that is stored about the cases in a scope, table by table: one query for each table, however
/// many cases there are.
record CaseParts(
    Rows<StudyTable.Study> studies,
    Rows<String> aliases,
    Rows<CustomerKind> customers,
    Rows<ScaleFigure> scale,
    Rows<PatternTables.BarePattern> patterns,
    Rows<TagTables.ForTag> patternEvidence,
    Rows<Source> sources,
    Rows<CanvasTables.OnBlock> items,
    Rows<String> unplaced,
    Rows<String> sections,
    Rows<ProseTables.InSection> paragraphs,
    Rows<TagTables.BareTag> tags,
    Rows<TagTables.ForTag> evidence,
    Rows<TagCorrection> corrections) {

  /// Every table that a case writes, each after those that its rows refer to.
  static final List<CaseTable<?>> TABLES =
      List.of(
          StudyTable.STUDIES,
          FactTables.ALIASES,
          FactTables.CUSTOMERS,
          FactTables.SCALE,
          PatternTables.PATTERNS,
          FactTables.SOURCES,
          CanvasTables.ITEMS,
          CanvasTables.UNPLACED,
          ProseTables.SECTIONS,
          ProseTables.PARAGRAPHS,
          PatternTables.EVIDENCE,
          TagTables.TAGS,
          TagTables.EVIDENCE);

  /// Reads every table. The caller has a transaction open, so that all are of one commit.
  static CaseParts read(Handle handle, Scope scope) {
    return new CaseParts(
        StudyTable.STUDIES.read(handle, scope),
        FactTables.ALIASES.read(handle, scope),
        FactTables.CUSTOMERS.read(handle, scope),
        FactTables.SCALE.read(handle, scope),
        PatternTables.PATTERNS.read(handle, scope),
        PatternTables.EVIDENCE.read(handle, scope),
        FactTables.SOURCES.read(handle, scope),
        CanvasTables.ITEMS.read(handle, scope),
        CanvasTables.UNPLACED.read(handle, scope),
        ProseTables.SECTIONS.read(handle, scope),
        ProseTables.PARAGRAPHS.read(handle, scope),
        TagTables.TAGS.read(handle, scope),
        TagTables.EVIDENCE.read(handle, scope),
        CorrectionTable.CORRECTIONS.read(handle, scope));
  }
}
