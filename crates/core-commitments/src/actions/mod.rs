//! What can be done with commitments and their duties.

mod ask_for_missing;
mod attach_file;
mod call_meeting;
mod call_off_meeting;
mod change_body;
mod change_commitment;
mod change_seat;
mod choose_reminders;
mod end_commitment;
mod found_body;
mod give_back_duties;
mod give_evidence;
mod hand_over_duty;
mod judge_evidence;
mod keep_sourced;
mod make_commitment;
mod make_duties;
mod move_meeting;
mod name_days_off;
mod pass_on_duties;
mod remind;
mod remove_seat;
mod renew_feed;
mod seat_member;
mod send_dossier;
mod settle_duty;
mod turn_dossiers;
mod withdraw_evidence;

pub use ask_for_missing::{ToAsk, ask_for_missing, missing_before, to_ask};
pub use attach_file::attach_file;
pub use call_meeting::call_meeting;
pub use call_off_meeting::call_off_meeting;
pub use change_body::change_body;
pub use change_commitment::change_commitment;
pub use change_seat::change_seat;
pub use choose_reminders::choose_reminders;
pub use end_commitment::end_commitment;
pub use found_body::found_body;
pub use give_back_duties::give_back_duties;
pub use give_evidence::{NewEvidence, give_evidence};
pub use hand_over_duty::hand_over_duty;
pub use judge_evidence::{Judgement, judge_evidence};
pub use keep_sourced::keep_sourced;
pub use make_commitment::{make_commitment, make_decided};
pub use make_duties::make_duties;
pub use move_meeting::move_meeting;
pub use name_days_off::name_days_off;
pub use pass_on_duties::pass_on_duties;
pub use remind::{ToTell, remind, to_tell};
pub use remove_seat::remove_seat;
pub use renew_feed::renew_feed;
pub use seat_member::seat_member;
pub use send_dossier::{ToSend, send_dossier};
pub use settle_duty::{reopen_duty, settle_duty};
pub use turn_dossiers::turn_dossiers;
pub use withdraw_evidence::withdraw_evidence;

use jiff::civil::Date;
use kernel::{Error, Happening, Lang, Occasion, Ref, Refusal, RefusalKind, Result, SpaceId};
use kit_db::{Tx, record};
use serde_json::{Value, json};

use crate::rules::{
    Body, Changes, Commitment, CommitmentId, Duty, DutyId, Meeting, Recurrence, Seat, Settled, Shown, Source, Terms,
    changes, horizon, review, shown,
};
use crate::{store, words};

/// Refuses with `changed-meanwhile` where the version that somebody started from is not the last one.
fn same_version(started_from: i64, last: i64) -> Result<()> {
    if started_from == last { Ok(()) } else { Err(changed_meanwhile()) }
}

/// Somebody else saved a later version first.
fn changed_meanwhile() -> Error {
    Refusal::new("changed-meanwhile").kind(RefusalKind::Conflict).into()
}

fn of_commitment(kind: &'static str, commitment: &Commitment) -> Happening {
    Happening::new(kind, Ref::new("commitment", commitment.id)).in_space(commitment.space)
}

/// What the log keeps of a commitment.
fn seen(commitment: &Commitment) -> Value {
    let terms = &commitment.terms;
    json!({
        "title": terms.title,
        "by": terms.by.kind(),
        "to": terms.to.kind(),
        "owner": terms.owner.map(|owner| owner.to_string()),
        "starts_on": terms.starts_on.to_string(),
        "ends_on": terms.ends_on.map(|day| day.to_string()),
        "rule": match &terms.recurrence {
            Recurrence::By(rule) => Some(rule.to_string()),
            Recurrence::SinceLast { months } => Some(format!("since-last {months}")),
            Recurrence::Once => None,
        },
        "ended_on": commitment.ended.as_ref().map(|ended| ended.on.to_string()),
    })
}

fn of_body(kind: &'static str, body: &Body) -> Happening {
    Happening::new(kind, Ref::new("body", body.id)).in_space(body.space)
}

/// What the log keeps of a body.
fn seen_body(body: &Body) -> Value {
    json!({ "kind": body.said.kind.name(), "names": body.said.names })
}

/// What the log keeps of a seat: of somebody without an account neither name nor address.
fn seen_seat(seat: &Seat) -> Value {
    json!({
        "person": seat.said.person.map(|person| person.to_string()),
        "role": seat.said.role.name(),
        "since": seat.said.since.map(|day| day.to_string()),
        "until": seat.said.until.map(|day| day.to_string()),
    })
}

fn of_meeting(kind: &'static str, meeting: &Meeting) -> Happening {
    Happening::new(kind, Ref::new("meeting", meeting.id)).in_space(meeting.space)
}

