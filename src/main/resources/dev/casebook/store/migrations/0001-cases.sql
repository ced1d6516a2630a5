-- Generations: every committed change has the next number.
CREATE TABLE change (
  generation INTEGER PRIMARY KEY,
  at TEXT NOT NULL
) STRICT;

-- Small facts about the base itself, such as which codebook tagged it.
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- What came in: a document is known by its address and the hash of its bytes. Removed ones stay as tombstones.
CREATE TABLE document (
  address TEXT PRIMARY KEY,
  slug TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  generation INTEGER NOT NULL REFERENCES change (generation),
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX document_live_slug ON document (slug) WHERE removed = 0;
CREATE INDEX document_generation ON document (generation);

CREATE TABLE case_study (
  slug TEXT PRIMARY KEY,
  shelf TEXT NOT NULL,
  company TEXT NOT NULL,
  title TEXT NOT NULL,
  industry TEXT,
  customers TEXT NOT NULL,
  country TEXT,
  founded INTEGER,
  status TEXT,
  as_of TEXT,
  sourcing TEXT NOT NULL,
  language TEXT NOT NULL,
  canvas_title TEXT NOT NULL,
  canvas_industry TEXT,
  unplaced TEXT NOT NULL,
  sections TEXT NOT NULL
) STRICT;

CREATE TABLE alias (
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (slug, position)
) STRICT;

CREATE TABLE scale_figure (
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  what TEXT NOT NULL,
  value TEXT NOT NULL,
  year INTEGER NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (slug, position)
) STRICT;

CREATE TABLE pattern_tag (
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  pattern TEXT NOT NULL,
  why TEXT NOT NULL,
  how TEXT NOT NULL,
  PRIMARY KEY (slug, position)
) STRICT;

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
) STRICT;

CREATE TABLE canvas_item (
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  block TEXT NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  run_by TEXT NOT NULL,
  PRIMARY KEY (slug, block, position)
) STRICT;

CREATE TABLE tag (
  slug TEXT NOT NULL REFERENCES case_study (slug) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  activity TEXT NOT NULL,
  run_by TEXT NOT NULL,
  confidence REAL NOT NULL,
  weight TEXT NOT NULL,
  how TEXT NOT NULL,
  PRIMARY KEY (slug, position)
) STRICT;

CREATE INDEX tag_activity ON tag (activity, run_by);

-- Where the words stand: in a paragraph of a section, or in an item of a canvas block.
CREATE TABLE evidence (
  slug TEXT NOT NULL,
  tag INTEGER NOT NULL,
  position INTEGER NOT NULL,
  section INTEGER,
  block TEXT,
  item INTEGER NOT NULL,
  words TEXT NOT NULL,
  start INTEGER NOT NULL,
  PRIMARY KEY (slug, tag, position),
  FOREIGN KEY (slug, tag) REFERENCES tag (slug, position) ON DELETE CASCADE,
  CHECK ((section IS NULL) <> (block IS NULL))
) STRICT;
