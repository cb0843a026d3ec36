-- Version 2. Where documents were found. The last row of a place is what lies there now; the rows before it tell what lay there
-- earlier. Documents of version 1 have no rows: nothing is known to have replaced them.

CREATE TABLE file (
    number INTEGER PRIMARY KEY,
    place TEXT NOT NULL,
    path TEXT NOT NULL,
    acquisition TEXT NOT NULL,
    document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE
);

CREATE INDEX file_by_place ON file (place, number);

-- Two folders may each hold a file of one relative path: what could not be read is known by its place. Of entries of version 1 only
-- the path is known.
CREATE TABLE not_read_by_place (
    place TEXT NOT NULL PRIMARY KEY,
    path TEXT NOT NULL,
    reason TEXT NOT NULL,
    remedy TEXT
) WITHOUT ROWID;

INSERT INTO not_read_by_place (place, path, reason, remedy) SELECT path, path, reason, remedy FROM not_read;
DROP TABLE not_read;
ALTER TABLE not_read_by_place RENAME TO not_read;
