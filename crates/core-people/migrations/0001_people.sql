CREATE TABLE persons (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    -- The name in small letters, for searching: lower() of SQLite knows only the letters of ASCII.
    name_folded TEXT NOT NULL,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX persons_name ON persons (name_folded, id);

CREATE TABLE organisations (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CONSTRAINT organisations_kind
        CHECK (kind IN ('city', 'region', 'network', 'ministry', 'company', 'association', 'other')),
    names TEXT NOT NULL,
    -- All names in small letters, for searching and for the order of lists.
    names_folded TEXT NOT NULL,
    country TEXT NOT NULL,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX organisations_names ON organisations (names_folded, id);

-- Lets a person act for an organisation, in a capacity, from a day to a day.
CREATE TABLE mandates (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES persons (id),
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    capacity TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    CONSTRAINT mandates_run_forward CHECK (until IS NULL OR since <= until)
);
CREATE INDEX mandates_person ON mandates (person_id);
CREATE INDEX mandates_organisation ON mandates (organisation_id);

CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES persons (id),
    email TEXT NOT NULL,
    lang TEXT NOT NULL,
    administrator BOOLEAN NOT NULL,
    password_hash TEXT,
    -- Sealed by the installation's secret.
    totp_secret BYTEA,
    totp_last_step BIGINT,
    closed_at BIGINT,
    created_at BIGINT NOT NULL,
    CONSTRAINT accounts_email UNIQUE (email),
    CONSTRAINT accounts_person UNIQUE (person_id),
    CONSTRAINT accounts_second_factor CHECK ((password_hash IS NULL) = (totp_secret IS NULL))
);

CREATE TABLE recovery_codes (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    digest TEXT NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (account_id, digest)
);

CREATE TABLE passkeys (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    name TEXT NOT NULL,
    credential_id TEXT NOT NULL,
    credential TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT,
    CONSTRAINT passkeys_credential UNIQUE (credential_id)
);
CREATE INDEX passkeys_account ON passkeys (account_id);

-- What was asked of a browser's passkey and waits for its answer. Without an account it is a sign-in.
CREATE TABLE ceremonies (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT REFERENCES accounts (id),
    name TEXT NOT NULL,
    challenge TEXT NOT NULL,
    state TEXT NOT NULL,
    next_path TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX ceremonies_created ON ceremonies (created_at);

-- Links and codes that were asked for, also for addresses that nobody has: then there is no account.
CREATE TABLE sign_in_codes (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT REFERENCES accounts (id),
    email TEXT NOT NULL,
    token_digest TEXT NOT NULL,
    code_digest TEXT,
    next_path TEXT NOT NULL,
    tries BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    CONSTRAINT sign_in_codes_token UNIQUE (token_digest)
);
CREATE INDEX sign_in_codes_account ON sign_in_codes (account_id);
CREATE INDEX sign_in_codes_expiry ON sign_in_codes (expires_at);

-- One row per try. The key is a signature, so that it tells nobody's address.
CREATE TABLE attempts (
    key TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX attempts_key ON attempts (key, at);
CREATE INDEX attempts_at ON attempts (at);
