-- What posts are called, in several languages. Until now one was written down, and nobody said in which: it is taken
-- to be that of the organisation's name.
ALTER TABLE posts ADD COLUMN titles TEXT NOT NULL DEFAULT '{}';
UPDATE posts SET titles = json_object((SELECT CASE WHEN o.names LIKE '%"fi"%' THEN 'fi' WHEN o.names LIKE '%"sv"%' THEN 'sv'
    ELSE 'en' END FROM register_organisations o WHERE o.id = posts.organisation_id), title);
ALTER TABLE posts DROP COLUMN title;
