//! Sends a planned contact into the calendars of those of us who take part.

use core_people::store::{account, person};
use kernel::{Occasion, PersonId, Result};
use kit_db::{Tx, record};
use kit_work::{Job, enqueue, queue_letter};
use serde_json::json;

use super::log_contact::happening;
use crate::letters::contact_invitation::{Sender, method, written};
use crate::rules::ContactId;
use crate::rules::contact::{Contact, ContactState, Invitation, Invited, due, shown};
use crate::store;
use crate::store::contact::Listed;

/// The kind of the job.
pub const INVITE: &str = "plans.invite";

/// Has the calendars told after this transaction, where a contact is planned or was.
pub(super) fn tell_calendars(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    contact: &Contact,
    before: Option<&Contact>,
) -> Result<()> {
    let is_planned = |contact: &Contact| contact.state == ContactState::Planned;
    if is_planned(contact) || before.is_some_and(is_planned) {
        enqueue(tx, occasion, &Job::new(INVITE, json!({ "contact": contact.id.to_string() })))?;
    }
    Ok(())
}

/// Writes the letters that are due by what everybody has got before, so that twice is as once.
pub(crate) fn invite_to_contact(tx: &mut Tx<'_>, occasion: &Occasion, sender: Sender<'_>, id: ContactId) -> Result<()> {
    let (listed, is_removed) = store::contact::with_removed(tx, id)?;
    let contact = &listed.contact;
    let is_over = contact.on < occasion.at.day(sender.zone);
    let invited = store::contact::invited(tx, id)?;
    let due = due(contact, is_removed, is_over, &invited);
    if due.is_empty() {
        return Ok(());
    }
    let mut told = Vec::new();
    for (whom, invitation) in due {
        if send(tx, occasion, sender, (&listed, is_removed), (whom, invitation))? {
            told.push(json!({ "person": whom.to_string(), "method": method(invitation).name() }));
        }
    }
    if !told.is_empty() {
        record(tx, occasion, &happening("contact.invited", &listed.contact).after(json!({ "told": told })))?;
    }
    Ok(())
}

fn send(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    sender: Sender<'_>,
    (listed, is_removed): (&Listed, bool),
    (whom, invitation): (PersonId, Invitation),
) -> Result<bool> {
    let contact = &listed.contact;
    let Some(to) = account::of_person(tx, whom)?.filter(account::Account::is_open) else {
        store::contact::forget_invited(tx, contact.id, whom)?;
        return Ok(false);
    };
    let name = person::get(tx, whom)?.name;
    let mut listed = listed.clone();
    // A calendar believes what is newer only; taking a contact out does not count its version up.
    listed.contact.version += i64::from(is_removed);
    queue_letter(tx, occasion, &written(sender, (&to, &name), (&listed, invitation), occasion.at)?)?;
    let invited = Invited { person: whom, shown: shown(contact), is_cancelled: invitation.is_cancelled() };
    store::contact::note_invited(tx, contact.id, &invited, occasion.at)?;
    Ok(true)
}
