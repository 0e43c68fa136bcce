-- Somebody outside on a goal's influence map: a person or an organisation.
CREATE TABLE influence_entries (
    id TEXT NOT NULL PRIMARY KEY,
    goal_id TEXT NOT NULL REFERENCES goals (id),
    person_id TEXT REFERENCES register_persons (id),
    organisation_id TEXT REFERENCES register_organisations (id),
    -- The post in which the person came onto the map; what stays when the name is erased.
    known_as TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    removed_at BIGINT,
    CONSTRAINT influence_entries_of_one CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
);
CREATE INDEX influence_entries_goal ON influence_entries (goal_id);
CREATE INDEX influence_entries_person ON influence_entries (person_id);
CREATE INDEX influence_entries_organisation ON influence_entries (organisation_id);
-- Nobody is on a map twice; who was taken off may come back.
CREATE UNIQUE INDEX influence_entries_person_once ON influence_entries (goal_id, person_id)
    WHERE removed_at IS NULL AND person_id IS NOT NULL;
CREATE UNIQUE INDEX influence_entries_organisation_once ON influence_entries (goal_id, organisation_id)
    WHERE removed_at IS NULL AND organisation_id IS NOT NULL;

-- How somebody was assessed, step by step. A step is never changed: the latest one holds.
CREATE TABLE influence_steps (
    entry_id TEXT NOT NULL REFERENCES influence_entries (id),
    number BIGINT NOT NULL,
    on_day TEXT NOT NULL,
    influence BIGINT NOT NULL,
    interest BIGINT NOT NULL,
    position TEXT NOT NULL,
    evidence TEXT NOT NULL,
    evidence_on TEXT,
    lang TEXT NOT NULL,
    assessed_at BIGINT NOT NULL,
    assessed_by TEXT REFERENCES persons (id),
    PRIMARY KEY (entry_id, number),
    CONSTRAINT influence_steps_levels CHECK (influence BETWEEN 1 AND 5 AND interest BETWEEN 1 AND 5),
    CONSTRAINT influence_steps_position CHECK (position IN
        ('strongly-supports', 'supports', 'neutral', 'opposes', 'strongly-opposes', 'unknown')),
    CONSTRAINT influence_steps_evidence CHECK (position = 'unknown' OR (evidence <> '' AND evidence_on IS NOT NULL))
);
