-- Whether a target was begun in the plan that this one renews: what was done for it then stays there.
ALTER TABLE targets ADD COLUMN is_begun BIGINT NOT NULL DEFAULT 0;
