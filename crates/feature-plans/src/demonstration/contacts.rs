//! Two years of contacts of the demonstration's city, with people of its register who do not exist.

use core_register::store::{organisation, person, tenure};
use core_spaces::Allowed;
use jiff::civil::{Date, Time};
use kernel::{Fault, Lang, PersonId, Result, SpaceId};
use kit_db::Tx;
use serde::Deserialize;

use super::days::When;
use super::teller::Teller;
use crate::actions::{PromiseChange, add_outcome, change_promise, log_contact};
use crate::rules::access::{Level, LogContact};
use crate::rules::contact::{Contact, ContactChange, ContactState, Their};
use crate::rules::{Came, Decided, GoalId, NewPromise, PromiseState};
use crate::store;
use crate::store::goal::GoalOfYear;

const TOLD: &str = include_str!("../../demonstration/kuopio-contacts.json");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ContactTold {
    when: When,
    at: Option<String>,
    minutes: Option<i64>,
    state: Option<String>,
    channel: String,
    #[serde(default)]
    place: String,
    topic: String,
    said: String,
    level: Option<String>,
    by: Vec<String>,
    whom: Vec<String>,
    goals: Vec<i64>,
    #[serde(default)]
    promises: Vec<PromiseTold>,
    #[serde(default)]
    outcomes: Vec<DecisionTold>,
}

/// A decision that came of a contact.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DecisionTold {
    by: String,
    on: When,
    what: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PromiseTold {
    side: String,
    body: String,
    due: Option<When>,
    kept: Option<When>,
    dropped: Option<String>,
}

/// Logs the contacts on the days on which they were. Where the register has none of its people, there is
/// nothing to tell.
pub(super) fn pass(tx: &mut Tx<'_>, teller: &Teller) -> Result<()> {
    let goals = store::goal::of_space(tx, teller.space)?;
    let told: Vec<ContactTold> =
        serde_json::from_str(TOLD).map_err(|error| Fault::because("reading the contacts of a story", error))?;
    for contact in told {
        let on = teller.days.day(contact.when)?;
        let theirs = contact.whom.iter().filter_map(|name| their(tx, teller.space, name, on).transpose());
        let theirs = theirs.collect::<Result<Vec<Their>>>()?;
        if !theirs.is_empty() {
            log(tx, teller, &goals, (contact, on), theirs)?;
        }
    }
    Ok(())
}

fn log(
    tx: &mut Tx<'_>,
    teller: &Teller,
    goals: &[GoalOfYear],
    (told, on): (ContactTold, Date),
    theirs: Vec<Their>,
) -> Result<()> {
    let ours: Vec<PersonId> = told.by.iter().filter_map(|who| teller.worker(who).person).collect();
    // A goal takes contacts until its plan's year is over, which may be tomorrow.
    let chosen = |number: &i64| goals.iter().find(|goal| goal.position == *number && goal.year >= i64::from(on.year()));
    let change = ContactChange {
        state: told.state.as_deref().map_or(Ok(ContactState::Held), str::parse)?,
        on: Some(on),
        at: told.at.as_deref().map(time).transpose()?,
        minutes: told.minutes,
        channel: told.channel.parse()?,
        place: told.place,
        topic: told.topic,
        said: told.said,
        level: told.level.as_deref().map_or(Ok(Level::Team), str::parse)?,
        lang: Lang::Fi,
        theirs,
        goals: told.goals.iter().filter_map(chosen).map(|goal| (goal.id, goal.year)).collect::<Vec<(GoalId, i64)>>(),
        ours,
    };
    let promises = told.promises.iter().map(|promise| promised(teller, promise)).collect::<Result<Vec<_>>>()?;
    let occasion = teller.by(change.ours.first().copied(), on);
    let allowed: Allowed<LogContact> = teller.leave();
    let today = on.min(teller.days.today());
    let contact = log_contact(tx, &occasion, &allowed, (today, true), &change, &promises)?;
    for decision in &told.outcomes {
        let on = teller.days.day(decision.on)?;
        let came = Came::Decision(Decided { by: decision.by.clone(), on, what: decision.what.clone() });
        let occasion = teller.by(contact.ours.first().copied(), on);
        add_outcome(tx, &occasion, &teller.leave(), (contact.id, &came))?;
    }
    settle(tx, teller, &contact, &told.promises)
}

fn promised(teller: &Teller, told: &PromiseTold) -> Result<NewPromise> {
    let due_on = teller.days.maybe(told.due)?;
    Ok(NewPromise { side: told.side.parse()?, who: String::new(), body: told.body.clone(), due_on })
}

/// Notes what became of the promises.
fn settle(tx: &mut Tx<'_>, teller: &Teller, contact: &Contact, told: &[PromiseTold]) -> Result<()> {
    for (promise, told) in store::promise::of_contacts(tx, &[contact.id])?.into_iter().zip(told) {
        let state = match (teller.days.maybe(told.kept)?, &told.dropped) {
            (Some(on), _) => PromiseState::Kept { on },
            (None, Some(reason)) => {
                PromiseState::Dropped { on: promise.due_on.unwrap_or(contact.on), reason: reason.clone() }
            }
            (None, None) => continue,
        };
        let on = state.settled_on().unwrap_or(contact.on);
        let change = PromiseChange { said: promised(teller, told)?, state };
        let occasion = teller.by(contact.ours.first().copied(), on);
        change_promise(tx, &occasion, &teller.leave(), (promise.id, promise.version), &change)?;
    }
    Ok(())
}

/// Somebody of the register by name, in the post held on that day; an organisation where nobody is called so.
pub(super) fn their(tx: &mut Tx<'_>, space: SpaceId, name: &str, on: Date) -> Result<Option<Their>> {
    let Some(person) = person::called(tx, space, name)?.into_iter().next() else {
        let organisation = organisation::called(tx, space, name)?;
        return Ok(organisation.map(|one| Their { person: None, organisation: Some(one.id), known_as: String::new() }));
    };
    let held = tenure::telling(tx, &[person.id], on)?;
    let post = held.iter().find(|held| held.tenure.runs_on(on)).or(held.first());
    Ok(Some(Their {
        person: Some(person.id),
        organisation: post.map(|held| held.post.organisation),
        known_as: post.map(|held| held.known_as(Lang::Fi)).unwrap_or_default(),
    }))
}

fn time(text: &str) -> Result<Time> {
    let parts = text.split_once('.').and_then(|(hour, minute)| Some((hour.parse().ok()?, minute.parse().ok()?)));
    let time = parts.and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok());
    time.ok_or_else(|| Fault::new(format!("not a time of a story: {text}")).into())
}
