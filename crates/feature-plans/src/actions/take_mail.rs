//! Takes what a colleague forwarded to a plan's address: as a draft that waits to be looked over.

use core_people::rules::Email;
use core_people::store::account::{self, Account};
use core_people::store::person;
use core_spaces::Act as _;
use core_spaces::store::role;
use jiff::civil::Date;
use kernel::{Error, Happening, Ref, Result, SpaceId};
use kit_db::{Tx, record};
use kit_feature::Arrival;
use kit_work::mail::incoming::{Proof, Taken};
use kit_work::queue_letter;
use serde_json::json;

use crate::letters::draft_waits;
use crate::rules::access::LogContact;
use crate::rules::draft::{Away, Draft, DraftContent};
use crate::rules::{DraftId, Plan};
use crate::{reading, store};

/// Keeps a message as a draft and tells who forwarded it; or notes that it was turned away. The same message is kept
/// once.
pub fn take_mail(tx: &mut Tx<'_>, arrival: &Arrival<'_>) -> Result<Taken> {
    let (mail, occasion) = (arrival.mail, &arrival.occasion);
    let plan = store::draft::plan_of_token(tx, arrival.token)?.ok_or(Error::Missing)?;
    let plan = store::plan::get(tx, plan)?;
    let today = occasion.at.day(arrival.zone);
    let sender = colleague(tx, mail.from.as_ref().map(|from| from.address.as_str()), plan.space, today)?;
    let id = DraftId::new(occasion.at, &occasion.chance);
    let away = Away::of(mail.is_automatic, mail.proof == Proof::Forged, sender.is_some());
    let (Some(sender), None) = (sender, away) else {
        store::draft::note_turned_away(tx, (id, plan.id), (mail, away.unwrap_or(Away::Stranger)), occasion.at)?;
        // What a machine wrote is not sent back to it: it would answer again.
        return Ok(if away == Some(Away::Automatic) { Taken::Kept } else { Taken::TurnedAway });
    };
    let content = read(tx, arrival, &plan, today)?;
    let draft = Draft { id, plan: plan.id, by: sender.person, content };
    if store::draft::insert(tx, &draft, &mail.message_id, occasion.at)? {
        let name = person::get(tx, sender.person)?.name;
        queue_letter(tx, occasion, &draft_waits::written(arrival.address, (&sender, &name), &plan, &draft)?)?;
        record(tx, occasion, &happening("contact-draft.received", &draft, plan.space))?;
    }
    Ok(Taken::Kept)
}

/// The open account with this address, of somebody who may log contacts in this space today.
fn colleague(tx: &mut Tx<'_>, address: Option<&str>, space: SpaceId, today: Date) -> Result<Option<Account>> {
    let Some(email) = address.and_then(|address| Email::typed(address).ok()) else { return Ok(None) };
    let Some(account) = account::by_email(tx, &email)?.filter(Account::is_open) else { return Ok(None) };
    let roles = role::running(tx, space, account.person, today)?;
    Ok(roles.iter().any(|role| LogContact::ROLES.contains(role)).then_some(account))
}

fn read(tx: &mut Tx<'_>, arrival: &Arrival<'_>, plan: &Plan, today: Date) -> Result<DraftContent> {
    let colleagues = store::worker::colleagues(tx, plan.space, today)?;
    let is_plan = |address: &str| address == arrival.to;
    let mut content = reading::draft(arrival.mail, arrival.zone, &colleagues, &is_plan);
    // Clocks of other machines may be ahead.
    content.on = content.on.map(|on| on.min(today));
    Ok(content)
}

/// What the log keeps of a draft: that there was one.
pub(super) fn happening(kind: &'static str, draft: &Draft, space: SpaceId) -> Happening {
    let kept = json!({ "plan": draft.plan.to_string(), "by": draft.by.to_string() });
    Happening::new(kind, Ref::new("contact-draft", draft.id)).in_space(space).after(kept)
}

/// Whether a plan has an address with this token.
pub fn knows_address(tx: &mut Tx<'_>, token: &str) -> Result<bool> {
    Ok(store::draft::plan_of_token(tx, token)?.is_some())
}
