-- The secret addresses at which calendars read what is due: of each person one for what is theirs, for all that they see,
-- for a space and for an organisation. The address is made from the row's id and the installation's secret, so a new row
-- is a new address.
CREATE TABLE feeds (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES persons (id),
    kind TEXT NOT NULL CONSTRAINT feeds_kind CHECK (kind IN ('mine', 'all', 'space', 'organisation')),
    -- The space's or the organisation's id; empty for the others.
    about TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    CONSTRAINT feeds_one UNIQUE (person_id, kind, about),
    CHECK ((kind IN ('mine', 'all')) = (about = ''))
);
INSERT INTO feeds (id, person_id, kind, about, created_at)
SELECT id, person_id, 'all', '', created_at FROM calendar_feeds;
DROP TABLE calendar_feeds;
