-- Counts changes of what a post is called.
ALTER TABLE posts ADD COLUMN version BIGINT NOT NULL DEFAULT 1;

-- The post that is the same, where two entries of its organisation became one; never itself one that was merged.
ALTER TABLE posts ADD COLUMN merged_into TEXT REFERENCES posts (id);
UPDATE posts SET merged_into = (SELECT MIN(k.id) FROM posts k JOIN register_organisations ko ON ko.id = k.organisation_id
    JOIN register_organisations o ON o.id = posts.organisation_id
    WHERE COALESCE(ko.merged_into, ko.id) = COALESCE(o.merged_into, o.id)
    AND k.plain = posts.plain AND k.area = posts.area AND k.id < posts.id);
CREATE INDEX posts_merged ON posts (merged_into);

-- Whether somebody wants this post told before the others of its holder.
ALTER TABLE tenures ADD COLUMN told_first BOOLEAN NOT NULL DEFAULT FALSE;

-- Why something stayed when its import was taken back.
ALTER TABLE register_import_made ADD COLUMN why TEXT NOT NULL DEFAULT '';
