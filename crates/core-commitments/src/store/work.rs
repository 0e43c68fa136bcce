//! Duties with all that lists, clocks and mails say of them.

use core_people::store::mandate;
use jiff::civil::Date;
use kernel::{MultiText, OrganisationId, PersonId, Result, SpaceId};
use kit_db::{Param, Row, Tx, places};

use super::{commitment, duty};
use crate::rules::{Commitment, CommitmentId, Duty, DutyId, Level};

/// A duty with its commitment, and the names of those concerned.
#[derive(Clone, Debug)]
pub struct Work {
    /// The duty.
    pub duty: Duty,
    /// Its commitment.
    pub commitment: Commitment,
    /// The name of whose it is.
    pub owner: Option<String>,
    /// The name of who owes, where it is a person.
    pub by_person: Option<String>,
    /// The names of who owes, where it is an organisation.
    pub by_organisation: Option<MultiText>,
    /// The name of who is owed, where it is a person.
    pub to_person: Option<String>,
    /// The names of who is owed, where it is an organisation.
    pub to_organisation: Option<MultiText>,
    /// The name of the space.
    pub space: MultiText,
}

/// Whose eyes a list is for: how far they see in which spaces.
#[derive(Clone, Debug)]
pub struct Sight {
    /// Who looks.
    pub person: Option<PersonId>,
    /// The spaces in which they have a role, each with the level up to which they see.
    pub spaces: Vec<(SpaceId, Level)>,
}

impl Sight {
    /// How far a person sees in all their spaces on this day: one statement.
    pub fn of(tx: &mut Tx<'_>, person: PersonId, today: Date) -> Result<Self> {
        let mut spaces: Vec<(SpaceId, Level)> = Vec::new();
        for (space, role) in core_spaces::store::role::everywhere_of(tx, person, today)? {
            let Some(level) = Level::of(&[role]) else { continue };
            match spaces.iter_mut().find(|(known, _)| *known == space) {
                Some((_, known)) => *known = (*known).max(level),
                None => spaces.push((space, level)),
            }
        }
        Ok(Self { person: Some(person), spaces })
    }
}

/// Which duties are asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked {
    /// Only those due on this day or later.
    pub from: Option<Date>,
    /// Only those due on this day or before.
    pub until: Option<Date>,
    /// Only those that are not done with.
    pub is_open: bool,
    /// Only those of this person.
    pub owner: Option<PersonId>,
    /// Only those of this commitment.
    pub commitment: Option<CommitmentId>,
    /// Of each commitment only the duty that comes next, or the last where none does.
    pub is_next: bool,
    /// Only this one.
    pub duty: Option<DutyId>,
    /// Only those that this organisation owes or is owed, and those of its spaces.
    pub organisation: Option<OrganisationId>,
    /// Only those that are near or late on this day, and those of which who looks was told before.
    pub to_tell: Option<Date>,
}

/// The duties that somebody may see, the earliest due first, at most so many: one statement, none without a space.
pub fn list(tx: &mut Tx<'_>, sight: &Sight, asked: &Asked, (skip, limit): (i64, i64)) -> Result<Vec<Work>> {
    let Some(Wheres { sql, values }) = wheres(sight, asked) else { return Ok(Vec::new()) };
    let (first, second) = (values.len() + 1, values.len() + 2);
    let mut values = values;
    values.extend([Param::Int(limit), Param::Int(skip)]);
    tx.query(&selected(&format!("{sql} ORDER BY d.due_on, d.id LIMIT ${first} OFFSET ${second}")), &values, read)
}

/// The duties that come from these records, each by kind and id, and that somebody may see, the earliest due first: one
/// statement.
pub fn of_sources(tx: &mut Tx<'_>, sight: &Sight, records: &[(&str, String)]) -> Result<Vec<Work>> {
    let Some(Wheres { sql, mut values }) = wheres(sight, &Asked::default()) else { return Ok(Vec::new()) };
    if records.is_empty() {
        return Ok(Vec::new());
    }
    let first = values.len() + 1;
    let places: Vec<String> = (first..first + records.len()).map(|place| format!("${place}")).collect();
    values.extend(records.iter().map(|(_, id)| Param::Text(id.clone().into())));
    let sql = selected(&format!("{sql} AND c.source_id IN ({}) ORDER BY d.due_on, d.id", places.join(", ")));
    let mut found = tx.query(&sql, &values, read)?;
    let kinds: Vec<&str> = records.iter().map(|(kind, _)| *kind).collect();
    let is_of = |work: &Work| work.commitment.source.as_ref().is_some_and(|one| kinds.contains(&one.kind.as_str()));
    found.retain(is_of);
    Ok(found)
}

fn selected(which: &str) -> String {
    format!(
        "SELECT {}, {}, ow.name, bp.name, bo.names, tp.name, toc.names, s.name FROM duties d \
         JOIN commitments c ON c.id = d.commitment_id JOIN spaces s ON s.id = d.space_id \
         LEFT JOIN persons ow ON ow.id = d.owner_id LEFT JOIN persons bp ON bp.id = c.by_person_id \
         LEFT JOIN organisations bo ON bo.id = c.by_organisation_id LEFT JOIN persons tp ON tp.id = c.to_person_id \
         LEFT JOIN organisations toc ON toc.id = c.to_organisation_id WHERE {which}",
        duty::COLUMNS,
        commitment::COLUMNS,
    )
}

