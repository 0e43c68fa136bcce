//! Asks those who owe something before a meeting for it: one mail to each.

use std::collections::{BTreeMap, BTreeSet};

use core_people::store::account::{self, Account};
use core_people::store::person;
use core_spaces::Allowed;
use jiff::civil::Date;
use kernel::{Error, Occasion, PersonId, Result};
use kit_db::{Tx, record};
use kit_work::{LetterId, queue_personal_letter};
use serde_json::json;

use super::remind::first_chosen;
use super::{changed_meanwhile, of_meeting};
use crate::letters::missing::{self, Missing};
use crate::letters::reminders::Sender;
use crate::rules::access::JudgeDuties;
use crate::rules::{MEETING, Meeting, MeetingId, asks_for};
use crate::store;
use crate::store::asking::Asking;
use crate::store::work::{Asked, Sight, Work};

/// The most that a review asks for.
const MOST: i64 = 1_000;

/// Whom a mail would ask before a meeting, and who was asked.
#[derive(Clone, Debug)]
pub struct ToAsk {
    /// Those whom it would, each with what of theirs it would name.
    pub people: BTreeMap<PersonId, Vec<Work>>,
    /// Those of all who owe something to whom such mails go.
    pub takers: Vec<PersonId>,
    /// Who was asked for what, the latest first.
    pub asked: Vec<Asking>,
}

/// What is open in the space of a meeting and due by its day, but for reviews: of these it is the one that is prepared.
pub fn missing_before(tx: &mut Tx<'_>, sight: &Sight, meeting: &Meeting) -> Result<Vec<Work>> {
    let asked = Asked { is_open: true, until: Some(meeting.said.on), ..Asked::default() };
    let mut all = store::work::list(tx, sight, &asked, (0, MOST))?;
    all.retain(|work| work.commitment.space == meeting.space);
    all.retain(|work| work.commitment.source.as_ref().is_none_or(|source| source.kind != MEETING));
    Ok(all)
}

/// Whom a mail of this person's would ask today for what is missing: nobody for what they were asked for today, nobody who
/// turned reminders off or has no account, and not who asks. Two statements.
pub fn to_ask(
    tx: &mut Tx<'_>,
    meeting: MeetingId,
    (by, today): (Option<PersonId>, Date),
    missing: &[Work],
) -> Result<ToAsk> {
    let owners: BTreeSet<PersonId> = missing.iter().filter_map(|work| work.duty.owner).collect();
    let takers = store::reminder::takers(tx, &owners.into_iter().collect::<Vec<_>>())?;
    let asked = store::asking::of_meeting(tx, meeting)?;
    let mut people: BTreeMap<PersonId, Vec<Work>> = BTreeMap::new();
    for work in missing {
        let was_asked = |owner| asked.iter().any(|one| one.was_for(owner, work.duty.id) && one.on == today);
        let owner = work.duty.owner.filter(|owner| Some(*owner) != by && takers.contains(owner) && !was_asked(*owner));
        if let Some(owner) = owner.filter(|_| asks_for(&work.duty, today)) {
            people.entry(owner).or_default().push(work.clone());
        }
    }
    Ok(ToAsk { people, takers, asked })
}

/// Sends each of those who owe something by the meeting one mail with all of it that they were not asked for today: how
/// many left. Refused with `meeting-called-off`.
pub fn ask_for_missing(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    allowed: &Allowed<JudgeDuties>,
    (id, sight, today): (MeetingId, &Sight, Date),
    sender: Sender<'_>,
) -> Result<usize> {
    let meeting = store::meeting::get(tx, allowed.space(), id)?;
    meeting.takes_place()?;
    let by = allowed.person().or(occasion.actor.person());
    let missing = missing_before(tx, sight, &meeting)?;
    let ToAsk { people, asked, .. } = to_ask(tx, id, (by, today), &missing)?;
    for (person, works) in &people {
        let is_more = asked.iter().any(|one| one.person == *person && one.on == today);
        let letter = ask(tx, occasion, (by, sender), (&meeting, today), (*person, works, is_more))?;
        for work in works {
            let asking = Asking { person: *person, duty: work.duty.id, on: today, letter };
            // Somebody else asked at the same moment: what is missing still is looked at anew.
            if !store::asking::insert(tx, id, &asking)? {
                return Err(changed_meanwhile());
            }
        }
    }
    if !people.is_empty() {
        record(tx, occasion, &of_meeting("meeting.missing-asked", &meeting).after(json!({ "people": people.len() })))?;
    }
    Ok(people.len())
}

/// One mail to one of them.
fn ask(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    (by, sender): (Option<PersonId>, Sender<'_>),
    (meeting, today): (&Meeting, Date),
    (person, works, is_more): (PersonId, &[Work], bool),
) -> Result<LetterId> {
    let account = account::of_person(tx, person)?.filter(Account::is_open).ok_or(Error::Missing)?;
    let asks = by.map(|by| person::get(tx, by)).transpose()?.map(|person| person.name).unwrap_or_default();
    let chosen = match store::reminder::chosen(tx, person)? {
        Some(chosen) => chosen,
        None => first_chosen(tx, occasion, person, today)?,
    };
    let said = Missing {
        account: &account,
        name: &person::get(tx, person)?.name,
        asks: &asks,
        off_key: &chosen.off_key,
        today,
        body: &store::body::get(tx, meeting.space, meeting.body)?,
        meeting,
        works,
        is_more,
    };
    queue_personal_letter(tx, occasion, &missing::written(sender, &said)?)
}
