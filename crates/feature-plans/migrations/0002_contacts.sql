-- A meeting, a call or a letter with people outside: planned, held or called off.
CREATE TABLE contacts (
    id TEXT NOT NULL PRIMARY KEY,
    space_id TEXT NOT NULL REFERENCES spaces (id),
    state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
    on_day TEXT NOT NULL,
    -- Minutes since midnight, in the installation's time zone.
    at_minute BIGINT CHECK (at_minute BETWEEN 0 AND 1439),
    minutes BIGINT CHECK (minutes BETWEEN 1 AND 1440),
    channel TEXT NOT NULL CHECK (channel IN ('meeting', 'online', 'call', 'mail', 'letter', 'event')),
    place TEXT NOT NULL,
    topic TEXT NOT NULL,
    -- Topic and place in small letters without accents, by which contacts are found.
    plain TEXT NOT NULL,
    said TEXT NOT NULL,
    -- From which level on what was said and promised is seen.
    said_level TEXT NOT NULL CHECK (said_level IN ('city', 'team', 'confidential')),
    lang TEXT NOT NULL,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT REFERENCES persons (id),
    removed_at BIGINT
);
CREATE INDEX contacts_space ON contacts (space_id, on_day, id);

-- Who of the city took part.
CREATE TABLE contact_ours (
    contact_id TEXT NOT NULL REFERENCES contacts (id),
    person_id TEXT NOT NULL REFERENCES persons (id),
    PRIMARY KEY (contact_id, person_id)
);
CREATE INDEX contact_ours_person ON contact_ours (person_id);

-- Whom it was with. What stands in known_as stays when the person is forgotten.
CREATE TABLE contact_theirs (
    contact_id TEXT NOT NULL REFERENCES contacts (id),
    position BIGINT NOT NULL,
    person_id TEXT REFERENCES register_persons (id),
    organisation_id TEXT REFERENCES register_organisations (id),
    -- The post that the person held on that day; empty where it was not known.
    known_as TEXT NOT NULL,
    PRIMARY KEY (contact_id, position),
    CHECK (person_id IS NOT NULL OR organisation_id IS NOT NULL)
);
CREATE INDEX contact_theirs_person ON contact_theirs (person_id);
CREATE INDEX contact_theirs_organisation ON contact_theirs (organisation_id);

CREATE TABLE contact_goals (
    contact_id TEXT NOT NULL REFERENCES contacts (id),
    goal_id TEXT NOT NULL REFERENCES goals (id),
    PRIMARY KEY (contact_id, goal_id)
);
CREATE INDEX contact_goals_goal ON contact_goals (goal_id);

-- What was promised at a contact, by us or by them, and what became of it.
CREATE TABLE promises (
    id TEXT NOT NULL PRIMARY KEY,
    contact_id TEXT NOT NULL REFERENCES contacts (id),
    position BIGINT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('us', 'them')),
    who TEXT NOT NULL,
    body TEXT NOT NULL,
    due_on TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'dropped')),
    settled_on TEXT,
    reason TEXT NOT NULL,
    version BIGINT NOT NULL,
    CHECK ((state = 'open') = (settled_on IS NULL))
);
CREATE INDEX promises_contact ON promises (contact_id, position);
CREATE INDEX promises_open ON promises (state, due_on);
