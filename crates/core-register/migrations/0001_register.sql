-- Organisations outside the city, as one space knows them.
CREATE TABLE register_organisations (
    id TEXT NOT NULL PRIMARY KEY,
    space_id TEXT NOT NULL REFERENCES spaces (id),
    kind TEXT NOT NULL,
    names TEXT NOT NULL,
    -- Names and abbreviation in small letters without accents, for searching and for the order of lists.
    plain TEXT NOT NULL,
    abbreviation TEXT NOT NULL,
    parent_id TEXT REFERENCES register_organisations (id),
    area TEXT NOT NULL,
    website TEXT NOT NULL,
    -- The organisation as whose double it was recognised; never itself one that was merged.
    merged_into TEXT REFERENCES register_organisations (id),
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    removed_at BIGINT
);
CREATE INDEX register_organisations_space ON register_organisations (space_id, plain);
CREATE INDEX register_organisations_parent ON register_organisations (parent_id);
CREATE INDEX register_organisations_merged ON register_organisations (merged_into);

CREATE TABLE register_persons (
    id TEXT NOT NULL PRIMARY KEY,
    space_id TEXT NOT NULL REFERENCES spaces (id),
    name TEXT NOT NULL,
    -- The name in small letters without accents.
    plain TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    party_id TEXT REFERENCES register_organisations (id),
    area TEXT NOT NULL,
    note TEXT NOT NULL,
    source TEXT NOT NULL,
    -- The day on which the contact details were last known to hold.
    confirmed_on TEXT NOT NULL,
    -- The person as whose double this one was recognised; never itself one that was merged.
    merged_into TEXT REFERENCES register_persons (id),
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    removed_at BIGINT,
    -- When name and contact details were erased.
    forgotten_at BIGINT
);
CREATE INDEX register_persons_space ON register_persons (space_id, plain);
CREATE INDEX register_persons_party ON register_persons (party_id);
CREATE INDEX register_persons_merged ON register_persons (merged_into);

-- A post exists whoever holds it (Popolo: Post).
CREATE TABLE posts (
    id TEXT NOT NULL PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES register_organisations (id),
    title TEXT NOT NULL,
    plain TEXT NOT NULL,
    area TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX posts_organisation ON posts (organisation_id, plain);

-- Who held a post from when until when (Popolo: Membership).
CREATE TABLE tenures (
    id TEXT NOT NULL PRIMARY KEY,
    post_id TEXT NOT NULL REFERENCES posts (id),
    person_id TEXT NOT NULL REFERENCES register_persons (id),
    term TEXT NOT NULL,
    since TEXT,
    until TEXT,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    CONSTRAINT tenures_run_forward CHECK (since IS NULL OR until IS NULL OR since <= until)
);
CREATE INDEX tenures_post ON tenures (post_id, since);
CREATE INDEX tenures_person ON tenures (person_id, since);

-- How long a space keeps contact details.
CREATE TABLE register_rules (
    space_id TEXT NOT NULL PRIMARY KEY REFERENCES spaces (id),
    keep_months BIGINT NOT NULL CHECK (keep_months BETWEEN 1 AND 120),
    version BIGINT NOT NULL
);

-- What was erased by rule, and when: of whom only the post and the organisation stay.
CREATE TABLE register_erasures (
    id TEXT NOT NULL PRIMARY KEY,
    space_id TEXT NOT NULL REFERENCES spaces (id),
    person_id TEXT NOT NULL REFERENCES register_persons (id),
    on_day TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('details', 'person')),
    known_as TEXT NOT NULL
);
CREATE INDEX register_erasures_space ON register_erasures (space_id, on_day);
