//! Rows of posts. One that was merged is read as the one that it was merged into.

use kernel::{Moment, MultiText, Result, SpaceId};
use kit_db::{Row, Tx, anywhere, json, params, places};

use crate::rules::{Post, PostId, RegisterOrganisationId, plain};

const COLUMNS: &str = "po.id, (SELECT COALESCE(od.merged_into, od.id) FROM register_organisations od \
    WHERE od.id = po.organisation_id), po.titles, po.area, po.version";

/// Writes down a new post.
pub fn insert(tx: &mut Tx<'_>, post: &Post, at: Moment) -> Result<()> {
    tx.execute(
        "INSERT INTO posts (id, organisation_id, titles, plain, area, version, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![post.id, post.organisation, json(&post.titles)?, post.plain(), &post.area, post.version, at],
    )?;
    Ok(())
}

/// The post of this space with this id; one that was merged is the one that it was merged into.
pub fn get(tx: &mut Tx<'_>, space: SpaceId, id: PostId) -> Result<Post> {
    tx.one(
        &format!(
            "SELECT {COLUMNS} FROM posts pd JOIN posts po ON po.id = COALESCE(pd.merged_into, pd.id) \
             JOIN register_organisations o ON o.id = po.organisation_id WHERE pd.id = $1 AND o.space_id = $2"
        ),
        params![id, space],
        read,
    )
}

/// Saves a post; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, post: &Post) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE posts SET titles = $2, plain = $3, area = $4, version = version + 1 \
         WHERE id = $1 AND version = $5 AND merged_into IS NULL",
        params![post.id, json(&post.titles)?, post.plain(), &post.area, post.version],
    )?;
    Ok(changed == 1)
}

/// Notes that one post is the same as another, and with it those that were the same as it.
pub fn merge(tx: &mut Tx<'_>, double: PostId, kept: PostId) -> Result<()> {
    tx.execute(
        "UPDATE posts SET merged_into = $2, version = version + 1 WHERE id = $1 OR merged_into = $1",
        params![double, kept],
    )?;
    Ok(())
}

/// The post of an organisation with this title and area, whatever the accents and the language, if there is one.
pub fn called(tx: &mut Tx<'_>, organisation: RegisterOrganisationId, title: &str, area: &str) -> Result<Option<Post>> {
    let wanted = plain(title);
    let found = tx.query(
        &format!(
            "SELECT {COLUMNS} FROM posts po WHERE {OF_ORGANISATION} \
             AND po.plain LIKE $2 ESCAPE '\\' AND po.area = $3 ORDER BY po.id"
        ),
        params![organisation, anywhere(&wanted), area],
        read,
    )?;
    Ok(found.into_iter().find(|post| post.is_called(&wanted)))
}

/// All posts of an organisation and of its doubles, the oldest first.
pub fn of_organisation(tx: &mut Tx<'_>, organisation: RegisterOrganisationId) -> Result<Vec<Post>> {
    let sql = format!("SELECT {COLUMNS} FROM posts po WHERE {OF_ORGANISATION} ORDER BY po.id");
    tx.query(&sql, params![organisation], read)
}

/// The ids of all posts of an organisation, also of those that were merged.
pub fn ids_of_organisation(tx: &mut Tx<'_>, organisation: RegisterOrganisationId) -> Result<Vec<PostId>> {
    tx.query("SELECT id FROM posts WHERE organisation_id = $1 ORDER BY id", params![organisation], |row| row.id(0))
}

/// A post with its organisation.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The post.
    pub post: Post,
    /// In whose register.
    pub space: SpaceId,
    /// The organisation's names.
    pub organisation: MultiText,
}

/// Those of these posts that somebody holds or held and that were not merged, of whichever space. One statement.
pub fn these(tx: &mut Tx<'_>, ids: &[PostId]) -> Result<Vec<Listed>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(ids);
    let sql = format!(
        "SELECT {COLUMNS}, o.space_id, o.names FROM posts po JOIN register_organisations own ON own.id = po.organisation_id \
         JOIN register_organisations o ON o.id = COALESCE(own.merged_into, own.id) \
         WHERE po.id IN ({places}) AND {KNOWN} ORDER BY po.plain, po.id"
    );
    tx.query(&sql, &values, |row| Ok(Listed { post: read(row)?, space: row.id(5)?, organisation: row.json(6)? }))
}

/// The posts after this one by their ids, at most so many: those that [`these`] gives, of all spaces.
pub fn after(tx: &mut Tx<'_>, after: &str, limit: i64) -> Result<Vec<PostId>> {
    let sql = format!("SELECT po.id FROM posts po WHERE po.id > $1 AND {KNOWN} ORDER BY po.id LIMIT $2");
    tx.query(&sql, params![after, limit], |row| row.id(0))
}

/// Somebody holds or held it, and it is not another one.
const KNOWN: &str = "po.merged_into IS NULL AND EXISTS (SELECT 1 FROM posts pd JOIN tenures t ON t.post_id = pd.id \
    WHERE pd.id = po.id OR pd.merged_into = po.id)";

const OF_ORGANISATION: &str = "po.merged_into IS NULL AND po.organisation_id IN \
    (SELECT o.id FROM register_organisations o WHERE o.id = $1 \
     UNION ALL SELECT d.id FROM register_organisations d WHERE d.merged_into = $1)";

fn read(row: &Row<'_>) -> Result<Post> {
    Ok(Post {
        id: row.id(0)?,
        organisation: row.id(1)?,
        titles: row.json(2)?,
        area: row.text(3)?,
        version: row.int(4)?,
    })
}
