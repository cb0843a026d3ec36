-- Version 1. Plain SQL that PostgreSQL could take with few changes; JSON and texts are packed blobs (Packing/).

CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE acquisition (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    given TEXT NOT NULL
);

-- acquisition is no foreign key: an intake may be recorded after its first document.
-- parts and finished_with are null until the document was wholly read once.
CREATE TABLE document (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) > 0),
    path TEXT NOT NULL,
    media_type TEXT NOT NULL,
    length INTEGER NOT NULL CHECK (length >= 0),
    acquisition TEXT NOT NULL,
    parts INTEGER CHECK (parts >= 0),
    finished_with TEXT
);

-- start and length in UTF-16 code units of the whole document. The large columns stand last, so that
-- the small ones are read without them.
CREATE TABLE part (
    document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
    part INTEGER NOT NULL CHECK (part >= 0),
    start INTEGER NOT NULL CHECK (start >= 0),
    length INTEGER NOT NULL CHECK (length >= 0),
    head BLOB,
    repairs BLOB,
    layout BLOB NOT NULL,
    text BLOB NOT NULL,
    PRIMARY KEY (document, part)
);

CREATE TABLE annotation (
    document INTEGER NOT NULL,
    part INTEGER NOT NULL,
    extraction TEXT NOT NULL,
    found BLOB NOT NULL,
    PRIMARY KEY (document, part),
    FOREIGN KEY (document, part) REFERENCES part (document, part) ON DELETE CASCADE
);

-- Folded names and aliases of entities: where a name stands, without opening any annotation.
CREATE TABLE mention_name (
    document INTEGER NOT NULL,
    part INTEGER NOT NULL,
    entity TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (document, part, entity, name),
    FOREIGN KEY (document, part) REFERENCES part (document, part) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX mention_name_by_name ON mention_name (name);

CREATE TABLE not_read (
    path TEXT NOT NULL PRIMARY KEY,
    reason TEXT NOT NULL,
    remedy TEXT
) WITHOUT ROWID;

CREATE TABLE judgement (
    number INTEGER PRIMARY KEY,
    verdict TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    at TEXT NOT NULL,
    because TEXT NOT NULL,
    undoes INTEGER REFERENCES judgement (number)
);

CREATE TABLE judgement_anchor (
    judgement INTEGER NOT NULL REFERENCES judgement (number),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('text', 'entry')),
    document TEXT,
    span_start INTEGER,
    span_end INTEGER,
    type TEXT,
    list TEXT,
    entry TEXT,
    content_hash TEXT,
    PRIMARY KEY (judgement, position)
) WITHOUT ROWID;

-- Each entry holds the hash of the one before it and of its own content.
CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
);

CREATE TRIGGER judgement_stays BEFORE UPDATE ON judgement
BEGIN SELECT RAISE(ABORT, 'a judgement is never changed: record a later one that takes it back'); END;
CREATE TRIGGER judgement_remains BEFORE DELETE ON judgement
BEGIN SELECT RAISE(ABORT, 'a judgement is never removed: record a later one that takes it back'); END;
CREATE TRIGGER judgement_follows BEFORE INSERT ON judgement
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM judgement)
BEGIN SELECT RAISE(ABORT, 'judgements are numbered without gap'); END;

CREATE TRIGGER judgement_anchor_stays BEFORE UPDATE ON judgement_anchor
BEGIN SELECT RAISE(ABORT, 'what a judgement is about is never changed'); END;
CREATE TRIGGER judgement_anchor_remains BEFORE DELETE ON judgement_anchor
BEGIN SELECT RAISE(ABORT, 'what a judgement is about is never removed'); END;

CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;
CREATE TRIGGER audit_remains BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is never shortened'); END;
CREATE TRIGGER audit_follows BEFORE INSERT ON audit
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM audit)
BEGIN SELECT RAISE(ABORT, 'the audit trail is numbered without gap'); END;
