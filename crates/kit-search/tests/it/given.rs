//! Things: records that are what the last activity on them said.

use kernel::{Chance, Happening, Lang, Moment, Occasion, PersonId, Ref, Result, SpaceId};
use kit_db::activity::{self, Activity};
use kit_db::{Db, Tx, params};
use kit_search::{Analyser, Answer, Entry, Level, Question, Search, Sight, Source};
use serde_json::{Value, json};
use tempfile::TempDir;

pub const AT: Moment = Moment::from_millis(1_795_334_400_000);

pub fn source(version: u32) -> Source {
    Source { name: "things", version, kinds: &["thing", "part"], touched, load, all }
}

#[expect(clippy::unnecessary_wraps, reason = "a source's functions may fail")]
fn touched(_: &mut Tx<'_>, activity: &Activity) -> Result<Vec<Ref>> {
    Ok(if activity.subject_kind == "thing" { vec![thing(&activity.subject_id)] } else { Vec::new() })
}

fn load(tx: &mut Tx<'_>, records: &[Ref]) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    for record in records {
        let last = activity::of_subject(tx, record, None, 1)?.into_iter().next();
        let said = last.and_then(|activity| Some((activity.space, activity.content?.after?)));
        entries.extend(said.into_iter().flat_map(|(space, said)| of(record, space, &said)));
    }
    Ok(entries)
}

/// A thing, and its part where it has one.
fn of(record: &Ref, space: Option<SpaceId>, said: &Value) -> Vec<Entry> {
    let lang = said["lang"].as_str().map_or(Lang::En, |lang| lang.parse().unwrap());
    let mut entry = Entry::new(record.clone(), lang);
    entry.space = space;
    entry.year = said["year"].as_i64();
    let named = said["named"].as_array().into_iter().flatten().filter_map(Value::as_str);
    entry.named = named.map(|person| person.parse().unwrap()).collect();
    let text = |key: &str| said[key].as_str().unwrap_or_default().to_owned();
    let level = if said["level"] == "inside" { Level::Inside } else { Level::Public };
    let entry = entry.title(level, text("title")).body(level, text("body")).name(level, text("name"));
    let entry = entry.body(Level::Inside, text("inside")).body(Level::Team, text("team"));
    let entry = entry.body(Level::Member, text("member")).body(Level::Confidential, text("confidential"));
    let part = Entry::new(Ref::new("part", &record.id), lang).within(record.clone()).title(level, text("part"));
    if part.parts.is_empty() { vec![entry] } else { vec![entry, part] }
}

fn all(tx: &mut Tx<'_>, after: Option<&Ref>, limit: i64) -> Result<Vec<Ref>> {
    let after = after.map_or("", |record| record.id.as_str());
    let select = "SELECT DISTINCT subject_id FROM activities WHERE subject_kind = 'thing' AND subject_id > $1 \
                  ORDER BY subject_id LIMIT $2";
    tx.query(select, params![after, limit.min(2)], |row| Ok(thing(&row.text(0)?)))
}

pub fn thing(id: &str) -> Ref {
    Ref::new("thing", id)
}

pub fn space(number: u64) -> SpaceId {
    SpaceId::new(AT, &Chance::seeded(number))
}

pub fn person(number: u64) -> PersonId {
    PersonId::new(AT, &Chance::seeded(number))
}

/// Says what a thing is from now on.
pub fn say(db: &Db, id: &str, said: Value) {
    happen(db, "thing.changed", id, None, Some(said));
}

/// Says what a thing of a space is from now on.
pub fn say_in(db: &Db, id: &str, space: SpaceId, said: Value) {
    happen(db, "thing.changed", id, Some(space), Some(said));
}

/// Takes a thing away.
pub fn remove(db: &Db, id: &str) {
    happen(db, "thing.removed", id, None, None);
}

pub fn happen(db: &Db, kind: &'static str, id: &str, space: Option<SpaceId>, after: Option<Value>) {
    let occasion = Occasion::of_installation(AT, Chance::system());
    let happening = Happening { space, after, ..Happening::new(kind, thing(id)) };
    db.write_here(|tx| activity::record(tx, &occasion, &happening)).unwrap();
}

/// Titles of the harbour in three languages, and two names.
pub fn say_some(db: &Db) {
    say(db, "a", json!({ "title": "A double track to the harbour", "body": "Trains run every hour.", "year": 2026 }));
    say(db, "b", json!({ "title": "Edunvalvontasuunnitelma", "body": "Satamaan kaksoisraide.", "lang": "fi" }));
    say(db, "c", json!({ "title": "Dubbelspår", "body": "Hamnen behöver ett spår.", "lang": "sv", "year": 2025 }));
    say(db, "d", json!({ "title": "Contact", "name": "Aino Häkkinen", "body": "harbour" }));
    say(db, "e", json!({ "title": "Contact", "name": "Åke Söderström" }));
}

pub fn at(folder: &TempDir) -> Search {
    with(folder, source(1))
}

pub fn with(folder: &TempDir, source: Source) -> Search {
    Search::at(&folder.path().join("search"), vec![source], Analyser::new(None)).unwrap()
}

/// Search that has followed everything, in a folder of its own.
pub fn followed(db: &Db) -> (Search, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let search = at(&folder);
    search.keep_up(db).unwrap();
    (search, folder)
}

pub fn ask(search: &Search, text: &str, sight: &Sight) -> Answer {
    search.ask(&Question::new(text, sight)).unwrap()
}

/// The ids of what everybody finds, the best first.
pub fn found(search: &Search, text: &str) -> String {
    seen(search, text, &Sight::public())
}

/// The ids of what somebody finds who sees this.
pub fn seen(search: &Search, text: &str, sight: &Sight) -> String {
    ask(search, text, sight).hits.into_iter().map(|hit| hit.subject.id).collect()
}
