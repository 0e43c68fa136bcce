-- The secret addresses at which calendars read what is due: one of a person's. The address is made from the row's id and
-- the installation's secret, so a new row is a new address.
CREATE TABLE calendar_feeds (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES persons (id),
    created_at BIGINT NOT NULL,
    CONSTRAINT calendar_feeds_person UNIQUE (person_id)
);
