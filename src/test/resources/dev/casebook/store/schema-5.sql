-- A base as the version with schema 5 wrote it (sqlite3 .dump).
PRAGMA application_id = 1130460005;
PRAGMA user_version = 5;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE change (
  -- Every commit that changed a case, in order. The newest generation is that of the base.
  generation INTEGER PRIMARY KEY,
  at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) STRICT;
INSERT INTO change VALUES(1,'2026-11-25T16:27:33.091Z');
INSERT INTO change VALUES(2,'2026-11-25T16:27:33.141Z');
INSERT INTO change VALUES(3,'2026-11-25T12:34:56.789Z');
CREATE TABLE document (
  -- Where each case came from, and which change last touched it.
  slug TEXT NOT NULL PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  generation INTEGER NOT NULL REFERENCES change (generation), tagger TEXT NOT NULL DEFAULT '' CHECK (length(tagger) IN (0, 64))) STRICT;
INSERT INTO document VALUES('hilti','cases/hilti.md','4139cfe35ed5ba4175243a797d49c5e07270bb04137f0b72486c2157e3422d9d',3,'1d31f9464788f3a239842d46a5f41ecc5bcd373466426996c385e89bb17e958c');
CREATE TABLE removed (
  -- Cases that were here once and are not now.
  slug TEXT NOT NULL PRIMARY KEY,
  address TEXT NOT NULL,
  generation INTEGER NOT NULL REFERENCES change (generation)
) STRICT;
INSERT INTO removed VALUES('gone','cases/gone.md',2);
CREATE TABLE case_study (
  slug TEXT NOT NULL PRIMARY KEY REFERENCES document (slug) ON DELETE CASCADE,
  shelf TEXT NOT NULL,
  company TEXT NOT NULL,
  title TEXT NOT NULL,
  industry TEXT,
  country TEXT,
  founded INTEGER,
  status TEXT,
  as_of TEXT,
  sourcing TEXT NOT NULL,
  language TEXT NOT NULL,
  canvas_title TEXT NOT NULL,
  canvas_industry TEXT
) STRICT;
INSERT INTO case_study VALUES('hilti','cases','Hilti','Tools by the month; owned by nobody on site','capital-goods','LI',1941,'operating','2024-03-15','full','en','Fleet','capital-goods');
CREATE TABLE alias (
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (slug, position)
) STRICT, WITHOUT ROWID;
INSERT INTO alias VALUES('hilti',0,'Hilti AG');
INSERT INTO alias VALUES('hilti',1,'Maschinenbau Hilti');
CREATE TABLE customer_kind (
  -- b2b, b2c, c2c, b2g; the position has no meaning.
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (slug, position),
  UNIQUE (slug, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO customer_kind VALUES('hilti',0,'b2b');
INSERT INTO customer_kind VALUES('hilti',1,'b2g');
CREATE TABLE scale_figure (
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  what TEXT NOT NULL,
  value TEXT NOT NULL,
  year INTEGER NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (slug, position)
) STRICT, WITHOUT ROWID;
INSERT INTO scale_figure VALUES('hilti',0,'net sales','CHF 6.5 billion',2023,'ar-2023');
INSERT INTO scale_figure VALUES('hilti',1,'staff','34,000',2023,'ar-2023');
CREATE TABLE pattern_tag (
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  pattern TEXT NOT NULL,
  why TEXT NOT NULL,
  how TEXT NOT NULL, confidence REAL NOT NULL DEFAULT 1 CHECK (confidence BETWEEN 0 AND 1),
  PRIMARY KEY (slug, position)
) STRICT, WITHOUT ROWID;
INSERT INTO pattern_tag VALUES('hilti',0,'rent-instead-of-buy','Fleet lets tools out by the month.','editor',1.0);
CREATE TABLE source (
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  key TEXT NOT NULL,
  title TEXT NOT NULL,
  publisher TEXT NOT NULL,
  url TEXT NOT NULL,
  published TEXT,
  read TEXT NOT NULL,
  PRIMARY KEY (slug, position)
) STRICT, WITHOUT ROWID;
INSERT INTO source VALUES('hilti',0,'ar-2023','Annual report','Hilti','https://a.example/x?y=1','2024-03','2026-01-02');
INSERT INTO source VALUES('hilti',1,'site','Fleet','Hilti','http://b.example/',NULL,'2026-01-03');
CREATE TABLE canvas_item (
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  block TEXT NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  by TEXT NOT NULL CHECK (by IN ('firm', 'partner')),
  PRIMARY KEY (slug, block, position)
) STRICT, WITHOUT ROWID;
INSERT INTO canvas_item VALUES('hilti','key_activities',0,'Repairing tools','firm');
INSERT INTO canvas_item VALUES('hilti','key_activities',1,'Visiting sites','firm');
INSERT INTO canvas_item VALUES('hilti','key_partners',0,'Carriers deliver overnight','partner');
CREATE TABLE unplaced_item (
  -- What was read on a canvas and fits none of its blocks.
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (slug, position)
) STRICT, WITHOUT ROWID;
INSERT INTO unplaced_item VALUES('hilti',0,replace('a note\nof two lines','\n',char(10)));
INSERT INTO unplaced_item VALUES('hilti',1,'');
CREATE TABLE section (
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  heading TEXT NOT NULL,
  PRIMARY KEY (slug, position)
) STRICT, WITHOUT ROWID;
INSERT INTO section VALUES('hilti',0,'In one paragraph');
INSERT INTO section VALUES('hilti',1,'Empty');
INSERT INTO section VALUES('hilti',2,'');
CREATE TABLE paragraph (
  -- Plain words; marks is null or a JSON array of {"kind", "start", "end", "target"}, whose offsets
  -- count UTF-16 units of the text.
  slug TEXT NOT NULL,
  section INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  marks TEXT CHECK (json_valid(marks)),
  PRIMARY KEY (slug, section, position),
  FOREIGN KEY (slug, section) REFERENCES section (slug, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO paragraph VALUES('hilti',0,0,'plain','It repairs every tool within three days; 日本 and 🔧 too.','[{"kind":"strong","start":3,"end":10,"target":""},{"kind":"link","start":17,"end":21,"target":"https://a.example/\"q\""},{"kind":"source","start":21,"end":21,"target":"ar-2023"}]');
INSERT INTO paragraph VALUES('hilti',0,1,'bullet',replace('a	b\nc','\n',char(10)),NULL);
INSERT INTO paragraph VALUES('hilti',2,0,'row','x	y',NULL);
CREATE TABLE tag (
  -- An activity found in a case, run by the firm or by a partner.
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  activity TEXT NOT NULL,
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  weight TEXT NOT NULL CHECK (weight IN ('primary', 'secondary')),
  by TEXT NOT NULL CHECK (by IN ('firm', 'partner')),
  how TEXT NOT NULL,
  PRIMARY KEY (slug, position)
) STRICT, WITHOUT ROWID;
INSERT INTO tag VALUES('hilti',0,'maintenance',0.3000000000000000444,'primary','firm','rule');
INSERT INTO tag VALUES('hilti',1,'logistics',1.0,'secondary','partner','editor');
CREATE TABLE evidence (
  -- The words behind a tag: in a paragraph (section, paragraph) or on the canvas (block, item),
  -- from one UTF-16 unit of its text to another, the last not included.
  slug TEXT NOT NULL,
  tag INTEGER NOT NULL,
  position INTEGER NOT NULL,
  section INTEGER,
  paragraph INTEGER,
  block TEXT,
  item INTEGER,
  words TEXT NOT NULL,
  from_unit INTEGER NOT NULL,
  to_unit INTEGER NOT NULL,
  PRIMARY KEY (slug, tag, position),
  FOREIGN KEY (slug, tag) REFERENCES tag (slug, position) ON DELETE CASCADE,
  FOREIGN KEY (slug, section, paragraph) REFERENCES paragraph (slug, section, position) ON DELETE CASCADE,
  FOREIGN KEY (slug, block, item) REFERENCES canvas_item (slug, block, position) ON DELETE CASCADE,
  CHECK ((section IS NULL) = (paragraph IS NULL)
    AND (block IS NULL) = (item IS NULL)
    AND (section IS NULL) <> (block IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO evidence VALUES('hilti',0,0,0,0,NULL,NULL,'repairs',3,10);
INSERT INTO evidence VALUES('hilti',0,1,NULL,NULL,'key_activities',0,'Repairing tools',0,15);
INSERT INTO evidence VALUES('hilti',1,0,NULL,NULL,'key_partners',0,'deliver',9,16);
CREATE TABLE meta (
  -- What the program remembers about the base, such as which codebook it was tagged with.
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES('codebook','0f1e');
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
INSERT INTO correction VALUES(1,3,'hilti','maintenance','firm','reject',NULL,'','Žofia','It''s somebody else''s work','2026-11-25T12:34:56Z');
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
CREATE INDEX document_by_generation ON document (generation);
CREATE INDEX document_by_tagger ON document (tagger);
CREATE INDEX removed_by_generation ON removed (generation);
CREATE INDEX pattern_tag_by_pattern ON pattern_tag (pattern);
CREATE INDEX tag_by_activity ON tag (activity, by);
CREATE VIEW coding AS
  -- One line for each activity of each case, with the most telling words.
  SELECT t.slug, c.company, c.shelf, c.industry, t.activity, t.by, t.weight, t.confidence, t.how, e.words
  FROM tag t
  JOIN case_study c ON c.slug = t.slug
  LEFT JOIN evidence e ON e.slug = t.slug AND e.tag = t.position AND e.position = 0
;
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
      WHERE later.slug = c.slug AND later.activity = c.activity AND later.by = c.by AND later.id > c.id)
;
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
INSERT INTO coding_set VALUES('pilot','Pilot','cases hilti','2026-11-25T16:30:00Z',2,'0f1e0f1e0f1e0f1e0f1e0f1e0f1e0f1e0f1e0f1e0f1e0f1e0f1e0f1e0f1e0f1e','0f1e0f1e0f1e0f1e0f1e0f1e0f1e0f1e0f1e0f1e0f1e0f1e0f1e0f1e0f1e0f1e',NULL);
INSERT INTO coding_unit VALUES('pilot',1,'hilti','Hilti','Key activities',NULL,NULL,'key_activities',0,'Repairing tools');
INSERT INTO coding_answer VALUES(1,'pilot',1,'Ann','2026-11-25T16:31:00Z',1,NULL);
INSERT INTO coding_code VALUES(1,'maintenance','firm');
CREATE TABLE vector (
  -- Vectors of texts, so that a text is given to a sentence model once: 16-bit floating point numbers, little end first.
  content TEXT NOT NULL PRIMARY KEY CHECK (length(content) = 64), -- SHA-256 of the text
  model TEXT NOT NULL CHECK (length(model) = 64), -- hash of the model that made it
  numbers BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO vector VALUES('0bae8036d375e51129051d36851484f048107b9a1b95d73661c8327c89739d4e','97ff8a35544dcf40ad84047074439dd6aa3a0be469ea578a1b1c017d939ec61c',x'003c0000');
COMMIT;
