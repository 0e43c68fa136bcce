//! Reminds somebody of what is near, due or late: all of one day in one mail.

use std::collections::{BTreeMap, BTreeSet};

use core_people::store::account::{self, Account};
use core_people::store::person;
use core_spaces::Act as _;
use core_spaces::rules::Role;
use jiff::civil::Date;
use kernel::{Occasion, PersonId, Result, SpaceId};
use kit_db::Tx;
use kit_web::secret;
use kit_work::queue_personal_letter;

use crate::letters::reminders::{self, Line, Reminders, Sender};
use crate::reaching::refused;
use crate::rules::access::GiveEvidence;
use crate::rules::{DigestId, DutyId, ReminderChoice, Told, hears, reminder};
use crate::store;
use crate::store::reminder::Chosen;
use crate::store::work::{Asked, Sight, Work};

/// How many duties are read at a time.
const AT_ONCE: i64 = 1_000;

/// What somebody is to be told today.
#[derive(Clone, Debug)]
pub struct ToTell {
    account: Account,
    chosen: Option<Chosen>,
    lines: Vec<Line>,
}

/// What a person is to be told today of what they see; nothing where there is nothing, where they want none, where they
/// got a mail today, or where the mail server refused the last one. It changes nothing.
pub fn to_tell(tx: &mut Tx<'_>, person: PersonId, today: Date) -> Result<Option<ToTell>> {
    let Some(account) = account::of_person(tx, person)?.filter(Account::is_open) else { return Ok(None) };
    let chosen = store::reminder::chosen(tx, person)?;
    let choice = chosen.as_ref().map_or_else(|| ReminderChoice::standing(today), |chosen| chosen.choice);
    let last = store::reminder::last_digests(tx, &[person])?.pop();
    if !choice.lets_come(last.as_ref().map(|last| last.on), today) {
        return Ok(None);
    }
    let sight = Sight::of(tx, person, today)?;
    let duties = near_or_late(tx, &sight, today)?;
    let here = reached(tx, &sight, today)?;
    let mut told: BTreeMap<DutyId, Vec<Told>> = BTreeMap::new();
    for (duty, one) in store::reminder::told(tx, person)? {
        told.entry(duty).or_default().push(one);
    }
    let lines = duties.into_iter().filter_map(|work| {
        let here = here.get(&work.commitment.space)?;
        let (hearer, first) = hears(person, work.duty.owner, &work.commitment.terms.by, here)?;
        let told = told.get(&work.duty.id).map_or(&[][..], Vec::as_slice);
        let reminder = reminder(work.duty.dates(), today, choice.first(first), told)?;
        let may_show = here.iter().any(|(who, role)| *who == person && GiveEvidence::ROLES.contains(role));
        Some(Line { work, hearer, reminder, may_show })
    });
    let lines: Vec<Line> = lines.collect();
    Ok((!lines.is_empty()).then_some(ToTell { account, chosen, lines }))
}

/// All that is near or late of what somebody sees, and of which they were told before.
fn near_or_late(tx: &mut Tx<'_>, sight: &Sight, today: Date) -> Result<Vec<Work>> {
    let asked = Asked { to_tell: Some(today), is_open: true, ..Asked::default() };
    let mut all = Vec::new();
    for page in 0.. {
        let some = store::work::list(tx, sight, &asked, (page * AT_ONCE, AT_ONCE))?;
        let is_last = some.len() < usize::try_from(AT_ONCE).unwrap_or_default();
        all.extend(some);
        if is_last {
            break;
        }
    }
    Ok(all)
}

/// Whom mails reach in each of the spaces that somebody sees, with their roles there.
fn reached(tx: &mut Tx<'_>, sight: &Sight, today: Date) -> Result<BTreeMap<SpaceId, Vec<(PersonId, Role)>>> {
    let spaces: Vec<SpaceId> = sight.spaces.iter().map(|(space, _)| *space).collect();
    let all = store::reminder::reachable(tx, &spaces, today)?;
    let people: BTreeSet<PersonId> = all.iter().map(|(_, person, _)| *person).collect();
    let refused = refused(tx, &people.into_iter().collect::<Vec<_>>())?;
    let mut reached: BTreeMap<SpaceId, Vec<(PersonId, Role)>> = BTreeMap::new();
    for (space, person, role) in all {
        if !refused.iter().any(|one| one.person == person && !one.may_try_again(today)) {
            reached.entry(space).or_default().push((person, role));
        }
    }
    Ok(reached)
}

/// Tells it in one mail, and writes down that it was told: whether there was something. It can run twice, on two nodes, or
/// late: a person has one mail a day, and of one duty nothing twice for the same day.
pub fn remind(tx: &mut Tx<'_>, occasion: &Occasion, person: PersonId, today: Date, sender: Sender<'_>) -> Result<bool> {
    let Some(ToTell { account, chosen, lines }) = to_tell(tx, person, today)? else { return Ok(false) };
    let digest = DigestId::new(occasion.at, &occasion.chance);
    if !store::reminder::insert_digest(tx, digest, person, today)? {
        return Ok(false);
    }
    let chosen = match chosen {
        Some(chosen) => chosen,
        None => first_chosen(tx, occasion, person, today)?,
    };
    let name = person::get(tx, person)?.name;
    let off_key = chosen.off_key.as_str();
    let letter =
        reminders::written(sender, &Reminders { account: &account, name: &name, off_key, today, lines: &lines })?;
    let letter = queue_personal_letter(tx, occasion, &letter)?;
    store::reminder::set_letter(tx, digest, letter)?;
    for line in &lines {
        let told = Told { due_on: line.work.duty.due_on, stage: line.reminder.stage };
        store::reminder::insert(tx, (digest, person), line.work.duty.id, told, line.hearer)?;
    }
    Ok(true)
}

/// Who was never asked has it as it stands, and a key to turn it off.
pub(super) fn first_chosen(tx: &mut Tx<'_>, occasion: &Occasion, person: PersonId, today: Date) -> Result<Chosen> {
    let choice = ReminderChoice::standing(today);
    let chosen = Chosen { person, choice, off_key: secret::token(&occasion.chance) };
    store::reminder::choose(tx, &chosen)?;
    Ok(chosen)
}
