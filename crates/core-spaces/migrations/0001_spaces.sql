CREATE TABLE spaces (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    name TEXT NOT NULL,
    visibility TEXT NOT NULL CHECK (visibility IN ('public', 'members')),
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX spaces_organisation ON spaces (organisation_id);

CREATE TABLE memberships (
    id TEXT NOT NULL PRIMARY KEY,
    space_id TEXT NOT NULL REFERENCES spaces (id),
    organisation_id TEXT REFERENCES organisations (id),
    person_id TEXT REFERENCES persons (id),
    category TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    CHECK ((organisation_id IS NULL) <> (person_id IS NULL))
);
CREATE INDEX memberships_space ON memberships (space_id);
CREATE INDEX memberships_person ON memberships (person_id);
CREATE INDEX memberships_organisation ON memberships (organisation_id);

CREATE TABLE roles (
    id TEXT NOT NULL PRIMARY KEY,
    space_id TEXT NOT NULL REFERENCES spaces (id),
    person_id TEXT NOT NULL REFERENCES persons (id),
    role TEXT NOT NULL CHECK (role IN ('coordinator', 'officer', 'reader')),
    since TEXT NOT NULL,
    until TEXT
);
CREATE INDEX roles_space ON roles (space_id);
CREATE INDEX roles_person ON roles (person_id);
