-- What the owner of a recording says about it. Its events do not know: they say what happened.
-- name: what it is called here; null where it has its title alone.
-- removed: 1 where it was taken off the lists.
CREATE TABLE Shelf (
    recording TEXT    NOT NULL PRIMARY KEY,
    name      TEXT,
    removed   INTEGER NOT NULL DEFAULT 0
);
