-- What a space gives out of its contact log: a half-year's extract for the transparency register, or a list of
-- meetings for everybody. Both follow the log until they are approved, and then say the same for ever.
CREATE TABLE disclosures (
    id TEXT NOT NULL PRIMARY KEY,
    space_id TEXT NOT NULL REFERENCES spaces (id),
    kind TEXT NOT NULL CHECK (kind IN ('extract', 'meetings')),
    period_from TEXT NOT NULL,
    period_until TEXT NOT NULL,
    -- The names of the chosen fields, with spaces between.
    fields TEXT NOT NULL,
    content TEXT,
    content_sha256 TEXT,
    -- Who approved it and on which day, as it was entered; then who entered it and when.
    approver TEXT,
    approved_on TEXT,
    approved_at BIGINT,
    approved_by TEXT REFERENCES persons (id),
    withdrawn_at BIGINT,
    withdrawn_why TEXT,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT REFERENCES persons (id),
    CONSTRAINT disclosures_approved CHECK ((approved_at IS NULL) = (content IS NULL)
        AND (approved_at IS NULL) = (content_sha256 IS NULL)
        AND (approved_at IS NULL) = (approver IS NULL)
        AND (approved_at IS NULL) = (approved_on IS NULL)),
    CONSTRAINT disclosures_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_why IS NULL))
);
CREATE INDEX disclosures_space ON disclosures (space_id, kind, period_until);
-- One of a kind and a period holds at a time.
CREATE UNIQUE INDEX disclosures_once ON disclosures (space_id, kind, period_from, period_until)
    WHERE approved_at IS NOT NULL AND withdrawn_at IS NULL;
