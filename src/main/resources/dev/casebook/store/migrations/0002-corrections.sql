-- Schema 2: what editors say about the activities of cases. It stands beside table tag, which keeps
-- what the tagger found; the two are brought together when a case is read.

CREATE TABLE correction (
  -- One row for everything that an editor has ever said. Of the rows with one slug, activity and
  -- actor the newest counts; a withdrawal makes as if nothing had been said. There is no reference
  -- to a case, since a correction outlives its case, and applies again when the case returns.
  id INTEGER PRIMARY KEY,
  generation INTEGER NOT NULL REFERENCES change (generation),
  slug TEXT NOT NULL,
  activity TEXT NOT NULL,
  by TEXT NOT NULL CHECK (by IN ('firm', 'partner')),
  verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'reject', 'add', 'withdraw')),
  weight TEXT CHECK (weight IN ('primary', 'secondary')),
  words TEXT NOT NULL CHECK (length(words) <= 1000),
  editor TEXT NOT NULL CHECK (length(editor) BETWEEN 1 AND 80),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 3 AND 1000),
  at TEXT NOT NULL,
  CHECK ((verdict IN ('accept', 'add')) = (weight IS NOT NULL)),
  CHECK (verdict NOT IN ('accept', 'add') OR words <> '')
) STRICT;

CREATE INDEX correction_by_tag ON correction (slug, activity, by, id);

CREATE TRIGGER correction_is_never_changed BEFORE UPDATE ON correction
BEGIN
  SELECT RAISE (ABORT, 'what an editor has said is never changed: say something new');
END;

CREATE TRIGGER correction_is_never_deleted BEFORE DELETE ON correction
BEGIN
  SELECT RAISE (ABORT, 'what an editor has said is never deleted: withdraw it');
END;

CREATE VIEW ruling AS
  -- The corrections that count.
  SELECT c.*
  FROM correction c
  WHERE c.verdict <> 'withdraw'
    AND NOT EXISTS (
      SELECT 1 FROM correction later
      WHERE later.slug = c.slug AND later.activity = c.activity AND later.by = c.by AND later.id > c.id);
