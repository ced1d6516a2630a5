-- Patterns are no longer only what a case states: some are found in its words, and stated ones too
-- may have words that show them.

ALTER TABLE pattern_tag ADD COLUMN confidence REAL NOT NULL DEFAULT 1 CHECK (confidence BETWEEN 0 AND 1);

CREATE TABLE pattern_evidence (
  -- The words behind a pattern, placed as in the table evidence.
  slug TEXT NOT NULL,
  pattern INTEGER NOT NULL,
  position INTEGER NOT NULL,
  section INTEGER,
  paragraph INTEGER,
  block TEXT,
  item INTEGER,
  words TEXT NOT NULL,
  from_unit INTEGER NOT NULL,
  to_unit INTEGER NOT NULL,
  PRIMARY KEY (slug, pattern, position),
  FOREIGN KEY (slug, pattern) REFERENCES pattern_tag (slug, position) ON DELETE CASCADE,
  FOREIGN KEY (slug, section, paragraph) REFERENCES paragraph (slug, section, position) ON DELETE CASCADE,
  FOREIGN KEY (slug, block, item) REFERENCES canvas_item (slug, block, position) ON DELETE CASCADE,
  CHECK ((section IS NULL) = (paragraph IS NULL)
    AND (block IS NULL) = (item IS NULL)
    AND (section IS NULL) <> (block IS NULL))
) STRICT, WITHOUT ROWID;
