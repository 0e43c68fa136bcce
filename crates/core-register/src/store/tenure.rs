//! Rows of who holds posts from when until when.

use jiff::civil::Date;
use kernel::{Lang, Moment, MultiText, Result, SpaceId};
use kit_db::{Row, Tx, params, places};

use crate::rules::{OutsideKind, Post, PostId, RegisterOrganisationId, RegisterPersonId, Tenure, TenureId, weight};

/// A tenure with the names of what it joins.
#[derive(Clone, Debug)]
pub struct Held {
    /// The tenure; its person is the one that doubles were merged into.
    pub tenure: Tenure,
    /// The post; its organisation is the one that doubles were merged into.
    pub post: Post,
    /// The organisation's names.
    pub organisation: MultiText,
    /// What kind of organisation it is.
    pub kind: OutsideKind,
    /// The person's name.
    pub person: String,
}

impl Held {
    /// The post with its organisation: "minister, Ministry of Transport".
    pub fn known_as(&self, lang: Lang) -> String {
        format!("{}, {}", self.post.title(lang), self.organisation.pick(lang).0)
    }
}

const HELD: &str = "SELECT t.id, po.id, COALESCE(d.merged_into, d.id), t.term, t.since, t.until, t.version, \
    COALESCE(od.merged_into, od.id), po.titles, po.area, o.names, p.name, t.told_first, po.version, o.kind \
    FROM tenures t JOIN posts pd ON pd.id = t.post_id JOIN posts po ON po.id = COALESCE(pd.merged_into, pd.id) \
    JOIN register_organisations od ON od.id = po.organisation_id \
    JOIN register_organisations o ON o.id = COALESCE(od.merged_into, od.id) \
    JOIN register_persons d ON d.id = t.person_id JOIN register_persons p ON p.id = COALESCE(d.merged_into, d.id)";

/// What runs comes before what is over, the latest first.
const ORDER: &str = "ORDER BY t.until IS NOT NULL, t.until DESC, t.since IS NULL, t.since DESC, po.plain, t.id";

/// Writes down a new tenure.
pub fn insert(tx: &mut Tx<'_>, tenure: &Tenure, at: Moment) -> Result<()> {
    tx.execute(
        "INSERT INTO tenures (id, post_id, person_id, term, since, until, told_first, version, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            tenure.id,
            tenure.post,
            tenure.person,
            &tenure.term,
            tenure.since,
            tenure.until,
            tenure.told_first,
            tenure.version,
            at
        ],
    )?;
    Ok(())
}

/// The tenure of this space with this id.
pub fn get(tx: &mut Tx<'_>, space: SpaceId, id: TenureId) -> Result<Held> {
    tx.one(&format!("{HELD} WHERE t.id = $1 AND d.space_id = $2 AND p.removed_at IS NULL"), params![id, space], read)
}

/// Saves a tenure; false where somebody else saved a later version first.
pub fn update(tx: &mut Tx<'_>, tenure: &Tenure) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE tenures SET post_id = $2, term = $3, since = $4, until = $5, version = version + 1 \
         WHERE id = $1 AND version = $6",
        params![tenure.id, tenure.post, &tenure.term, tenure.since, tenure.until, tenure.version],
    )?;
    Ok(changed == 1)
}

/// Notes that this is told before the other posts of a person, or that none is.
pub fn tell_first(tx: &mut Tx<'_>, person: RegisterPersonId, tenure: Option<TenureId>) -> Result<()> {
    let chosen = tenure.map(|tenure| tenure.to_string()).unwrap_or_default();
    tx.execute(
        "UPDATE tenures SET told_first = (id = $2) WHERE person_id IN \
         (SELECT d.id FROM register_persons d WHERE d.id = $1 OR d.merged_into = $1)",
        params![person, chosen],
    )?;
    Ok(())
}

/// Removes a tenure that was entered by mistake.
pub fn remove(tx: &mut Tx<'_>, id: TenureId) -> Result<()> {
    tx.execute("DELETE FROM tenures WHERE id = $1", params![id])?;
    Ok(())
}

/// The posts that these persons hold and held: one statement.
pub fn of_persons(tx: &mut Tx<'_>, persons: &[RegisterPersonId]) -> Result<Vec<Held>> {
    if persons.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(persons);
    let entries = format!(
        "SELECT id FROM register_persons WHERE id IN ({places}) \
         UNION ALL SELECT id FROM register_persons WHERE merged_into IN ({places})"
    );
    tx.query(&format!("{HELD} WHERE t.person_id IN ({entries}) {ORDER}"), &values, read)
}

/// The same for telling who somebody is: what is held on this day comes first, and of that what says most.
pub fn telling(tx: &mut Tx<'_>, persons: &[RegisterPersonId], day: Date) -> Result<Vec<Held>> {
    let mut held = of_persons(tx, persons)?;
    held.sort_by_key(|held| {
        let tenure = &held.tenure;
        let is_held = tenure.runs_on(day);
        let told = is_held.then(|| {
            let since = tenure.since.unwrap_or(Date::MAX);
            (!tenure.told_first, weight(held.kind, &held.post.titles), since)
        });
        (tenure.is_over(day), !is_held, told)
    });
    Ok(held)
}

/// Who holds and held a post.
pub fn of_post(tx: &mut Tx<'_>, post: PostId) -> Result<Vec<Held>> {
    of_posts(tx, &[post])
}

/// Who holds and held these posts: one statement.
pub fn of_posts(tx: &mut Tx<'_>, posts: &[PostId]) -> Result<Vec<Held>> {
    if posts.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(posts);
    tx.query(&format!("{HELD} WHERE po.id IN ({places}) AND p.removed_at IS NULL {ORDER}"), &values, read)
}

/// The persons who hold or held a post in an organisation or in a double of it, as the entries that were kept.
pub fn holders(tx: &mut Tx<'_>, organisation: RegisterOrganisationId) -> Result<Vec<RegisterPersonId>> {
    tx.query(
        "SELECT DISTINCT COALESCE(d.merged_into, d.id) FROM tenures t JOIN posts po ON po.id = t.post_id \
         JOIN register_organisations o ON o.id = po.organisation_id JOIN register_persons d ON d.id = t.person_id \
         WHERE o.id = $1 OR o.merged_into = $1",
        params![organisation],
        |row| row.id(0),
    )
}

/// Who holds and held the posts of an organisation.
pub fn of_organisation(tx: &mut Tx<'_>, organisation: RegisterOrganisationId) -> Result<Vec<Held>> {
    tx.query(
        &format!("{HELD} WHERE (od.id = $1 OR od.merged_into = $1) AND p.removed_at IS NULL {ORDER}"),
        params![organisation],
        read,
    )
}

fn read(row: &Row<'_>) -> Result<Held> {
    let tenure = Tenure {
        id: row.id(0)?,
        post: row.id(1)?,
        person: row.id(2)?,
        term: row.text(3)?,
        since: row.maybe_day(4)?,
        until: row.maybe_day(5)?,
        told_first: row.flag(12)?,
        version: row.int(6)?,
    };
    let (titles, area, version) = (row.json(8)?, row.text(9)?, row.int(13)?);
    let post = Post { id: row.id(1)?, organisation: row.id(7)?, titles, area, version };
    Ok(Held { tenure, post, organisation: row.json(10)?, kind: row.text(14)?.parse()?, person: row.text(11)? })
}
