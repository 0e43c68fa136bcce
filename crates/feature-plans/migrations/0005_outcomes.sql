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

-- The day on which a contact about the goal was held; nothing for one that is to come, was called off or removed. A
-- goal's timeline walks along it, however many contacts there are.
ALTER TABLE contact_goals ADD COLUMN held_on TEXT;
UPDATE contact_goals SET held_on = (SELECT c.on_day FROM contacts c WHERE c.id = contact_goals.contact_id
    AND c.state = 'held' AND c.removed_at IS NULL);
CREATE INDEX contact_goals_held ON contact_goals (goal_id, held_on DESC, contact_id);
CREATE INDEX promises_settled ON promises (settled_on) WHERE settled_on IS NOT NULL;
