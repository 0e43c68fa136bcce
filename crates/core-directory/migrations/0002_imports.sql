-- Lists of organisations that were brought in.
CREATE TABLE directory_imports (
    id TEXT NOT NULL PRIMARY KEY,
    file_name TEXT NOT NULL,
    -- The heads of its columns: a list with the same ones is read in the same way.
    heads TEXT NOT NULL,
    head_row BIGINT NOT NULL,
    fields TEXT NOT NULL,
    name_lang TEXT NOT NULL,
    kind TEXT NOT NULL,
    country TEXT NOT NULL,
    doubles TEXT NOT NULL,
    stage TEXT NOT NULL CONSTRAINT directory_imports_stage
        CHECK (stage IN ('open', 'saving', 'saved', 'undoing', 'undone')),
    row_count BIGINT NOT NULL,
    done BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT REFERENCES persons (id),
    version BIGINT NOT NULL
);
CREATE INDEX directory_imports_created ON directory_imports (created_at);

-- The rows of a list as they came, what somebody chose for them, and what became of each.
CREATE TABLE directory_import_rows (
    import_id TEXT NOT NULL REFERENCES directory_imports (id),
    number BIGINT NOT NULL,
    cells TEXT NOT NULL,
    choice TEXT NOT NULL,
    outcome TEXT NOT NULL,
    -- The organisation that the row led to, which may be gone since.
    organisation_id TEXT,
    -- What the directory told of it before, where it was there already.
    earlier TEXT,
    -- The versions of organisation and profile that the row left; others were changed since.
    left_version BIGINT,
    left_profile BIGINT,
    PRIMARY KEY (import_id, number)
);
