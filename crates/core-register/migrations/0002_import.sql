-- Lists that were brought into a register.
CREATE TABLE register_imports (
    id TEXT NOT NULL PRIMARY KEY,
    space_id TEXT NOT NULL REFERENCES spaces (id),
    file_name TEXT NOT NULL,
    sheet_name TEXT NOT NULL,
    other_sheets TEXT NOT NULL,
    head_row BIGINT NOT NULL,
    fields TEXT NOT NULL,
    kind TEXT NOT NULL,
    is_mapped BOOLEAN NOT NULL,
    doubles TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT REFERENCES persons (id),
    saved_at BIGINT,
    undone_at BIGINT,
    -- When the rows were erased, as each night those that are old enough.
    rows_erased_at BIGINT,
    version BIGINT NOT NULL
);
CREATE INDEX register_imports_space ON register_imports (space_id, created_at);

-- The rows of a list as they came, and what somebody chose for them.
CREATE TABLE register_import_rows (
    import_id TEXT NOT NULL REFERENCES register_imports (id),
    number BIGINT NOT NULL,
    cells TEXT NOT NULL,
    choice TEXT NOT NULL,
    PRIMARY KEY (import_id, number)
);

-- What became of each row. The entries that it led to may be gone since.
CREATE TABLE register_import_results (
    import_id TEXT NOT NULL REFERENCES register_imports (id),
    number BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    person_id TEXT,
    organisation_id TEXT,
    PRIMARY KEY (import_id, number)
);

-- What an import added or changed, in its order, for taking it back.
CREATE TABLE register_import_made (
    import_id TEXT NOT NULL REFERENCES register_imports (id),
    place BIGINT NOT NULL,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    -- The version that the import left; another one was changed since.
    version BIGINT NOT NULL,
    -- What it said before, where it was there already.
    earlier TEXT,
    -- Whether it stayed when the import was taken back.
    stayed BOOLEAN NOT NULL,
    PRIMARY KEY (import_id, place)
);

-- Asked when a person is taken away.
CREATE INDEX register_erasures_person ON register_erasures (person_id);
