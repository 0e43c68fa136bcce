//! Rows of mails of reminders, of what they told, and of what people chose about them.

use core_spaces::rules::Role;
use jiff::civil::Date;
use kernel::{PersonId, Result, SpaceId};
use kit_db::{Param, Tx, params, places};
use kit_work::LetterId;

use super::duty;
use crate::rules::{DigestId, DutyId, Hearer, Often, ReminderChoice, Stage, Told};

/// What somebody chose, with the key of the address by which it is turned off.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// Whose it is.
    pub person: PersonId,
    /// What they chose.
    pub choice: ReminderChoice,
    /// The key.
    pub off_key: String,
}

/// The last mail that somebody got.
#[derive(Clone, Debug)]
pub struct LastDigest {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// On which day.
    pub on: Date,
    /// The letter.
    pub letter: LetterId,
    /// Where their letters go now.
    pub email: String,
}

/// That somebody was reminded of a duty.
#[derive(Clone, Debug)]
pub struct Reminded {
    /// The name of who was.
    pub name: String,
    /// As what.
    pub hearer: Hearer,
    /// For what.
    pub stage: Stage,
    /// On which day.
    pub on: Date,
    /// In which letter.
    pub letter: Option<LetterId>,
}

/// Those who may have to be reminded of something today, in the order of their ids: at most so many after this one. They
/// have an open account, and a role in a space where something is near or late, or of which they were told another day.
pub fn people(tx: &mut Tx<'_>, after: Option<PersonId>, today: Date, limit: i64) -> Result<Vec<PersonId>> {
    let sql = format!(
        "SELECT DISTINCT r.person_id FROM roles r JOIN accounts a ON a.person_id = r.person_id AND a.closed_at IS NULL \
         WHERE r.since <= $1 AND (r.until IS NULL OR r.until >= $1) AND r.person_id > $2 \
         AND (EXISTS (SELECT 1 FROM duties d WHERE d.space_id = r.space_id AND d.soon_from <= $1 AND {open}) \
         OR EXISTS (SELECT 1 FROM reminders t JOIN duties d ON d.id = t.duty_id WHERE t.person_id = r.person_id \
         AND t.due_on <> d.due_on AND {open})) ORDER BY r.person_id LIMIT $3",
        open = duty::open("d")
    );
    tx.query(&sql, params![today, after.map(|id| id.to_string()).unwrap_or_default(), limit], |row| row.id(0))
}

/// Those who have a role in these spaces today and an open account, with each role: one statement.
pub fn reachable(tx: &mut Tx<'_>, spaces: &[SpaceId], today: Date) -> Result<Vec<(SpaceId, PersonId, Role)>> {
    if spaces.is_empty() {
        return Ok(Vec::new());
    }
    let (places, mut values) = places(spaces);
    let place = values.len() + 1;
    values.push(Param::Text(today.to_string().into()));
    let sql = format!(
        "SELECT r.space_id, r.person_id, r.role FROM roles r \
         JOIN accounts a ON a.person_id = r.person_id AND a.closed_at IS NULL WHERE r.space_id IN ({places}) \
         AND r.since <= ${place} AND (r.until IS NULL OR r.until >= ${place})"
    );
    tx.query(&sql, &values, |row| Ok((row.id(0)?, row.id(1)?, row.text(2)?.parse()?)))
}

/// The last mail of each of these people: one statement.
pub fn last_digests(tx: &mut Tx<'_>, people: &[PersonId]) -> Result<Vec<LastDigest>> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(people);
    let sql = format!(
        "SELECT g.person_id, p.name, g.on_day, g.letter_id, a.email FROM reminder_digests g \
         JOIN persons p ON p.id = g.person_id JOIN accounts a ON a.person_id = g.person_id \
         WHERE g.person_id IN ({places}) AND g.letter_id IS NOT NULL \
         AND g.on_day = (SELECT max(x.on_day) FROM reminder_digests x WHERE x.person_id = g.person_id) ORDER BY p.name"
    );
    tx.query(&sql, &values, |row| {
        let (person, name, on) = (row.id(0)?, row.text(1)?, row.day(2)?);
        Ok(LastDigest { person, name, on, letter: row.id(3)?, email: row.text(4)? })
    })
}

