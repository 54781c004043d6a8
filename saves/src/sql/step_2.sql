-- From format 1 to format 2, of a save and of a realm: prose has a number and a chronicle of its own, notes stand at an event
-- and can be edited, and the words of both can be searched and be erased from the index too.
ALTER TABLE prose RENAME TO prose_1;
CREATE TABLE prose (
    id        INTEGER PRIMARY KEY,
    chronicle INTEGER NOT NULL REFERENCES chronicle (id),
    event_seq INTEGER NOT NULL REFERENCES event (seq),
    seat      INTEGER NOT NULL CHECK (seat BETWEEN -1 AND 255),
    language  TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 16),
    text      TEXT NOT NULL CHECK (length(text) <= 20000),
    source    TEXT NOT NULL CHECK (length(source) <= 80),
    tokens    INTEGER NOT NULL DEFAULT 0 CHECK (tokens >= 0),
    cost      INTEGER NOT NULL DEFAULT 0 CHECK (cost >= 0),
    UNIQUE (event_seq, seat, language)
) STRICT;
CREATE INDEX prose_of_chronicle ON prose (chronicle, event_seq);

ALTER TABLE note RENAME TO note_1;
CREATE TABLE note (
    id        INTEGER PRIMARY KEY,
    chronicle INTEGER NOT NULL REFERENCES chronicle (id),
    event_seq INTEGER NOT NULL REFERENCES event (seq),
    seat      INTEGER NOT NULL CHECK (seat BETWEEN 0 AND 255),
    text      TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    wall_time INTEGER NOT NULL,
    edited    INTEGER
) STRICT;
CREATE INDEX note_of_chronicle ON note (chronicle, event_seq);

CREATE VIRTUAL TABLE prose_words USING fts5
    (text, content = 'prose', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE note_words USING fts5
    (text, content = 'note', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO prose_words (prose_words, rank) VALUES ('secure-delete', 1);
INSERT INTO note_words (note_words, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER prose_words_in AFTER INSERT ON prose
BEGIN INSERT INTO prose_words (rowid, text) VALUES (NEW.id, NEW.text); END;
CREATE TRIGGER prose_words_out AFTER DELETE ON prose
BEGIN INSERT INTO prose_words (prose_words, rowid, text) VALUES ('delete', OLD.id, OLD.text); END;
CREATE TRIGGER prose_words_new AFTER UPDATE ON prose
BEGIN
    INSERT INTO prose_words (prose_words, rowid, text) VALUES ('delete', OLD.id, OLD.text);
    INSERT INTO prose_words (rowid, text) VALUES (NEW.id, NEW.text);
END;
CREATE TRIGGER note_words_in AFTER INSERT ON note
BEGIN INSERT INTO note_words (rowid, text) VALUES (NEW.id, NEW.text); END;
CREATE TRIGGER note_words_out AFTER DELETE ON note
BEGIN INSERT INTO note_words (note_words, rowid, text) VALUES ('delete', OLD.id, OLD.text); END;
CREATE TRIGGER note_words_new AFTER UPDATE ON note
BEGIN
    INSERT INTO note_words (note_words, rowid, text) VALUES ('delete', OLD.id, OLD.text);
    INSERT INTO note_words (rowid, text) VALUES (NEW.id, NEW.text);
END;

INSERT INTO prose (chronicle, event_seq, seat, language, text, source, tokens, cost)
    SELECT e.chronicle, p.event_seq, p.seat, p.language, p.text, p.source, max(p.tokens, 0), max(p.cost, 0)
    FROM prose_1 p JOIN event e ON e.seq = p.event_seq ORDER BY p.event_seq, p.seat, p.language;
DROP TABLE prose_1;

-- A note of format 1 knew only the game time: it goes to the last event that had happened then.
INSERT INTO note (id, chronicle, event_seq, seat, text, wall_time)
    SELECT n.id, n.chronicle, w.seq, n.seat, n.text, n.wall_time
    FROM (SELECT n.id AS note, coalesce(
              (SELECT max(e.seq) FROM event e WHERE e.chronicle = n.chronicle AND e.tick <= n.tick),
              (SELECT min(e.seq) FROM event e WHERE e.chronicle = n.chronicle)) AS seq FROM note_1 n) w
    JOIN note_1 n ON n.id = w.note WHERE w.seq IS NOT NULL ORDER BY n.id;
DROP TABLE note_1;
