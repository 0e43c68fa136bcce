-- What somebody promised somebody.
CREATE TABLE commitments (
    id TEXT NOT NULL PRIMARY KEY,
    space_id TEXT NOT NULL REFERENCES spaces (id),
    -- The record from which it comes, where it comes from one.
    source_kind TEXT,
    source_id TEXT,
    title TEXT NOT NULL,
    details TEXT NOT NULL,
    proof TEXT NOT NULL,
    lang TEXT NOT NULL,
    level TEXT NOT NULL CONSTRAINT commitments_level CHECK (level IN ('member', 'team', 'confidential')),
    -- Who owes: of a role, the role's name stands in by_name.
    by_kind TEXT NOT NULL CONSTRAINT commitments_by CHECK (by_kind IN ('person', 'role', 'organisation', 'space', 'named')),
    by_person_id TEXT REFERENCES persons (id),
    by_organisation_id TEXT REFERENCES organisations (id),
    by_name TEXT,
    to_kind TEXT NOT NULL CONSTRAINT commitments_to CHECK (to_kind IN ('person', 'role', 'organisation', 'space', 'named')),
    to_person_id TEXT REFERENCES persons (id),
    to_organisation_id TEXT REFERENCES organisations (id),
    to_name TEXT,
    owner_id TEXT REFERENCES persons (id),
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    -- A recurrence rule (RFC 5545), or the months since the last time; neither where it is due once.
    rule TEXT,
    since_last_months BIGINT,
    lead_days BIGINT NOT NULL,
    shift TEXT NOT NULL CONSTRAINT commitments_shift CHECK (shift IN ('stays', 'before', 'after')),
    acceptance TEXT NOT NULL CONSTRAINT commitments_acceptance CHECK (acceptance IN ('owner', 'receiver')),
    ended_on TEXT,
    ended_reason TEXT,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    removed_at BIGINT,
    CONSTRAINT commitments_source UNIQUE (source_kind, source_id),
    CHECK ((source_kind IS NULL) = (source_id IS NULL)),
    CHECK (rule IS NULL OR since_last_months IS NULL),
    CHECK ((ended_on IS NULL) = (ended_reason IS NULL))
);
CREATE INDEX commitments_space ON commitments (space_id);
CREATE INDEX commitments_owner ON commitments (owner_id);
CREATE INDEX commitments_by_person ON commitments (by_person_id);
CREATE INDEX commitments_by_organisation ON commitments (by_organisation_id);
CREATE INDEX commitments_to_person ON commitments (to_person_id);
CREATE INDEX commitments_to_organisation ON commitments (to_organisation_id);

-- The dated occurrences of commitments.
CREATE TABLE duties (
    id TEXT NOT NULL PRIMARY KEY,
    commitment_id TEXT NOT NULL REFERENCES commitments (id),
    space_id TEXT NOT NULL REFERENCES spaces (id),
    occurrence TEXT NOT NULL,
    due_on TEXT NOT NULL,
    soon_from TEXT NOT NULL,
    owner_id TEXT REFERENCES persons (id),
    settled TEXT CONSTRAINT duties_settled CHECK (settled IN ('met', 'waived', 'raised')),
    settled_on TEXT,
    reason TEXT,
    -- What its evidence says.
    shown TEXT CONSTRAINT duties_shown CHECK (shown IN ('handed-in', 'met')),
    shown_on TEXT,
    version BIGINT NOT NULL,
    CONSTRAINT duties_occurrence UNIQUE (commitment_id, occurrence),
    CHECK ((settled IS NULL) = (settled_on IS NULL)),
    CHECK ((settled IS NULL) = (reason IS NULL)),
    CHECK ((shown IS NULL) = (shown_on IS NULL))
);
CREATE INDEX duties_space ON duties (space_id, due_on);
CREATE INDEX duties_owner ON duties (owner_id, due_on);
-- What decides how duties stand: counting them reads this alone.
CREATE INDEX duties_standing ON duties (settled, shown, soon_from, due_on);

-- What proves something. One piece can serve several duties.
CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY,
    space_id TEXT NOT NULL REFERENCES spaces (id),
    kind TEXT NOT NULL CONSTRAINT evidence_kind CHECK (kind IN ('record', 'link', 'statement')),
    record_kind TEXT,
    record_id TEXT,
    link TEXT,
    title TEXT NOT NULL,
    lang TEXT NOT NULL,
    on_day TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT REFERENCES persons (id),
    CHECK ((kind = 'record') = (record_kind IS NOT NULL)),
    CHECK ((record_kind IS NULL) = (record_id IS NULL)),
    CHECK ((kind = 'link') = (link IS NOT NULL))
);
CREATE INDEX evidence_space ON evidence (space_id);
CREATE INDEX evidence_record ON evidence (record_kind, record_id);
CREATE INDEX evidence_created_by ON evidence (created_by);

CREATE TABLE duty_evidence (
    duty_id TEXT NOT NULL REFERENCES duties (id),
    evidence_id TEXT NOT NULL REFERENCES evidence (id),
    state TEXT NOT NULL CONSTRAINT duty_evidence_state CHECK (state IN ('given', 'accepted', 'returned', 'withdrawn')),
    given_on TEXT NOT NULL,
    given_by TEXT REFERENCES persons (id),
    judged_by TEXT REFERENCES persons (id),
    comment TEXT NOT NULL,
    PRIMARY KEY (duty_id, evidence_id)
);
CREATE INDEX duty_evidence_evidence ON duty_evidence (evidence_id);
CREATE INDEX duty_evidence_given_by ON duty_evidence (given_by);
CREATE INDEX duty_evidence_judged_by ON duty_evidence (judged_by);

-- The days on which nobody of an organisation works, beside the ends of weeks.
CREATE TABLE days_off (
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    on_day TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (organisation_id, on_day)
);
