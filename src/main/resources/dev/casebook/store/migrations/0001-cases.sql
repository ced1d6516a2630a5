-- The base as of schema 1. Everything about a case carries its slug, so that any two tables can be
-- joined by it; what is in a fixed order carries its position, counted from 0. Choices from closed
-- lists are stored by their published ids, such as 'key_activities' or 'software-development'.

CREATE TABLE change (
  -- Every commit that changed a case, in order. The newest generation is that of the base.
  generation INTEGER PRIMARY KEY,
  at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) STRICT;

CREATE TABLE document (
  -- Where each case came from, and which change last touched it.
  slug TEXT NOT NULL PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  generation INTEGER NOT NULL REFERENCES change (generation)
) STRICT;

CREATE INDEX document_by_generation ON document (generation);

CREATE TABLE removed (
  -- Cases that were here once and are not now.
  slug TEXT NOT NULL PRIMARY KEY,
  address TEXT NOT NULL,
  generation INTEGER NOT NULL REFERENCES change (generation)
) STRICT;

CREATE INDEX removed_by_generation ON removed (generation);

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

CREATE TABLE alias (
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (slug, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE customer_kind (
  -- b2b, b2c, c2c, b2g; the position has no meaning.
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (slug, position),
  UNIQUE (slug, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE scale_figure (
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  what TEXT NOT NULL,
  value TEXT NOT NULL,
  year INTEGER NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (slug, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE pattern_tag (
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  pattern TEXT NOT NULL,
  why TEXT NOT NULL,
  how TEXT NOT NULL,
  PRIMARY KEY (slug, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX pattern_tag_by_pattern ON pattern_tag (pattern);

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

CREATE TABLE canvas_item (
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  block TEXT NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  by TEXT NOT NULL CHECK (by IN ('firm', 'partner')),
  PRIMARY KEY (slug, block, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE unplaced_item (
  -- What was read on a canvas and fits none of its blocks.
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (slug, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  heading TEXT NOT NULL,
  PRIMARY KEY (slug, position)
) STRICT, WITHOUT ROWID;

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

CREATE INDEX tag_by_activity ON tag (activity, by);

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

CREATE TABLE meta (
  -- What the program remembers about the base, such as which codebook it was tagged with.
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIEW coding AS
  -- One line for each activity of each case, with the most telling words.
  SELECT t.slug, c.company, c.shelf, c.industry, t.activity, t.by, t.weight, t.confidence, t.how, e.words
  FROM tag t
  JOIN case_study c ON c.slug = t.slug
  LEFT JOIN evidence e ON e.slug = t.slug AND e.tag = t.position AND e.position = 0;
