-- Coding sets: texts that several people code, each on their own. Nothing here refers to a case,
-- since what people have coded outlives the cases, and stays as it was when they change. Rows are
-- added and never changed: of several that say something about the same, the newest counts.

CREATE TABLE coding_set (
  -- A set, how its cases were chosen, and the base and codebook that it was made from.
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
  chosen TEXT NOT NULL,
  made TEXT NOT NULL,
  generation INTEGER NOT NULL,
  codebook TEXT NOT NULL CHECK (length(codebook) = 64),
  definitions TEXT NOT NULL CHECK (length(definitions) = 64),
  closed TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE coding_unit (
  -- A text to be coded, as it stood when the set was made: a paragraph (section, paragraph) or an
  -- item on the canvas (block, item) of a case.
  coding_set TEXT NOT NULL REFERENCES coding_set (id),
  number INTEGER NOT NULL CHECK (number > 0),
  slug TEXT NOT NULL,
  company TEXT NOT NULL,
  heading TEXT NOT NULL,
  section INTEGER,
  paragraph INTEGER,
  block TEXT,
  item INTEGER,
  text TEXT NOT NULL,
  PRIMARY KEY (coding_set, number),
  CHECK ((section IS NULL) = (paragraph IS NULL)
    AND (block IS NULL) = (item IS NULL)
    AND (section IS NULL) <> (block IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE coding_answer (
  -- What somebody found in a unit: a coder, on their own (independent = 1) or after having been
  -- shown what others found, or an editor, who settles a disagreement and says why. An answer
  -- without codes says that no activity is there.
  id INTEGER PRIMARY KEY,
  coding_set TEXT NOT NULL,
  unit INTEGER NOT NULL,
  who TEXT NOT NULL CHECK (length(who) BETWEEN 1 AND 80),
  at TEXT NOT NULL,
  independent INTEGER NOT NULL CHECK (independent IN (0, 1)),
  reason TEXT CHECK (length(reason) BETWEEN 3 AND 1000),
  FOREIGN KEY (coding_set, unit) REFERENCES coding_unit (coding_set, number)
) STRICT;

CREATE INDEX coding_answer_by_set ON coding_answer (coding_set, id);

CREATE TABLE coding_code (
  -- An activity in an answer, and who runs it.
  answer INTEGER NOT NULL REFERENCES coding_answer (id),
  activity TEXT NOT NULL,
  by TEXT NOT NULL CHECK (by IN ('firm', 'partner')),
  PRIMARY KEY (answer, activity, by)
) STRICT, WITHOUT ROWID;

CREATE TABLE coding_finish (
  -- When a coder had finished a set, and was shown from then on what others found.
  coding_set TEXT NOT NULL REFERENCES coding_set (id),
  coder TEXT NOT NULL CHECK (length(coder) BETWEEN 1 AND 80),
  at TEXT NOT NULL,
  PRIMARY KEY (coding_set, coder)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER coding_answer_is_never_changed BEFORE UPDATE ON coding_answer
BEGIN
  SELECT RAISE (ABORT, 'an answer is never changed: give a new one');
END;

CREATE TRIGGER coding_answer_is_never_deleted BEFORE DELETE ON coding_answer
BEGIN
  SELECT RAISE (ABORT, 'an answer is never deleted: give a new one');
END;

CREATE TRIGGER coding_unit_is_never_changed BEFORE UPDATE ON coding_unit
BEGIN
  SELECT RAISE (ABORT, 'what is coded is never changed: make a new set');
END;

CREATE VIEW coded AS
  -- What each coder says now, and what editors have settled: one line for each activity, or one
  -- without an activity where none was found.
  SELECT a.coding_set, a.unit, u.slug, a.who, a.reason IS NOT NULL AS settles, a.independent, c.activity, c.by, a.at
  FROM coding_answer a
  JOIN coding_unit u ON u.coding_set = a.coding_set AND u.number = a.unit
  LEFT JOIN coding_code c ON c.answer = a.id
  WHERE NOT EXISTS (
    SELECT 1 FROM coding_answer later
    WHERE later.coding_set = a.coding_set AND later.unit = a.unit AND later.id > a.id
      AND (later.reason IS NULL) = (a.reason IS NULL)
      AND (later.who = a.who OR a.reason IS NOT NULL));
