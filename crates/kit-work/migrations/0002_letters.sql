-- Mail that has left or is to leave. Who gets it, and in which language, is settled when the row is written.
CREATE TABLE letters (
    id TEXT NOT NULL PRIMARY KEY,
    -- Set before the first attempt, so that every further attempt carries the same.
    message_id TEXT,
    to_address TEXT NOT NULL,
    to_name TEXT,
    lang TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT,
    kind TEXT NOT NULL,
    bulk BOOLEAN NOT NULL,
    unsubscribe_url TEXT,
    state TEXT NOT NULL
        CONSTRAINT letters_state CHECK (state IN ('queued', 'sending', 'sent', 'unknown', 'failed')),
    attempts BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    -- When it may leave; NULL when it does not leave by itself any more.
    next_attempt_at BIGINT,
    -- While a node hands it over; when that time is over, the node has died in the middle of it.
    sending_until BIGINT,
    sent_at BIGINT,
    last_error TEXT
);
CREATE INDEX letters_due ON letters (bulk, next_attempt_at, id) WHERE next_attempt_at IS NOT NULL;
CREATE INDEX letters_sending ON letters (sending_until) WHERE sending_until IS NOT NULL;
