//! Contacts as lists and timelines tell them: with the names of everybody.

use std::collections::HashMap;

use core_register::rules::{OutsideKind, PostId, RegisterOrganisationId, RegisterPersonId};
use jiff::civil::Date;
use kernel::{Lang, MultiText, PersonId, Result, SpaceId};
use kit_db::{Param, Row, Tx, anywhere, params, places};
use kit_words::plain;

use super::links;
use super::{COLUMNS, read};
use crate::rules::contact::{Channel, Contact, ContactState};
use crate::rules::{ContactId, GoalId, PlanId};

/// A contact with the names of everybody of it.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The contact.
    pub contact: Contact,
    /// Who of us.
    pub ours: Vec<String>,
    /// Whom.
    pub theirs: Vec<Participant>,
    /// About which goals.
    pub goals: Vec<GoalLine>,
}

/// Somebody outside who took part.
#[derive(Clone, Debug)]
pub struct Participant {
    /// The person that doubles were merged into.
    pub person: Option<RegisterPersonId>,
    /// The name; empty where it was erased or none is known.
    pub name: String,
    /// The organisation that doubles were merged into.
    pub organisation: Option<RegisterOrganisationId>,
    /// The organisation's names.
    pub organisation_names: MultiText,
    /// What kind of organisation that is.
    pub organisation_kind: Option<OutsideKind>,
    /// The area that it is there for; may be empty.
    pub organisation_area: String,
    /// The post that the person held then.
    pub known_as: String,
}

/// A goal with where it is.
#[derive(Clone, Debug)]
pub struct GoalLine {
    /// Which.
    pub id: GoalId,
    /// Of which plan.
    pub plan: PlanId,
    /// Its number in the plan.
    pub position: i64,
    /// Its title.
    pub title: String,
    /// The language of its plan.
    pub lang: Lang,
}

/// What is asked of the log.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// A text in the topic, the place, or a name of those outside; empty for all.
    pub text: String,
    /// How they stand.
    pub state: Option<ContactState>,
    /// By which means.
    pub channel: Option<Channel>,
    /// About which goal.
    pub goal: Option<GoalId>,
    /// With whom of us.
    pub our: Option<PersonId>,
    /// From which day on.
    pub from: Option<Date>,
    /// Until which day.
    pub until: Option<Date>,
}

/// `$1` the space, `$2` the pattern, `$3` state, `$4` channel, `$5` goal, `$6` our person, `$7` and `$8` days.
const WANTED: &str = "c.space_id = $1 AND c.removed_at IS NULL \
    AND ($2 = '%%' OR c.plain LIKE $2 ESCAPE '\\' OR EXISTS (SELECT 1 FROM contact_theirs x \
        LEFT JOIN register_persons xd ON xd.id = x.person_id \
        LEFT JOIN register_persons xp ON xp.id = COALESCE(xd.merged_into, xd.id) \
        LEFT JOIN register_organisations xo ON xo.id = x.organisation_id \
        WHERE x.contact_id = c.id AND (xp.plain LIKE $2 ESCAPE '\\' OR xo.plain LIKE $2 ESCAPE '\\'))) \
    AND ($3 = '' OR c.state = $3) AND ($4 = '' OR c.channel = $4) \
    AND ($5 = '' OR EXISTS (SELECT 1 FROM contact_goals xg WHERE xg.contact_id = c.id AND xg.goal_id = $5)) \
    AND ($6 = '' OR EXISTS (SELECT 1 FROM contact_ours xu WHERE xu.contact_id = c.id AND xu.person_id = $6)) \
    AND c.on_day >= $7 AND c.on_day <= $8";

/// Not taken out of the log.
const LIVE: &str = "c.removed_at IS NULL";

/// How many contacts are asked for.
pub fn count(tx: &mut Tx<'_>, space: SpaceId, asked: &Asked) -> Result<i64> {
    let values = asked.values(space);
    tx.one(&format!("SELECT count(*) FROM contacts c WHERE {WANTED}"), &values, |row| row.int(0))
}

