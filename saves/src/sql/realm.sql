-- Format 1: what a realm keeps beside its chronicles.
CREATE TABLE account (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    created_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE device (
    key_hash BLOB PRIMARY KEY NOT NULL CHECK (length(key_hash) = 32),
    account  INTEGER NOT NULL REFERENCES account (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX device_of_account ON device (account);

CREATE TABLE invite (
    id         INTEGER PRIMARY KEY,
    token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    uses_left  INTEGER NOT NULL CHECK (uses_left BETWEEN 0 AND 1000),
    expires_ms INTEGER NOT NULL,
    revoked    INTEGER NOT NULL DEFAULT 0 CHECK (revoked IN (0, 1))
) STRICT;

CREATE TABLE seat (
    chronicle INTEGER NOT NULL REFERENCES chronicle (id),
    seat      INTEGER NOT NULL CHECK (seat BETWEEN 0 AND 255),
    account   INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (chronicle, seat),
    UNIQUE (chronicle, account)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    id        INTEGER PRIMARY KEY,
    wall_time INTEGER NOT NULL,
    account   INTEGER REFERENCES account (id),
    what      TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 500)
) STRICT;
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is never changed'); END;
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is never deleted'); END;
