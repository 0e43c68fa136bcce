-- What the city says of a goal, and with whom: key messages, positions, joint statements and material, each in
-- one or several languages.
CREATE TABLE materials (
    id TEXT NOT NULL PRIMARY KEY,
    goal_id TEXT NOT NULL REFERENCES goals (id),
    kind TEXT NOT NULL CHECK (kind IN ('message', 'position', 'statement', 'background')),
    position BIGINT NOT NULL,
    titles TEXT NOT NULL,
    bodies TEXT NOT NULL,
    -- Where it is on the web; empty where it is nowhere.
    address TEXT NOT NULL,
    -- The day on which it was given; nothing for what holds all the time.
    on_day TEXT,
    -- With whom a statement was given.
    given_with TEXT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX materials_goal ON materials (goal_id, kind, position);

-- What a strategic partner brings, and what was agreed when.
ALTER TABLE partners ADD COLUMN brings TEXT NOT NULL DEFAULT '';
ALTER TABLE partners ADD COLUMN agreed TEXT NOT NULL DEFAULT '';
ALTER TABLE partners ADD COLUMN agreed_on TEXT;
ALTER TABLE partners ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