/// A page of them, the latest first, with everybody's names: seven statements.
pub fn list(tx: &mut Tx<'_>, space: SpaceId, asked: &Asked, (skip, limit): (i64, i64)) -> Result<Vec<Listed>> {
    let mut values = asked.values(space);
    values.extend([Param::Int(limit), Param::Int(skip)]);
    let sql = format!(
        "SELECT {COLUMNS} FROM contacts c WHERE {WANTED} ORDER BY c.on_day DESC, c.id DESC LIMIT $9 OFFSET $10"
    );
    let contacts = tx.query(&sql, &values, read)?;
    full(tx, contacts)
}

/// The contacts that are planned with this person of ours from a day to a day, the earliest first, four at most: seven
/// statements.
pub fn coming(tx: &mut Tx<'_>, person: PersonId, (from, until): (Date, Date)) -> Result<Vec<Listed>> {
    let contacts = tx.query(
        &format!(
            "SELECT {COLUMNS} FROM contacts c WHERE c.state = 'planned' AND c.removed_at IS NULL \
             AND c.on_day >= $2 AND c.on_day <= $3 \
             AND EXISTS (SELECT 1 FROM contact_ours u WHERE u.contact_id = c.id AND u.person_id = $1) \
             ORDER BY c.on_day, c.at_minute, c.id LIMIT 4"
        ),
        params![person, from, until],
        read,
    )?;
    full(tx, contacts)
}

/// Those of these contacts that are there, of whichever space: seven statements.
pub fn with_ids(tx: &mut Tx<'_>, ids: &[ContactId]) -> Result<Vec<Listed>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(ids);
    let sql = format!("SELECT {COLUMNS} FROM contacts c WHERE c.id IN ({places}) AND c.removed_at IS NULL");
    let contacts = tx.query(&sql, &values, read)?;
    full(tx, contacts)
}

/// The contacts with a person outside or with a double of the person, the latest first.
pub fn of_person(tx: &mut Tx<'_>, person: RegisterPersonId, limit: i64) -> Result<Vec<Listed>> {
    with(tx, ("JOIN register_persons d ON d.id = x.person_id", LIVE), &person.to_string(), limit)
}

/// The same with what was taken out of the log, since it is kept: for who asks what is stored about them.
pub fn all_of_person(tx: &mut Tx<'_>, person: RegisterPersonId) -> Result<Vec<Listed>> {
    with(tx, ("JOIN register_persons d ON d.id = x.person_id", "1 = 1"), &person.to_string(), i64::MAX)
}

/// The contacts with an organisation outside, with whomever of it, the latest first.
pub fn of_organisation(tx: &mut Tx<'_>, organisation: RegisterOrganisationId, limit: i64) -> Result<Vec<Listed>> {
    with(tx, ("JOIN register_organisations d ON d.id = x.organisation_id", LIVE), &organisation.to_string(), limit)
}

/// The contacts with whoever held a post, on the days on which they held it, the latest first.
pub fn of_post(tx: &mut Tx<'_>, post: PostId, limit: i64) -> Result<Vec<Listed>> {
    with(tx, (HOLDERS, LIVE), &post.to_string(), limit)
}

/// Joins the posts that somebody who took part held on the day.
pub const HOLDERS: &str = "JOIN contacts met ON met.id = x.contact_id \
    JOIN register_persons own ON own.id = x.person_id JOIN register_persons p ON p.id = COALESCE(own.merged_into, own.id) \
    JOIN register_persons entry ON (entry.id = p.id OR entry.merged_into = p.id) \
    JOIN tenures t ON t.person_id = entry.id AND (t.since IS NULL OR t.since <= met.on_day) \
    AND (t.until IS NULL OR t.until >= met.on_day) JOIN posts d ON d.id = t.post_id";

/// The contacts with whom this joins to those who took part, or with a double of it.
fn with(tx: &mut Tx<'_>, (whom, which): (&str, &str), id: &str, limit: i64) -> Result<Vec<Listed>> {
    let contacts = tx.query(
        &format!(
            "SELECT {COLUMNS} FROM contacts c WHERE {which} AND c.id IN \
             (SELECT x.contact_id FROM contact_theirs x {whom} WHERE d.id = $1 OR d.merged_into = $1) \
             ORDER BY c.on_day DESC, c.id DESC LIMIT $2"
        ),
        params![id, limit],
        read,
    )?;
    full(tx, contacts)
}

