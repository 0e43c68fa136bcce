-- What was marked as done or kept because evidence said so: the record's version since, and how far it was before. Who saves
-- the record after that has the last word.
CREATE TABLE proven (
    kind TEXT NOT NULL CONSTRAINT proven_kind CHECK (kind IN ('measure', 'promise')),
    record_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    was TEXT NOT NULL,
    PRIMARY KEY (kind, record_id)
);