/// That a duty is the first open one of its commitment, or else the last.
fn next() -> String {
    format!(
        "d.id = COALESCE((SELECT x.id FROM duties x WHERE x.commitment_id = c.id AND {} ORDER BY x.due_on, x.id LIMIT 1), \
         (SELECT x.id FROM duties x WHERE x.commitment_id = c.id ORDER BY x.due_on DESC, x.id DESC LIMIT 1))",
        duty::open("x")
    )
}

/// The names of the spaces that somebody sees: one statement, none without a space.
pub fn spaces(tx: &mut Tx<'_>, sight: &Sight) -> Result<Vec<(SpaceId, MultiText)>> {
    if sight.spaces.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<SpaceId> = sight.spaces.iter().map(|(space, _)| *space).collect();
    let (places, values) = places(&ids);
    let sql = format!("SELECT id, name FROM spaces WHERE id IN ({places}) ORDER BY created_at, id");
    tx.query(&sql, &values, |row| Ok((row.id(0)?, row.json(1)?)))
}

/// The organisations whose duties somebody may see a part of: those of their spaces, and those for which they act on this
/// day. Two statements, none without a space.
pub fn organisations(tx: &mut Tx<'_>, sight: &Sight, today: Date) -> Result<Vec<(OrganisationId, MultiText)>> {
    let (Some(person), false) = (sight.person, sight.spaces.is_empty()) else { return Ok(Vec::new()) };
    let ids: Vec<SpaceId> = sight.spaces.iter().map(|(space, _)| *space).collect();
    let (places, values) = places(&ids);
    let sql = format!(
        "SELECT DISTINCT o.id, o.names, o.names_folded FROM organisations o JOIN spaces s ON s.organisation_id = o.id \
         WHERE s.id IN ({places}) ORDER BY o.names_folded, o.id"
    );
    let mut all: Vec<(OrganisationId, MultiText)> = tx.query(&sql, &values, |row| Ok((row.id(0)?, row.json(1)?)))?;
    for acting in mandate::running(tx, person, today)? {
        if !all.iter().any(|(known, _)| *known == acting.0) {
            all.push(acting);
        }
    }
    Ok(all)
}

struct Wheres<'a> {
    sql: String,
    values: Vec<Param<'a>>,
}

fn wheres<'a>(sight: &Sight, asked: &Asked) -> Option<Wheres<'a>> {
    if sight.spaces.is_empty() {
        return None;
    }
    let mut values: Vec<Param<'a>> = Vec::new();
    let mut place = |value: String| {
        values.push(Param::Text(value.into()));
        format!("${}", values.len())
    };
    let person = place(sight.person.map(|person| person.to_string()).unwrap_or_default());
    let mut seen: Vec<String> = Vec::new();
    for (space, level) in &sight.spaces {
        let levels = Level::ALL.into_iter().filter(|one| one <= level).map(|one| format!("'{}'", one.name()));
        let levels = levels.collect::<Vec<_>>().join(", ");
        seen.push(format!(
            "(d.space_id = {} AND (c.level IN ({levels}) OR d.owner_id = {person}))",
            place(space.to_string())
        ));
    }
    let mut all = vec!["c.removed_at IS NULL".to_owned(), format!("({})", seen.join(" OR "))];
    all.extend(asked.from.map(|day| format!("d.due_on >= {}", place(day.to_string()))));
    all.extend(asked.until.map(|day| format!("d.due_on <= {}", place(day.to_string()))));
    all.extend(asked.owner.map(|owner| format!("d.owner_id = {}", place(owner.to_string()))));
    all.extend(asked.commitment.map(|one| format!("d.commitment_id = {}", place(one.to_string()))));
    all.extend(asked.duty.map(|one| format!("d.id = {}", place(one.to_string()))));
    all.extend(asked.organisation.map(|one| {
        let one = place(one.to_string());
        let of_spaces = format!("d.space_id IN (SELECT s.id FROM spaces s WHERE s.organisation_id = {one})");
        format!("(c.by_organisation_id = {one} OR c.to_organisation_id = {one} OR {of_spaces})")
    }));
    all.extend(asked.to_tell.map(|day| {
        let told = "SELECT 1 FROM reminders t WHERE t.duty_id = d.id AND t.person_id =";
        format!("(d.soon_from <= {} OR EXISTS ({told} {person}))", place(day.to_string()))
    }));
    if asked.is_open {
        all.push(duty::open("d"));
    }
    if asked.is_next {
        all.push(next());
    }
    Some(Wheres { sql: all.join(" AND "), values })
}

fn read(row: &Row<'_>) -> Result<Work> {
    Ok(Work {
        duty: duty::read(row, 0)?,
        commitment: commitment::read(row, 12)?,
        owner: row.maybe_text(40)?,
        by_person: row.maybe_text(41)?,
        by_organisation: row.maybe_json(42)?,
        to_person: row.maybe_text(43)?,
        to_organisation: row.maybe_json(44)?,
        space: row.json(45)?,
    })
}