/// Adds the names of everybody to contacts: six statements, however many there are.
pub fn full(tx: &mut Tx<'_>, mut contacts: Vec<Contact>) -> Result<Vec<Listed>> {
    if contacts.is_empty() {
        return Ok(Vec::new());
    }
    links::read(tx, &mut contacts)?;
    let ids: Vec<ContactId> = contacts.iter().map(|contact| contact.id).collect();
    let empty = |contact| Listed { contact, ours: Vec::new(), theirs: Vec::new(), goals: Vec::new() };
    let mut listed: Vec<Listed> = contacts.into_iter().map(empty).collect();
    let at: HashMap<ContactId, usize> = ids.iter().enumerate().map(|(place, id)| (*id, place)).collect();
    let (places, values) = places(&ids);
    let of = |row: &Row<'_>| -> Result<usize> { Ok(at.get(&row.id(0)?).copied().unwrap_or_default()) };
    tx.each(
        &format!(
            "SELECT x.contact_id, p.name FROM contact_ours x JOIN persons p ON p.id = x.person_id \
             WHERE x.contact_id IN ({places}) ORDER BY p.name_folded, p.id"
        ),
        &values,
        |row| {
            listed[of(row)?].ours.push(row.text(1)?);
            Ok(())
        },
    )?;
    tx.each(&format!("{THEIRS} WHERE x.contact_id IN ({places}) ORDER BY x.contact_id, x.position"), &values, |row| {
        listed[of(row)?].theirs.push(participant(row)?);
        Ok(())
    })?;
    tx.each(
        &format!(
            "SELECT x.contact_id, g.id, g.plan_id, g.position, g.title, p.lang FROM contact_goals x \
             JOIN goals g ON g.id = x.goal_id JOIN plans p ON p.id = g.plan_id WHERE x.contact_id IN ({places}) ORDER BY g.plan_id, g.position"
        ),
        &values,
        |row| {
            let (id, plan, position, title) = (row.id(1)?, row.id(2)?, row.int(3)?, row.text(4)?);
            let goal = GoalLine { id, plan, position, title, lang: row.lang(5)? };
            listed[of(row)?].goals.push(goal);
            Ok(())
        },
    )?;
    Ok(listed)
}

const THEIRS: &str = "SELECT x.contact_id, p.id, p.name, o.id, o.names, x.known_as, o.kind, o.area FROM contact_theirs x \
    LEFT JOIN register_persons pd ON pd.id = x.person_id \
    LEFT JOIN register_persons p ON p.id = COALESCE(pd.merged_into, pd.id) \
    LEFT JOIN register_organisations od ON od.id = x.organisation_id \
    LEFT JOIN register_organisations o ON o.id = COALESCE(od.merged_into, od.id)";

fn participant(row: &Row<'_>) -> Result<Participant> {
    Ok(Participant {
        person: row.maybe_id(1)?,
        name: row.maybe_text(2)?.unwrap_or_default(),
        organisation: row.maybe_id(3)?,
        organisation_names: row.maybe_json(4)?.unwrap_or_default(),
        known_as: row.text(5)?,
        organisation_area: row.maybe_text(7)?.unwrap_or_default(),
        organisation_kind: row.maybe_text(6)?.map(|kind| kind.parse()).transpose()?,
    })
}

impl Asked {
    fn values(&self, space: SpaceId) -> Vec<Param<'static>> {
        let text = |text: String| Param::Text(text.into());
        let day = |day: Option<Date>, otherwise: &str| text(day.map_or(otherwise.to_owned(), |day| day.to_string()));
        vec![
            text(space.to_string()),
            text(anywhere(&plain(&self.text))),
            text(self.state.map_or("", ContactState::name).to_owned()),
            text(self.channel.map_or("", Channel::name).to_owned()),
            text(self.goal.map(|goal| goal.to_string()).unwrap_or_default()),
            text(self.our.map(|person| person.to_string()).unwrap_or_default()),
            day(self.from, "0000-01-01"),
            day(self.until, "9999-12-31"),
        ]
    }
}
