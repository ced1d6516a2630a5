-- Schema 5: a case is tagged twice, first by cues and words alone, then with the vectors of its sentences.

-- The hash of the tagger that made the tags of a case; empty where an earlier schema did not keep it.
ALTER TABLE document ADD COLUMN tagger TEXT NOT NULL DEFAULT '' CHECK (length(tagger) IN (0, 64));

CREATE INDEX document_by_tagger ON document (tagger);

CREATE TABLE vector (
  -- Vectors of texts, so that a text is given to a sentence model once: 16-bit floating point numbers, little end first.
  content TEXT NOT NULL PRIMARY KEY CHECK (length(content) = 64), -- SHA-256 of the text
  model TEXT NOT NULL CHECK (length(model) = 64), -- hash of the model that made it
  numbers BLOB NOT NULL
) STRICT, WITHOUT ROWID;
