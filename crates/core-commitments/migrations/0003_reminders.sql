-- How often somebody wants to be reminded. Who has no row never was reminded and chose nothing.
CREATE TABLE reminder_choices (
    person_id TEXT NOT NULL PRIMARY KEY REFERENCES persons (id),
    often TEXT NOT NULL CONSTRAINT reminder_choices_often CHECK (often IN ('each-day', 'mondays', 'never')),
    wants_soon BOOLEAN NOT NULL,
    since TEXT NOT NULL,
    -- Stands in the address by which reminders are turned off without signing in. It has to be written into every mail.
    off_key TEXT NOT NULL CONSTRAINT reminder_choices_off_key UNIQUE
);

-- The mails of reminders: one to one person on one day, however often and on however many nodes that is asked for.
CREATE TABLE reminder_digests (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES persons (id),
    on_day TEXT NOT NULL,
    -- The letter in the outbox, which forgets those that have left.
    letter_id TEXT,
    CONSTRAINT reminder_digests_one_a_day UNIQUE (person_id, on_day)
);

-- What somebody was told of which duty, with its day at that time: nothing twice.
CREATE TABLE reminders (
    duty_id TEXT NOT NULL REFERENCES duties (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES persons (id),
    due_on TEXT NOT NULL,
    stage TEXT NOT NULL,
    hearer TEXT NOT NULL CONSTRAINT reminders_hearer CHECK (hearer IN ('owner', 'coordinator')),
    digest_id TEXT NOT NULL REFERENCES reminder_digests (id),
    PRIMARY KEY (duty_id, person_id, due_on, stage)
);
CREATE INDEX reminders_person ON reminders (person_id);
CREATE INDEX reminders_digest ON reminders (digest_id);
