//! What shows that measures were done: contacts about their goals, and one measure of each goal that came of a contact.

use core_commitments::actions::{NewEvidence, give_evidence};
use core_commitments::rules::Proof;
use core_commitments::store::duty;
use jiff::civil::Date;
use kernel::Result;
use kit_db::Tx;

use super::teller::Teller;
use crate::actions::add_outcome;
use crate::commitments::keep_plan;
use crate::rules::access::Level;
use crate::rules::{Came, ContactId, GoalContents, Measure};
use crate::store;
use crate::store::offered::{Asked, Held};

pub(super) fn pass(tx: &mut Tx<'_>, teller: &Teller) -> Result<()> {
    let today = teller.days.today();
    for plan in store::plan::of_space(tx, teller.space)? {
        keep_plan(tx, &teller.on(today), plan.id, today)?;
        for goal in &store::contents::of(tx, plan)?.goals {
            of_goal(tx, teller, goal)?;
        }
    }
    Ok(())
}

fn of_goal(tx: &mut Tx<'_>, teller: &Teller, goal: &GoalContents) -> Result<()> {
    let Some(person) = teller.worker("coordinator").person else { return Ok(()) };
    let asked = Asked { space: teller.space, person, days: (Date::MIN, teller.days.today()) };
    let contacts = store::offered::contacts_of_goal(tx, asked, goal.goal.id)?;
    let mut is_first = true;
    for measure in goal.all_measures() {
        let Some(on) = measure.progress.done_on() else { continue };
        let fits = |contact: &&Held<ContactId>| contact.on <= on && contact.level != Level::Confidential;
        let Some(contact) = contacts.iter().find(fits) else { continue };
        if is_first {
            let came = (contact.id, &Came::Measure(measure.id));
            add_outcome(tx, &teller.on(on), &teller.leave(), came)?;
            is_first = false;
        }
        show(tx, teller, (measure, on), contact)?;
    }
    Ok(())
}

fn show(tx: &mut Tx<'_>, teller: &Teller, (measure, on): (&Measure, Date), contact: &Held<ContactId>) -> Result<()> {
    let key = measure.id.to_string();
    let duties = duty::of_sources(tx, "measure", std::slice::from_ref(&key))?;
    let Some(duty) = duties.get(&key) else { return Ok(()) };
    let proof = Proof::Record { kind: "contact".to_owned(), id: contact.id.to_string() };
    let new = NewEvidence { proof, title: contact.text.clone(), lang: contact.lang, on: contact.on };
    give_evidence(tx, &teller.on(on), &teller.leave(), on, &[duty.id], &new).map(drop)
}
