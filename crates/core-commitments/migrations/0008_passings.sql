-- What somebody passed on to a successor in one act, so that exactly that can be given back.
CREATE TABLE passings (
    id TEXT NOT NULL PRIMARY KEY,
    space_id TEXT NOT NULL REFERENCES spaces (id),
    from_id TEXT NOT NULL REFERENCES persons (id),
    to_id TEXT NOT NULL REFERENCES persons (id),
    created_at BIGINT NOT NULL,
    undone_at BIGINT,
    CHECK (from_id <> to_id)
);
CREATE INDEX passings_space ON passings (space_id);
CREATE INDEX passings_from ON passings (from_id);
CREATE INDEX passings_to ON passings (to_id);

CREATE TABLE passed_duties (
    passing_id TEXT NOT NULL REFERENCES passings (id),
    duty_id TEXT NOT NULL REFERENCES duties (id) ON DELETE CASCADE,
    PRIMARY KEY (passing_id, duty_id)
);
CREATE INDEX passed_duties_duty ON passed_duties (duty_id);

-- Commitments of which duties will come.
CREATE TABLE passed_commitments (
    passing_id TEXT NOT NULL REFERENCES passings (id),
    commitment_id TEXT NOT NULL REFERENCES commitments (id),
    PRIMARY KEY (passing_id, commitment_id)
);
CREATE INDEX passed_commitments_commitment ON passed_commitments (commitment_id);
