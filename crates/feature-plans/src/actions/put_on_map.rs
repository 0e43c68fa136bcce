//! Puts people and organisations outside on a goal's influence map; here is also what the verbs of maps share.

use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Happening, Lang, Occasion, Ref, Refusal, Result, SpaceId};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use super::belongs;
use crate::rules::access::AssessInfluence;
use crate::rules::influence::{Assessment, AssessmentChange, Entry, Step, Whom, still_open};
use crate::rules::{GoalId, InfluenceId, Plan};
use crate::store;

/// Puts somebody on a goal's map with a first assessment, known by this post. Refused as the rules say, with
/// `already-on-map`, and with `map-of-closed-plan`.
pub fn put_on_map(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<AssessInfluence>,
    plan: &Plan,
    (today, lang): (Date, Lang),
    (goal, whom, known_as): (GoalId, Whom, &str),
    change: &AssessmentChange,
) -> Result<Entry> {
    belongs(allowed, plan)?;
    still_open(plan, today)?;
    let goal = store::goal::get(tx, plan.id, goal)?;
    let (whom, name) = known(tx, plan.space, whom, lang)?;
    let said = change.check(today).map_err(Error::Refused)?;
    refuse_twice(tx, goal.id, whom, &name)?;
    let entry = Entry {
        id: InfluenceId::new(occasion.at, &occasion.chance),
        goal: goal.id,
        whom,
        known_as: known_as.to_owned(),
        steps: vec![step(occasion, (today, lang), said)],
    };
    if !store::influence::insert(tx, &entry, occasion.at)? {
        return Err(already(&name));
    }
    store::influence::add_step(tx, entry.id, 0, &entry.steps[0])?;
    record(tx, occasion, &happening("influence.put-on", plan, &entry).after(seen(&entry)))?;
    Ok(entry)
}

/// Refuses with `already-on-map` where somebody is on a goal's map, by whichever of their entries in the register.
pub(super) fn refuse_twice(tx: &mut Tx<'_>, goal: GoalId, whom: Whom, name: &str) -> Result<()> {
    if store::influence::find(tx, goal, whom)?.is_some() { Err(already(name)) } else { Ok(()) }
}

fn already(name: &str) -> Error {
    Refusal::new("already-on-map").on("whom").with("name", name).into()
}

/// The one of this space's register that doubles were merged into, with its name.
pub(super) fn known(tx: &mut Tx<'_>, space: SpaceId, whom: Whom, lang: Lang) -> Result<(Whom, String)> {
    Ok(match whom {
        Whom::Person(id) => {
            let person = core_register::store::person::known(tx, space, id)?;
            (Whom::Person(person.id), person.name)
        }
        Whom::Organisation(id) => {
            let organisation = core_register::store::organisation::get(tx, space, id)?;
            (Whom::Organisation(organisation.id), organisation.names.pick(lang).0.to_owned())
        }
    })
}

pub(super) fn step(occasion: &Occasion, (today, lang): (Date, Lang), said: Assessment) -> Step {
    Step { said, on: today, lang, at: occasion.at, by: occasion.actor.person() }
}

pub(super) fn happening(kind: &'static str, plan: &Plan, entry: &Entry) -> Happening {
    Happening::new(kind, Ref::new("influence", entry.id)).in_space(plan.space)
}

/// What the log keeps of an entry: neither who it is, since they may be forgotten, nor why they stand there.
pub(super) fn seen(entry: &Entry) -> Value {
    let said = entry.latest().map(|step| &step.said);
    json!({
        "goal": entry.goal.to_string(),
        "known_as": entry.known_as,
        "influence": said.map(|said| said.influence),
        "interest": said.map(|said| said.interest),
        "position": said.map(|said| said.position.name()),
    })
}
