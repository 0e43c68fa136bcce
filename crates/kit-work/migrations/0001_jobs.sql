-- Work that is done later, written in the transaction of the fact that makes it necessary.
CREATE TABLE jobs (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    -- For scheduled work: the time that it is for. One job per kind and slot, however many nodes there are.
    slot TEXT,
    run_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    -- While a node works on it; when that time is over, the node has died.
    locked_until BIGINT,
    last_error TEXT,
    done_at BIGINT,
    -- Given up after too many attempts.
    dead_at BIGINT,
    CONSTRAINT jobs_once_per_slot UNIQUE (kind, slot)
);
CREATE INDEX jobs_due ON jobs (run_at) WHERE done_at IS NULL AND dead_at IS NULL;
