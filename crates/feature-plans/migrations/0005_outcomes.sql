-- What came of a contact: a measure that was begun or done because of it, a figure that it moved, a decision that
-- somebody took.
CREATE TABLE outcomes (
    id TEXT NOT NULL PRIMARY KEY,
    contact_id TEXT NOT NULL REFERENCES contacts (id),
    measure_id TEXT REFERENCES measures (id),
    value_id TEXT REFERENCES indicator_values (id) ON DELETE CASCADE,
    -- Who decided, when and what; empty for measures and values.
    decided_by TEXT NOT NULL,
    decided_on TEXT,
    decided TEXT NOT NULL,
    UNIQUE (contact_id, measure_id),
    UNIQUE (contact_id, value_id),
    CHECK ((measure_id IS NULL) OR (value_id IS NULL)),
    CHECK ((decided_on IS NOT NULL) = (measure_id IS NULL AND value_id IS NULL))
);
CREATE INDEX outcomes_measure ON outcomes (measure_id);
CREATE INDEX outcomes_value ON outcomes (value_id);
