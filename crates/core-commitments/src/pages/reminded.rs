//! Who was reminded of a duty, when and for what, and what comes next; and whom mails do not reach.
// tidy: no template because pages of others have it

use core_spaces::rules::Role;
use jiff::civil::Date;
use kernel::{Lang, PersonId, Result};
use kit_db::Tx;
use kit_web::Reader;
use kit_work::{LetterId, fates};

use super::place::Place;
use crate::reaching::refused;
use crate::rules::access::{GiveEvidence, JudgeDuties};
use crate::rules::{Hearer, Stage, coming};
use crate::store;
use crate::store::reminder::Reminded;
use crate::store::work::Work;
use crate::told;
use crate::words as t;

/// A reminder that went out.
#[derive(PartialEq, Eq)]
pub(super) struct Row {
    /// When and for what.
    pub what: String,
    /// To whom.
    pub who: String,
    /// That it did not arrive, or has not left yet.
    pub fate: Option<&'static str>,
}

/// The reminders of a duty, the latest first, and what comes next and when: two statements.
pub(super) fn of_duty(
    tx: &mut Tx<'_>,
    reader: &Reader,
    place: &Place,
    work: &Work,
) -> Result<(Vec<Row>, Option<String>)> {
    let lang = reader.lang;
    let reminded = store::reminder::of_duty(tx, work.duty.id)?;
    let letters: Vec<LetterId> = reminded.iter().filter_map(|one| one.letter).collect();
    let fates = fates(tx, &letters)?;
    let names = place.may::<GiveEvidence>();
    let mut rows: Vec<Row> = Vec::new();
    for one in &reminded {
        let state = one.letter.and_then(|id| fates.iter().find(|fate| fate.id == id)).map(|fate| fate.state);
        let row = Row {
            what: t::reminded_on(lang, kit_words::day(lang, one.on), stage(lang, one.stage)),
            who: who(lang, one, names),
            fate: state.and_then(|state| told::fate(lang, state)),
        };
        // Who does not see coordinators by name sees them once.
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    let next = coming(work.duty.dates(), reader.today);
    Ok((rows, next.map(|(day, next)| t::reminder_next(lang, kit_words::day(lang, day), stage(lang, next)))))
}

/// For what a reminder comes.
fn stage(lang: Lang, stage: Stage) -> String {
    match stage {
        Stage::Moved => t::stage_moved(lang).to_owned(),
        Stage::Soon => t::stage_soon(lang).to_owned(),
        Stage::Due => t::stage_due(lang).to_owned(),
        Stage::Late(days) => t::stage_late(lang, days),
    }
}

fn who(lang: Lang, one: &Reminded, names: bool) -> String {
    match one.hearer {
        Hearer::Owner => one.name.clone(),
        Hearer::Coordinator if names => t::reminded_coordinator(lang, &one.name),
        Hearer::Coordinator => told::role(lang, Role::Coordinator).to_owned(),
    }
}

/// Those of a space whom mails do not reach, each with the day since when; for who leads it, and nobody else.
pub(super) fn unreached(tx: &mut Tx<'_>, reader: &Reader, place: &Place) -> Result<Vec<String>> {
    if !place.may::<JudgeDuties>() {
        return Ok(Vec::new());
    }
    let people = store::reminder::reachable(tx, &[place.space.id], reader.today)?;
    let people: Vec<PersonId> = people.into_iter().map(|(_, person, _)| person).collect();
    let word = |name: &str, on: Date| t::unreached_since(reader.lang, kit_words::day(reader.lang, on), name);
    Ok(refused(tx, &people)?.iter().map(|one| word(&one.name, one.on)).collect())
}
