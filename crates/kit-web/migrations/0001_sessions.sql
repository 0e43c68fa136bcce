CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    acting_for TEXT,
    device TEXT NOT NULL,
    signed_in_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX sessions_account ON sessions (account_id);
CREATE INDEX sessions_seen ON sessions (seen_at);

CREATE TABLE submissions (
    nonce TEXT NOT NULL PRIMARY KEY,
    location TEXT NOT NULL,
    answered_at BIGINT NOT NULL
);
CREATE INDEX submissions_answered ON submissions (answered_at);