/// What a person was told of duties that are not done with, the latest last: one statement.
pub fn told(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<(DutyId, Told)>> {
    let sql = format!(
        "SELECT t.duty_id, t.due_on, t.stage FROM reminders t JOIN reminder_digests g ON g.id = t.digest_id \
         JOIN duties d ON d.id = t.duty_id WHERE t.person_id = $1 AND {} ORDER BY g.on_day, t.duty_id",
        duty::open("d")
    );
    let read = |row: &kit_db::Row<'_>| Ok((row.id(0)?, Told { due_on: row.day(1)?, stage: row.text(2)?.parse()? }));
    tx.query(&sql, params![person], read)
}

/// The mails that a person got, the latest first, each with how many duties it told of: one statement.
pub fn digests_of(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<(Date, i64)>> {
    tx.query(
        "SELECT g.on_day, count(t.duty_id) FROM reminder_digests g LEFT JOIN reminders t ON t.digest_id = g.id \
         WHERE g.person_id = $1 GROUP BY g.on_day ORDER BY g.on_day DESC",
        params![person],
        |row| Ok((row.day(0)?, row.int(1)?)),
    )
}

/// Writes down a mail to a person on a day; false where there is one already.
pub fn insert_digest(tx: &mut Tx<'_>, id: DigestId, person: PersonId, on: Date) -> Result<bool> {
    let sql = "INSERT INTO reminder_digests (id, person_id, on_day) VALUES ($1, $2, $3) \
               ON CONFLICT (person_id, on_day) DO NOTHING";
    Ok(tx.execute(sql, params![id, person, on])? == 1)
}

/// The letter of a mail.
pub fn set_letter(tx: &mut Tx<'_>, id: DigestId, letter: LetterId) -> Result<()> {
    tx.execute("UPDATE reminder_digests SET letter_id = $2 WHERE id = $1", params![id, letter])?;
    Ok(())
}

/// Writes down that a mail told this of a duty.
pub fn insert(
    tx: &mut Tx<'_>,
    (digest, person): (DigestId, PersonId),
    duty: DutyId,
    told: Told,
    hearer: Hearer,
) -> Result<()> {
    tx.execute(
        "INSERT INTO reminders (duty_id, person_id, due_on, stage, hearer, digest_id) VALUES ($1, $2, $3, $4, $5, $6)",
        params![duty, person, told.due_on, told.stage.name(), hearer.name(), digest],
    )?;
    Ok(())
}

/// Who was reminded of a duty, and when: the latest first.
pub fn of_duty(tx: &mut Tx<'_>, duty: DutyId) -> Result<Vec<Reminded>> {
    tx.query(
        "SELECT p.name, t.hearer, t.stage, g.on_day, g.letter_id FROM reminders t \
         JOIN reminder_digests g ON g.id = t.digest_id JOIN persons p ON p.id = t.person_id \
         WHERE t.duty_id = $1 ORDER BY g.on_day DESC, t.hearer DESC, p.name",
        params![duty],
        |row| {
            let (hearer, stage) = (row.text(1)?.parse()?, row.text(2)?.parse()?);
            Ok(Reminded { name: row.text(0)?, hearer, stage, on: row.day(3)?, letter: row.maybe_id(4)? })
        },
    )
}

const CHOSEN: &str = "SELECT person_id, often, wants_soon, since, off_key FROM reminder_choices";

/// What a person chose, if they were asked or reminded ever.
pub fn chosen(tx: &mut Tx<'_>, person: PersonId) -> Result<Option<Chosen>> {
    tx.maybe(&format!("{CHOSEN} WHERE person_id = $1"), params![person], read)
}

/// Those of these people who have an open account and did not turn such mails off: one statement, none without anybody.
pub fn takers(tx: &mut Tx<'_>, people: &[PersonId]) -> Result<Vec<PersonId>> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let (places, mut values) = places(people);
    values.push(Param::Text(Often::Never.name().into()));
    let sql = format!(
        "SELECT a.person_id FROM accounts a WHERE a.closed_at IS NULL AND a.person_id IN ({places}) \
         AND NOT EXISTS (SELECT 1 FROM reminder_choices c WHERE c.person_id = a.person_id AND c.often = ${})",
        values.len()
    );
    tx.query(&sql, &values, |row| row.id(0))
}

/// Whose key this is, and what they chose; missing where it is nobody's.
pub fn by_key(tx: &mut Tx<'_>, key: &str) -> Result<Chosen> {
    tx.one(&format!("{CHOSEN} WHERE off_key = $1"), params![key], read)
}

/// Saves what somebody chose; the key of who has one stays.
pub fn choose(tx: &mut Tx<'_>, chosen: &Chosen) -> Result<()> {
    let choice = &chosen.choice;
    tx.execute(
        "INSERT INTO reminder_choices (person_id, often, wants_soon, since, off_key) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (person_id) DO UPDATE SET often = excluded.often, wants_soon = excluded.wants_soon, \
         since = excluded.since",
        params![chosen.person, choice.often.name(), choice.wants_soon, choice.since, chosen.off_key],
    )?;
    Ok(())
}

fn read(row: &kit_db::Row<'_>) -> Result<Chosen> {
    let choice = ReminderChoice { often: row.text(1)?.parse()?, wants_soon: row.flag(2)?, since: row.day(3)? };
    Ok(Chosen { person: row.id(0)?, choice, off_key: row.text(4)? })
}
