//! All that plans keep about a person of the register: the contacts with them, what was forwarded of theirs and waits, and
//! how they were assessed.

use std::collections::HashMap;

use core_register::rules::RegisterPersonId;
use kernel::{Ref, Result, SpaceId};
use kit_db::Tx;
use serde_json::{Map, Value, json};

use crate::rules::draft::{DraftContent, Origin};
use crate::rules::influence::{Step, Whom};
use crate::rules::{ContactId, GoalId, Promise};
use crate::store;
use crate::store::contact::Listed;

/// The contacts with a person and the person's entries on influence maps, also those that were taken out again.
pub(crate) fn kept(tx: &mut Tx<'_>, space: SpaceId, subject: &Ref) -> Result<Map<String, Value>> {
    let mut kept = Map::new();
    if subject.kind != "register-person" {
        return Ok(kept);
    }
    let person: RegisterPersonId = subject.id.parse()?;
    let goals = store::goal::of_space(tx, space)?;
    let titles: HashMap<GoalId, String> = goals.into_iter().map(|goal| (goal.id, goal.title)).collect();
    kept.insert("contacts".to_owned(), contacts(tx, person)?);
    let entries = store::influence::all_of(tx, Whom::Person(person))?;
    let entries = entries.iter().map(|listed| {
        json!({
            "goal": titles.get(&listed.entry.goal),
            "known_as": listed.entry.known_as,
            "assessments": listed.entry.steps.iter().map(assessment).collect::<Vec<_>>(),
        })
    });
    kept.insert("influence_maps".to_owned(), entries.collect());
    kept.insert("drafts".to_owned(), drafts(tx, space, person)?);
    Ok(kept)
}

/// The drafts that wait and name the person's mail address.
fn drafts(tx: &mut Tx<'_>, space: SpaceId, person: RegisterPersonId) -> Result<Value> {
    let email = core_register::store::person::known(tx, space, person)?.email.to_lowercase();
    let waiting = store::draft::waiting(tx, space, None)?;
    let names = |content: &DraftContent| !email.is_empty() && content.whom.iter().any(|who| who.email == email);
    let contents = waiting.into_iter().map(|one| one.draft.content).filter(names);
    Ok(contents.map(|content| json!({ "topic": content.topic, "said": content.said, "on": content.on })).collect())
}

fn assessment(step: &Step) -> Value {
    json!({
        "on": step.on.to_string(),
        "influence": step.said.influence,
        "interest": step.said.interest,
        "position": step.said.position.name(),
        "evidence": step.said.evidence,
        "evidence_on": step.said.evidence_on.map(|day| day.to_string()),
    })
}

fn contacts(tx: &mut Tx<'_>, person: RegisterPersonId) -> Result<Value> {
    let listed = store::contact::all_of_person(tx, person)?;
    let ids: Vec<ContactId> = listed.iter().map(|listed| listed.contact.id).collect();
    let promises = store::promise::of_contacts(tx, &ids)?;
    let told = listed.iter().map(|listed| {
        let origins = store::draft::origins(tx, listed.contact.id)?;
        Ok(contact(listed, person, (&promises, &origins)))
    });
    told.collect()
}

fn contact(listed: &Listed, person: RegisterPersonId, (promises, origins): (&[Promise], &[Origin])) -> Value {
    let contact = &listed.contact;
    let their = listed.theirs.iter().find(|their| their.person == Some(person));
    let promises = promises.iter().filter(|promise| promise.contact == contact.id).map(|promise| {
        json!({
            "side": promise.side.name(),
            "body": promise.body,
            "due_on": promise.due_on.map(|day| day.to_string()),
            "state": promise.state.name(),
            "reason": promise.state.reason(),
        })
    });
    json!({
        "on": contact.on.to_string(),
        "state": contact.state.name(),
        "channel": contact.channel.name(),
        "place": contact.place,
        "topic": contact.topic,
        "said": contact.said,
        "known_as": their.map(|their| their.known_as.as_str()),
        "goals": listed.goals.iter().map(|goal| goal.title.as_str()).collect::<Vec<_>>(),
        "promises": promises.collect::<Vec<_>>(),
        "mail": origins,
    })
}
