CREATE TABLE files (
    id TEXT NOT NULL PRIMARY KEY,
    space_id TEXT NOT NULL REFERENCES spaces (id),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL CHECK (size > 0),
    sha256 TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT REFERENCES persons (id)
);
CREATE INDEX files_space ON files (space_id, created_at);
CREATE INDEX files_sha256 ON files (sha256);
CREATE INDEX files_created_by ON files (created_by);