/// What the log keeps of a meeting.
fn seen_meeting(meeting: &Meeting) -> Value {
    json!({
        "body": meeting.body.to_string(),
        "on": meeting.said.on.to_string(),
        "at": meeting.said.at.map(|at| at.to_string()),
        "reviews": meeting.said.reviews,
        "called_off": meeting.called_off,
    })
}

/// Sees to it that the coordinators owe a body the review by the day of its meeting, where there is one.
fn keep_review(tx: &mut Tx<'_>, occasion: &Occasion, today: Date, body: &Body, meeting: &Meeting) -> Result<()> {
    let (name, lang) = body.said.names.pick(Lang::Fi);
    keep_sourced(tx, occasion, today, &review(meeting, (words::review_for(lang, name), lang), name))
}

/// What the log keeps of a duty.
fn seen_duty(duty: &Duty) -> Value {
    json!({
        "commitment": duty.commitment.to_string(),
        "due_on": duty.due_on.to_string(),
        "owner": duty.owner.map(|owner| owner.to_string()),
        "settled": duty.settled.as_ref().map(Settled::name),
        "reason": duty.settled.as_ref().map(Settled::reason),
        "shown": match duty.shown {
            Shown::Nothing => None,
            Shown::HandedIn(_) => Some("handed-in"),
            Shown::Met(_) => Some("met"),
        },
    })
}

/// Records what happened to a duty.
fn record_duty(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    kind: &'static str,
    commitment: &Commitment,
    (before, after): (&Duty, &Duty),
) -> Result<()> {
    let happening = Happening::new(kind, Ref::new("duty", after.id)).in_space(commitment.space);
    record(tx, occasion, &happening.before(seen_duty(before)).after(seen_duty(after)))?;
    Ok(())
}

/// Writes down a commitment with its duties; the terms have been checked.
fn make(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    (space, source): (SpaceId, Option<Source>),
    terms: &Terms,
    today: Date,
) -> Result<Commitment> {
    let id = CommitmentId::new(occasion.at, &occasion.chance);
    let commitment = Commitment { id, space, source, terms: terms.clone(), ended: None, version: 1 };
    store::commitment::insert(tx, &commitment, occasion.at)?;
    put_right(tx, occasion, &commitment, terms.starts_on, today)?;
    record(tx, occasion, &of_commitment("commitment.made", &commitment).after(seen(&commitment)))?;
    Ok(commitment)
}

/// Has a commitment say something else, and its duties from this day on with it; the terms have been checked.
fn restate(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    before: &Commitment,
    terms: &Terms,
    (from, today): (Date, Date),
) -> Result<Commitment> {
    let mut after = Commitment { terms: terms.clone(), ..before.clone() };
    if !store::commitment::update(tx, &after)? {
        return Err(changed_meanwhile());
    }
    after.version += 1;
    put_right(tx, occasion, &after, from, today)?;
    if before.terms.owner != after.terms.owner {
        store::duty::pass_on(tx, after.id, after.terms.owner)?;
    }
    record(tx, occasion, &of_commitment("commitment.changed", &after).before(seen(before)).after(seen(&after)))?;
    Ok(after)
}

/// Sees to it that a commitment has the duties that it should have from this day on.
fn put_right(tx: &mut Tx<'_>, occasion: &Occasion, commitment: &Commitment, from: Date, today: Date) -> Result<()> {
    let known = store::duty::known(tx, commitment.id)?;
    let off = store::day_off::of_space(tx, commitment.space)?;
    let Changes { made, moved, gone } = changes(&commitment.terms, &off, &known, (from, horizon(today)));
    for duty in &gone {
        store::duty::remove(tx, duty.id)?;
    }
    for (duty, days) in &moved {
        store::duty::reschedule(tx, duty.id, *days)?;
    }
    for days in &made {
        store::duty::insert(tx, commitment, DutyId::new(occasion.at, &occasion.chance), *days)?;
    }
    Ok(())
}

/// Saves a duty whose evidence may say something else now, and what follows for the commitment.
fn look_at_evidence(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    commitment: &Commitment,
    duty: Duty,
    today: Date,
) -> Result<Duty> {
    let given = store::evidence::states(tx, duty.id)?;
    let after = Duty { shown: shown(&given, commitment.terms.acceptance), ..duty };
    save(tx, occasion, commitment, after, today)
}

/// Saves a duty; the next one of "since the last time" follows from it.
fn save(tx: &mut Tx<'_>, occasion: &Occasion, commitment: &Commitment, mut duty: Duty, today: Date) -> Result<Duty> {
    if !store::duty::update(tx, &duty)? {
        return Err(changed_meanwhile());
    }
    duty.version += 1;
    if matches!(commitment.terms.recurrence, Recurrence::SinceLast { .. }) && commitment.ended.is_none() {
        put_right(tx, occasion, commitment, today, today)?;
    }
    Ok(duty)
}
