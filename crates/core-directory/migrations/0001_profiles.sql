-- What the directory tells of an organisation besides its names.
CREATE TABLE organisation_profiles (
    organisation_id TEXT NOT NULL PRIMARY KEY REFERENCES organisations (id),
    population BIGINT CHECK (population >= 0),
    -- Degrees of WGS 84, both or none.
    latitude DOUBLE PRECISION CHECK (latitude BETWEEN -90 AND 90),
    longitude DOUBLE PRECISION CHECK (longitude BETWEEN -180 AND 180),
    -- The languages in which it works, as tags (BCP 47).
    languages TEXT NOT NULL,
    -- Its names in languages besides those of the program: pairs of tag and name.
    other_names TEXT NOT NULL,
    about TEXT NOT NULL,
    website TEXT NOT NULL,
    -- Those names, identifiers, and what is offered and looked for, in small letters without accents.
    plain TEXT NOT NULL,
    version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    CONSTRAINT organisation_profiles_place CHECK ((latitude IS NULL) = (longitude IS NULL))
);

-- By what registers of others know an organisation. One number means one organisation.
CREATE TABLE organisation_identifiers (
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    scheme TEXT NOT NULL,
    -- The country within which the value is one of a kind; empty where it is so everywhere.
    country TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (organisation_id, scheme),
    CONSTRAINT organisation_identifiers_once UNIQUE (scheme, country, value)
);

-- What an organisation offers to others, what it looks for, and its units: each a line in a language.
CREATE TABLE organisation_lines (
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    kind TEXT NOT NULL CONSTRAINT organisation_lines_kind CHECK (kind IN ('offered', 'sought', 'unit')),
    position BIGINT NOT NULL,
    lang TEXT NOT NULL,
    line TEXT NOT NULL,
    PRIMARY KEY (organisation_id, kind, position)
);
