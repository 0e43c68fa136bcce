-- What is to come is found without walking what is over.
CREATE INDEX contacts_planned ON contacts (on_day, id) WHERE state = 'planned' AND removed_at IS NULL;

-- Who of the city has a planned contact in their calendar, by a letter that was sent.
CREATE TABLE contact_invitations (
    contact_id TEXT NOT NULL REFERENCES contacts (id),
    person_id TEXT NOT NULL REFERENCES persons (id),
    -- A hash of what the calendar shows; a letter goes when it changes.
    shown_sha256 TEXT NOT NULL,
    cancelled BOOLEAN NOT NULL,
    sent_at BIGINT NOT NULL,
    PRIMARY KEY (contact_id, person_id)
);
CREATE INDEX contact_invitations_person ON contact_invitations (person_id);
