-- What a new year's plan and a new term's handbook were made from, part by part. A plan and a handbook are renewed once.
ALTER TABLE plans ADD COLUMN renews_id TEXT REFERENCES plans (id);
ALTER TABLE goals ADD COLUMN renews_id TEXT REFERENCES goals (id);
ALTER TABLE targets ADD COLUMN renews_id TEXT REFERENCES targets (id);
ALTER TABLE measures ADD COLUMN renews_id TEXT REFERENCES measures (id);
ALTER TABLE indicators ADD COLUMN renews_id TEXT REFERENCES indicators (id);
ALTER TABLE handbooks ADD COLUMN renews_id TEXT REFERENCES handbooks (id);
ALTER TABLE chapters ADD COLUMN renews_id TEXT REFERENCES chapters (id) ON DELETE SET NULL;
CREATE UNIQUE INDEX plans_renewed_once ON plans (renews_id) WHERE renews_id IS NOT NULL AND removed_at IS NULL;
CREATE UNIQUE INDEX handbooks_renewed_once ON handbooks (renews_id) WHERE renews_id IS NOT NULL AND removed_at IS NULL;
CREATE INDEX goals_renews ON goals (renews_id);
CREATE INDEX targets_renews ON targets (renews_id);
CREATE INDEX measures_renews ON measures (renews_id);
CREATE INDEX indicators_renews ON indicators (renews_id);
CREATE INDEX chapters_renews ON chapters (renews_id);

-- What was not continued in a new plan or handbook, why, and since which day.
CREATE TABLE dropped_goals (
    plan_id TEXT NOT NULL REFERENCES plans (id),
    goal_id TEXT NOT NULL REFERENCES goals (id),
    reason TEXT NOT NULL,
    on_day TEXT NOT NULL,
    PRIMARY KEY (plan_id, goal_id)
);
CREATE INDEX dropped_goals_goal ON dropped_goals (goal_id);
CREATE TABLE dropped_measures (
    plan_id TEXT NOT NULL REFERENCES plans (id),
    measure_id TEXT NOT NULL REFERENCES measures (id),
    reason TEXT NOT NULL,
    on_day TEXT NOT NULL,
    PRIMARY KEY (plan_id, measure_id)
);
CREATE INDEX dropped_measures_measure ON dropped_measures (measure_id);
CREATE TABLE dropped_chapters (
    handbook_id TEXT NOT NULL REFERENCES handbooks (id),
    chapter_id TEXT NOT NULL REFERENCES chapters (id) ON DELETE CASCADE,
    reason TEXT NOT NULL,
    on_day TEXT NOT NULL,
    PRIMARY KEY (handbook_id, chapter_id)
);
CREATE INDEX dropped_chapters_chapter ON dropped_chapters (chapter_id);

-- What was chosen so far for a renewal that is not made yet, as it was typed.
CREATE TABLE renewal_drafts (
    -- The plan or the handbook that is to be renewed.
    of_id TEXT NOT NULL PRIMARY KEY,
    typed TEXT NOT NULL,
    version BIGINT NOT NULL,
    kept_at BIGINT NOT NULL,
    kept_by TEXT REFERENCES persons (id)
);
CREATE INDEX renewal_drafts_kept_by ON renewal_drafts (kept_by);
