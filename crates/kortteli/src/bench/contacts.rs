use core_register::actions::{add_organisation, add_person, add_tenure};
use core_register::rules::{OrganisationChange, OutsideKind, PersonChange, RegisterPersonId, TenureChange};
use core_spaces::Allowed;
use feature_plans::actions::log_contact;
use feature_plans::rules::access::Level;
use feature_plans::rules::contact::{Channel, ContactChange, ContactState, Their};
use feature_plans::rules::{GoalId, Plan};
use feature_plans::store;
use jiff::ToSpan as _;
use kernel::{Lang, MultiText, Result};
use kit_db::{Db, Tx};
use kit_feature::Demonstration;

/// How many persons the register has.
const PERSONS: usize = 5_000;
/// How many contacts with them the log has.
const CONTACTS: usize = 50_000;
/// How many records one transaction writes.
const AT_ONCE: usize = 500;

/// What a person of the register is called.
pub(super) fn name(number: usize) -> String {
    format!("Example Person {number}")
}

/// Fills the register and the contact log of the plan's space, by the actions that pages call, and gives the goal that
/// all contacts are about.
pub(super) fn fill(db: &Db, demonstration: &Demonstration, plan: &Plan) -> Result<GoalId> {
    let goal = db.read_here(|tx| Ok(store::goal::of_plan(tx, plan.id)?.remove(0)))?.id;
    let mut persons = Vec::new();
    for first in (0..PERSONS).step_by(AT_ONCE) {
        persons.extend(db.write_here(|tx| {
            let numbers = first..first + AT_ONCE;
            numbers.map(|number| person(tx, demonstration, plan, number)).collect::<Result<Vec<_>>>()
        })?);
    }
    for first in (0..CONTACTS).step_by(AT_ONCE) {
        db.write_here(|tx| {
            let mut numbers = first..first + AT_ONCE;
            numbers.try_for_each(|number| contact(tx, demonstration, (plan, goal), &persons, number))
        })?;
    }
    Ok(goal)
}

fn person(tx: &mut Tx<'_>, of: &Demonstration, plan: &Plan, number: usize) -> Result<RegisterPersonId> {
    let (occasion, leave) = (&of.occasion, Allowed::for_installation(plan.space));
    let office = format!("Example Office {}", number / 25);
    let organisation = match core_register::store::organisation::called(tx, plan.space, &office)? {
        Some(known) => known.id,
        None => {
            let change = OrganisationChange {
                kind: OutsideKind::Ministry,
                names: MultiText::of(Lang::En, office),
                abbreviation: String::new(),
                parent: None,
                area: String::new(),
                website: String::new(),
            };
            add_organisation(tx, occasion, &leave, &change)?.id
        }
    };
    let change = PersonChange { name: name(number), ..PersonChange::default() };
    let person = add_person(tx, occasion, &leave, of.today, &change)?.id;
    let (title, area, term) = ("adviser".to_owned(), String::new(), String::new());
    add_tenure(
        tx,
        occasion,
        &leave,
        person,
        &TenureChange { organisation, title, lang: Lang::Fi, area, term, since: None, until: None },
    )?;
    Ok(person)
}

fn contact(
    tx: &mut Tx<'_>,
    of: &Demonstration,
    (plan, goal): (&Plan, GoalId),
    persons: &[RegisterPersonId],
    number: usize,
) -> Result<()> {
    let days = i32::try_from(number % 700).unwrap_or_default();
    let change = ContactChange {
        state: ContactState::Held,
        on: Some(of.today.saturating_sub(days.days())),
        at: None,
        minutes: None,
        channel: Channel::ALL[number % Channel::ALL.len()],
        place: String::new(),
        topic: format!("Railways and harbours {number}"),
        said: "They will look at the figures and come back before the budget.".to_owned(),
        level: Level::Team,
        lang: Lang::En,
        ours: vec![of.people.coordinator],
        theirs: vec![Their {
            person: Some(persons[number % persons.len()]),
            organisation: None,
            known_as: String::new(),
        }],
        goals: vec![(goal, plan.year)],
    };
    log_contact(tx, &of.occasion, &Allowed::for_installation(plan.space), (of.today, true), &change, &[]).map(drop)
}
