-- Whom a coordinator asked for what a meeting's review still lacks: nobody twice on one day.
CREATE TABLE review_askings (
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    person_id TEXT NOT NULL REFERENCES persons (id),
    on_day TEXT NOT NULL,
    asked_by TEXT REFERENCES persons (id),
    letter_id TEXT NOT NULL,
    PRIMARY KEY (meeting_id, person_id, on_day)
);
CREATE INDEX review_askings_person ON review_askings (person_id);
CREATE INDEX review_askings_asked_by ON review_askings (asked_by);

-- What a body's members were sent to read before a meeting: one record, with what is asked of them.
CREATE TABLE dossiers (
    id TEXT NOT NULL PRIMARY KEY,
    space_id TEXT NOT NULL REFERENCES spaces (id),
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    record_kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    asked TEXT NOT NULL,
    lang TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    sent_by TEXT REFERENCES persons (id),
    CONSTRAINT dossiers_once UNIQUE (meeting_id, record_kind, record_id)
);
CREATE INDEX dossiers_space ON dossiers (space_id);
CREATE INDEX dossiers_record ON dossiers (record_kind, record_id);
CREATE INDEX dossiers_sent_by ON dossiers (sent_by);

-- Each member's own way to it. The link's secret is in their mail alone; here is its digest.
CREATE TABLE dossier_copies (
    dossier_id TEXT NOT NULL REFERENCES dossiers (id),
    seat_id TEXT NOT NULL REFERENCES seats (id) ON DELETE CASCADE,
    token_digest TEXT NOT NULL CONSTRAINT dossier_copies_token UNIQUE,
    letter_id TEXT NOT NULL,
    sent_on TEXT NOT NULL,
    PRIMARY KEY (dossier_id, seat_id)
);
CREATE INDEX dossier_copies_seat ON dossier_copies (seat_id);

-- Whether a member wants what is sent to the body by mail.
ALTER TABLE seats ADD COLUMN mail_off BIGINT NOT NULL DEFAULT 0;
