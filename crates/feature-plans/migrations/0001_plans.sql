CREATE TABLE handbooks (
    id TEXT NOT NULL PRIMARY KEY,
    space_id TEXT NOT NULL REFERENCES spaces (id),
    title TEXT NOT NULL,
    term_from BIGINT,
    term_until BIGINT,
    lang TEXT NOT NULL,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    removed_at BIGINT
);
CREATE INDEX handbooks_space ON handbooks (space_id);

CREATE TABLE chapters (
    id TEXT NOT NULL PRIMARY KEY,
    handbook_id TEXT NOT NULL REFERENCES handbooks (id),
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX chapters_handbook ON chapters (handbook_id, position);

CREATE TABLE tools (
    id TEXT NOT NULL PRIMARY KEY,
    handbook_id TEXT NOT NULL REFERENCES handbooks (id),
    kind TEXT NOT NULL CHECK (kind IN ('advocacy', 'communication')),
    position BIGINT NOT NULL,
    name TEXT NOT NULL
);
CREATE INDEX tools_handbook ON tools (handbook_id, position);

CREATE TABLE plans (
    id TEXT NOT NULL PRIMARY KEY,
    space_id TEXT NOT NULL REFERENCES spaces (id),
    handbook_id TEXT REFERENCES handbooks (id),
    year BIGINT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    lang TEXT NOT NULL,
    visibility TEXT NOT NULL CHECK (visibility IN ('public', 'members')),
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    removed_at BIGINT
);
CREATE INDEX plans_space ON plans (space_id, year);
CREATE INDEX plans_visibility ON plans (visibility, year);

CREATE TABLE goals (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plans (id),
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    reason TEXT NOT NULL,
    set_state TEXT,
    set_reason TEXT,
    version BIGINT NOT NULL,
    removed_at BIGINT
);
CREATE INDEX goals_plan ON goals (plan_id, position);

CREATE TABLE targets (
    id TEXT NOT NULL PRIMARY KEY,
    goal_id TEXT NOT NULL REFERENCES goals (id),
    parent_id TEXT REFERENCES targets (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    due_on TEXT,
    set_state TEXT,
    set_reason TEXT,
    version BIGINT NOT NULL,
    removed_at BIGINT
);
CREATE INDEX targets_goal ON targets (goal_id, position);
CREATE INDEX targets_parent ON targets (parent_id);

CREATE TABLE measures (
    id TEXT NOT NULL PRIMARY KEY,
    goal_id TEXT NOT NULL REFERENCES goals (id),
    target_id TEXT REFERENCES targets (id),
    tool_id TEXT REFERENCES tools (id),
    kind TEXT NOT NULL CHECK (kind IN ('advocacy', 'communication')),
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    details TEXT NOT NULL,
    progress TEXT NOT NULL CHECK (progress IN ('planned', 'ongoing', 'done', 'dropped')),
    drop_reason TEXT,
    dropped_on TEXT,
    starts_on TEXT,
    due_on TEXT,
    done_on TEXT,
    owner_id TEXT REFERENCES persons (id),
    -- The owner's name where the person is not known.
    owner_name TEXT,
    version BIGINT NOT NULL,
    removed_at BIGINT,
    CHECK (owner_id IS NULL OR owner_name IS NULL),
    CHECK ((progress = 'done') = (done_on IS NOT NULL)),
    CHECK ((progress = 'dropped') = (drop_reason IS NOT NULL)),
    CHECK ((progress = 'dropped') = (dropped_on IS NOT NULL))
);
CREATE INDEX measures_goal ON measures (goal_id, position);
CREATE INDEX measures_target ON measures (target_id);
CREATE INDEX measures_tool ON measures (tool_id);
CREATE INDEX measures_owner ON measures (owner_id, due_on);

CREATE TABLE measure_helpers (
    measure_id TEXT NOT NULL REFERENCES measures (id),
    position BIGINT NOT NULL,
    person_id TEXT REFERENCES persons (id),
    -- The helper's name where the person is not known.
    name TEXT,
    PRIMARY KEY (measure_id, position),
    CHECK ((person_id IS NULL) <> (name IS NULL))
);
CREATE INDEX measure_helpers_person ON measure_helpers (person_id);

CREATE TABLE indicators (
    id TEXT NOT NULL PRIMARY KEY,
    goal_id TEXT NOT NULL REFERENCES goals (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    source TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('up', 'down')),
    target_value DOUBLE PRECISION,
    version BIGINT NOT NULL,
    removed_at BIGINT
);
CREATE INDEX indicators_goal ON indicators (goal_id, position);

CREATE TABLE indicator_values (
    id TEXT NOT NULL PRIMARY KEY,
    indicator_id TEXT NOT NULL REFERENCES indicators (id),
    on_day TEXT NOT NULL,
    value DOUBLE PRECISION NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (indicator_id, on_day)
);

CREATE TABLE stakeholders (
    id TEXT NOT NULL PRIMARY KEY,
    goal_id TEXT NOT NULL REFERENCES goals (id),
    parent_id TEXT REFERENCES stakeholders (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL
);
CREATE INDEX stakeholders_goal ON stakeholders (goal_id, position);
CREATE INDEX stakeholders_parent ON stakeholders (parent_id);

CREATE TABLE partners (
    id TEXT NOT NULL PRIMARY KEY,
    goal_id TEXT NOT NULL REFERENCES goals (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL
);
CREATE INDEX partners_goal ON partners (goal_id, position);

CREATE TABLE responsible_officers (
    id TEXT NOT NULL PRIMARY KEY,
    goal_id TEXT NOT NULL REFERENCES goals (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    person_id TEXT REFERENCES persons (id)
);
CREATE INDEX responsible_officers_goal ON responsible_officers (goal_id, position);
CREATE INDEX responsible_officers_person ON responsible_officers (person_id);

CREATE TABLE follow_ups (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plans (id),
    position BIGINT NOT NULL,
    body TEXT NOT NULL,
    per_year BIGINT NOT NULL CHECK (per_year BETWEEN 1 AND 52)
);
CREATE INDEX follow_ups_plan ON follow_ups (plan_id, position);

CREATE TABLE plan_notes (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plans (id),
    position BIGINT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX plan_notes_plan ON plan_notes (plan_id, position);

CREATE TABLE imports (
    id TEXT NOT NULL PRIMARY KEY,
    space_id TEXT NOT NULL REFERENCES spaces (id),
    source_name TEXT NOT NULL,
    source_text TEXT NOT NULL,
    file_id TEXT REFERENCES files (id),
    unplaced_lines TEXT NOT NULL,
    lang TEXT NOT NULL,
    tree TEXT NOT NULL,
    plan_id TEXT REFERENCES plans (id),
    handbook_id TEXT REFERENCES handbooks (id),
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT,
    saved_at BIGINT,
    undone_at BIGINT
);
CREATE INDEX imports_space ON imports (space_id, created_at);
CREATE INDEX imports_plan ON imports (plan_id);
CREATE INDEX imports_file ON imports (file_id);

CREATE TABLE reports (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plans (id),
    period_from TEXT NOT NULL,
    period_until TEXT NOT NULL,
    lang TEXT NOT NULL,
    summary TEXT NOT NULL,
    content TEXT,
    content_sha256 TEXT,
    previous_id TEXT REFERENCES reports (id),
    frozen_at BIGINT,
    frozen_by TEXT,
    body TEXT,
    decided_on TEXT,
    section TEXT,
    approved_at BIGINT,
    approved_by TEXT,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    removed_at BIGINT,
    CHECK (period_from <= period_until),
    CHECK ((frozen_at IS NULL) = (content IS NULL)),
    CHECK (approved_at IS NULL OR (frozen_at IS NOT NULL AND body IS NOT NULL AND decided_on IS NOT NULL AND section IS NOT NULL))
);
CREATE INDEX reports_plan ON reports (plan_id, period_until);
