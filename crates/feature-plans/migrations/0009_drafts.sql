-- The address to which mail about a plan is forwarded: what stands in it cannot be guessed.
CREATE TABLE plan_addresses (
    plan_id TEXT NOT NULL PRIMARY KEY REFERENCES plans (id),
    token TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);

-- What a colleague forwarded, until it is made a contact or put away.
CREATE TABLE contact_drafts (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plans (id),
    person_id TEXT NOT NULL REFERENCES persons (id),
    message_id TEXT NOT NULL,
    -- What was read from the message, as JSON; nothing is kept of it once it is settled.
    content TEXT,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'confirmed', 'discarded', 'forgotten')),
    contact_id TEXT REFERENCES contacts (id),
    received_at BIGINT NOT NULL,
    settled_at BIGINT,
    -- A mail server that got no answer sends the same again.
    CONSTRAINT contact_drafts_once UNIQUE (plan_id, person_id, message_id),
    CHECK ((state = 'waiting') = (content IS NOT NULL)),
    CHECK ((state = 'waiting') = (settled_at IS NULL)),
    CHECK ((state = 'confirmed') = (contact_id IS NOT NULL))
);
CREATE INDEX contact_drafts_plan ON contact_drafts (plan_id, state, received_at);
CREATE INDEX contact_drafts_person ON contact_drafts (person_id, state, received_at);
CREATE INDEX contact_drafts_waiting ON contact_drafts (state, received_at);

-- Mail that was not taken, for those who wonder where it is: who sent it, and why not. Not what it said.
CREATE TABLE mail_turned_away (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plans (id),
    message_id TEXT NOT NULL,
    from_address TEXT NOT NULL,
    why TEXT NOT NULL CHECK (why IN ('stranger', 'forged', 'automatic')),
    received_at BIGINT NOT NULL,
    UNIQUE (plan_id, message_id)
);
CREATE INDEX mail_turned_away_received ON mail_turned_away (received_at);
