-- A committee, a board, a council or a steering group before which a space's work comes.
CREATE TABLE bodies (
    id TEXT NOT NULL PRIMARY KEY,
    space_id TEXT NOT NULL REFERENCES spaces (id),
    kind TEXT NOT NULL CONSTRAINT bodies_kind CHECK (kind IN ('committee', 'board', 'council', 'steering-group', 'other')),
    names TEXT NOT NULL,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX bodies_space ON bodies (space_id);

-- Who sits in a body, in which role, from a day to a day.
CREATE TABLE seats (
    id TEXT NOT NULL PRIMARY KEY,
    body_id TEXT NOT NULL REFERENCES bodies (id),
    person_id TEXT REFERENCES persons (id),
    -- Of somebody without an account.
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    role TEXT NOT NULL CONSTRAINT seats_role CHECK (role IN ('chair', 'vice-chair', 'secretary', 'member')),
    since TEXT,
    until TEXT,
    version BIGINT NOT NULL,
    CHECK ((person_id IS NULL) = (name <> ''))
);
CREATE INDEX seats_body ON seats (body_id);
CREATE INDEX seats_person ON seats (person_id);

-- When a body meets, and whether the space's work is reviewed there.
CREATE TABLE meetings (
    id TEXT NOT NULL PRIMARY KEY,
    body_id TEXT NOT NULL REFERENCES bodies (id),
    space_id TEXT NOT NULL REFERENCES spaces (id),
    on_day TEXT NOT NULL,
    at_time TEXT,
    place TEXT NOT NULL,
    reviews BIGINT NOT NULL,
    -- Why it does not take place.
    called_off TEXT,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX meetings_body ON meetings (body_id, on_day);
CREATE INDEX meetings_space ON meetings (space_id, on_day);
