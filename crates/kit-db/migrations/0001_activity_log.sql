-- What happened, in order. Rows are never changed and never deleted; each carries the hash of the one before.
CREATE TABLE activities (
    seq BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    space_id TEXT,
    actor_person_id TEXT,
    actor_account_id TEXT,
    actor_organisation_id TEXT,
    content_sha256 TEXT,
    previous_sha256 TEXT NOT NULL,
    sha256 TEXT NOT NULL
);
CREATE INDEX activities_by_subject ON activities (subject_kind, subject_id, seq);
CREATE INDEX activities_by_space ON activities (space_id, seq);
CREATE INDEX activities_by_person ON activities (actor_person_id, seq);

-- What a record was like before and after, apart from the chain, so that it can be erased without breaking it.
CREATE TABLE activity_contents (
    seq BIGINT NOT NULL PRIMARY KEY REFERENCES activities (seq),
    salt TEXT NOT NULL,
    content TEXT NOT NULL
);

-- The end of the chain, in one row that every writer locks: so the order of seq is the order of COMMIT.
CREATE TABLE activity_head (
    id BIGINT NOT NULL PRIMARY KEY CONSTRAINT activity_head_is_one CHECK (id = 1),
    seq BIGINT NOT NULL,
    sha256 TEXT NOT NULL
);
INSERT INTO activity_head (id, seq, sha256)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- How far each follower of the log has come.
CREATE TABLE cursors (
    follower TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL
);
