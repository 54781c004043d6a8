-- Format 1: the tables of chronicles, the same in a player's save and in a realm's database.
CREATE TABLE chronicle (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    created_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE meta (
    chronicle INTEGER NOT NULL,
    key       TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 64),
    value     BLOB NOT NULL CHECK (length(value) <= 65536),
    PRIMARY KEY (chronicle, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    seq        INTEGER PRIMARY KEY,
    chronicle  INTEGER NOT NULL REFERENCES chronicle (id),
    parent_seq INTEGER REFERENCES event (seq) CHECK (parent_seq < seq),
    depth      INTEGER NOT NULL CHECK (depth >= 0 AND (depth = 0) = (parent_seq IS NULL)),
    seat       INTEGER CHECK (seat BETWEEN 0 AND 255),
    tick       INTEGER NOT NULL CHECK (tick >= 0),
    body       BLOB NOT NULL CHECK (length(body) BETWEEN 1 AND 65536),
    hash       BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX event_of_chronicle ON event (chronicle, seq);

CREATE TABLE command (
    chronicle INTEGER NOT NULL REFERENCES chronicle (id),
    cmd_id    BLOB NOT NULL CHECK (length(cmd_id) = 16),
    seat      INTEGER CHECK (seat BETWEEN 0 AND 255),
    first_seq INTEGER NOT NULL REFERENCES event (seq),
    last_seq  INTEGER NOT NULL REFERENCES event (seq) CHECK (last_seq >= first_seq),
    answer    BLOB NOT NULL CHECK (length(answer) BETWEEN 33 AND 64),
    utterance TEXT CHECK (length(utterance) <= 2000),
    wall_time INTEGER NOT NULL,
    PRIMARY KEY (chronicle, cmd_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX command_of_event ON command (chronicle, first_seq);

CREATE TABLE branch (
    chronicle INTEGER NOT NULL REFERENCES chronicle (id),
    name      TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    head_seq  INTEGER REFERENCES event (seq),
    current   INTEGER NOT NULL CHECK (current IN (0, 1)),
    seal      BLOB NOT NULL CHECK (length(seal) = 32),
    PRIMARY KEY (chronicle, name)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX branch_current ON branch (chronicle) WHERE current = 1;

CREATE TABLE snapshot (
    chronicle    INTEGER NOT NULL REFERENCES chronicle (id),
    seq          INTEGER NOT NULL REFERENCES event (seq),
    world_format INTEGER NOT NULL,
    world        BLOB NOT NULL CHECK (length(world) <= 67108864),
    world_hash   BLOB NOT NULL CHECK (length(world_hash) = 32),
    PRIMARY KEY (chronicle, seq)
) STRICT;

CREATE TABLE prose (
    event_seq INTEGER NOT NULL REFERENCES event (seq),
    seat      INTEGER NOT NULL CHECK (seat BETWEEN -1 AND 255),
    language  TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 16),
    text      TEXT NOT NULL CHECK (length(text) <= 20000),
    source    TEXT NOT NULL CHECK (length(source) <= 80),
    tokens    INTEGER NOT NULL DEFAULT 0,
    cost      INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (event_seq, seat, language)
) STRICT;

CREATE TABLE note (
    id        INTEGER PRIMARY KEY,
    chronicle INTEGER NOT NULL REFERENCES chronicle (id),
    seat      INTEGER NOT NULL CHECK (seat BETWEEN 0 AND 255),
    tick      INTEGER NOT NULL CHECK (tick >= 0),
    text      TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    wall_time INTEGER NOT NULL
) STRICT;

CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
CREATE TRIGGER event_is_not_replaced BEFORE INSERT ON event WHEN EXISTS (SELECT 1 FROM event WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'events are never replaced'); END;
CREATE TRIGGER command_is_not_deleted BEFORE DELETE ON command
BEGIN SELECT RAISE(ABORT, 'commands are never deleted'); END;
CREATE TRIGGER command_is_not_replaced BEFORE INSERT ON command
    WHEN EXISTS (SELECT 1 FROM command WHERE chronicle = NEW.chronicle AND cmd_id = NEW.cmd_id)
BEGIN SELECT RAISE(ABORT, 'commands are never replaced'); END;
CREATE TRIGGER command_only_loses_words BEFORE UPDATE ON command
    WHEN NEW.utterance IS NOT NULL OR NEW.chronicle IS NOT OLD.chronicle OR NEW.cmd_id IS NOT OLD.cmd_id
      OR NEW.seat IS NOT OLD.seat OR NEW.first_seq IS NOT OLD.first_seq OR NEW.last_seq IS NOT OLD.last_seq
      OR NEW.answer IS NOT OLD.answer OR NEW.wall_time IS NOT OLD.wall_time
BEGIN SELECT RAISE(ABORT, 'of a command only the words can be erased'); END;
