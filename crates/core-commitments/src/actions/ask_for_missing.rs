//! Asks those who owe something before a meeting for it: one mail to each.

use std::collections::BTreeMap;

use core_people::store::account::{self, Account};
use core_people::store::person;
use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Occasion, PersonId, Result};
use kit_db::{Tx, record};
use kit_work::queue_personal_letter;
use serde_json::json;

use super::of_meeting;
use super::remind::first_chosen;
use crate::letters::missing::{self, Missing};
use crate::letters::reminders::Sender;
use crate::rules::access::JudgeDuties;
use crate::rules::{MEETING, Meeting, MeetingId, Often};
use crate::store;
use crate::store::work::{Asked, Sight, Work};

/// The most that a review asks for.
const MOST: i64 = 1_000;

/// What is open in the space of a meeting and due by its day, but for reviews: of these it is the one that is prepared.
pub fn missing_before(tx: &mut Tx<'_>, sight: &Sight, meeting: &Meeting) -> Result<Vec<Work>> {
    let asked = Asked { is_open: true, until: Some(meeting.said.on), ..Asked::default() };
    let mut all = store::work::list(tx, sight, &asked, (0, MOST))?;
    all.retain(|work| work.commitment.space == meeting.space);
    all.retain(|work| work.commitment.source.as_ref().is_none_or(|source| source.kind != MEETING));
    Ok(all)
}

/// Sends each of those who owe something by the meeting one mail with all of it: how many left. Nobody is asked twice on
/// one day, nobody who turned reminders off, and nobody without an account. Refused with `meeting-called-off`.
pub fn ask_for_missing(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<JudgeDuties>,
    (id, sight, today): (MeetingId, &Sight, Date),
    sender: Sender<'_>,
) -> Result<usize> {
    let meeting = store::meeting::get(tx, allowed.space(), id)?;
    meeting.takes_place()?;
    let body = store::body::get(tx, meeting.space, meeting.body)?;
    let mut of: BTreeMap<PersonId, Vec<Work>> = BTreeMap::new();
    for work in missing_before(tx, sight, &meeting)? {
        if let Some(owner) = work.duty.owner {
            of.entry(owner).or_default().push(work);
        }
    }
    let by = allowed.person().or(occasion.actor.person());
    let asks = by.map(|by| person::get(tx, by)).transpose()?.map(|person| person.name).unwrap_or_default();
    let asked = store::asking::of_meeting(tx, id)?;
    let mut left = 0;
    for (owner, works) in of {
        if Some(owner) == by || asked.contains(&(owner, today)) {
            continue;
        }
        let Some(account) = account::of_person(tx, owner)?.filter(Account::is_open) else { continue };
        let chosen = match store::reminder::chosen(tx, owner)? {
            Some(chosen) => chosen,
            None => first_chosen(tx, occasion, owner, today)?,
        };
        if chosen.choice.often == Often::Never {
            continue;
        }
        let name = person::get(tx, owner)?.name;
        let said = Missing {
            account: &account,
            name: &name,
            asks: &asks,
            off_key: &chosen.off_key,
            today,
            body: &body,
            meeting: &meeting,
            works: &works,
        };
        let letter = queue_personal_letter(tx, occasion, &missing::written(sender, &said)?)?;
        left += usize::from(store::asking::insert(tx, (id, owner, today), by, letter)?);
    }
    if left > 0 {
        record(tx, occasion, &of_meeting("meeting.missing-asked", &meeting).after(json!({ "people": left })))?;
    }
    Ok(left)
}
