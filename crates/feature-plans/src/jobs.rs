//! What is done later.

use core_commitments::rules::REVIEW_LEAD_DAYS;
use core_commitments::store::meeting as meetings;
use core_spaces::Allowed;
use jiff::ToSpan as _;
use kernel::{Error, Result};
use kit_work::{JobKind, Schedule, WorkContext};

use crate::actions;
use crate::letters::contact_invitation::Sender;

/// The kinds of work of plans.
pub(crate) fn kinds() -> Vec<JobKind> {
    vec![
        JobKind::new(actions::INVITE, invite),
        // Before the morning's reminders, which lead to what was drafted.
        JobKind::new("plans.draft-reviews", draft_reviews).on(Schedule::Daily { hour: 2, minute: 30 }),
        JobKind::new("plans.forget-mail", forget_mail).on(Schedule::Daily { hour: 3, minute: 55 }),
    ]
}

fn invite(context: &mut WorkContext<'_>) -> Result<()> {
    let contact = context.payload["contact"].as_str().unwrap_or_default().parse()?;
    let (occasion, sender) = (context.occasion.clone(), Sender::of(context));
    context.db.write_here(|tx| actions::invite_to_contact(tx, &occasion, sender, contact))
}

fn forget_mail(context: &mut WorkContext<'_>) -> Result<()> {
    let occasion = context.occasion.clone();
    context.db.write_here(|tx| actions::forget_old_mail(tx, &occasion)).map(drop)
}

/// Begins the reports for the meetings of the coming days, each in a transaction of its own.
fn draft_reviews(context: &mut WorkContext<'_>) -> Result<()> {
    let (occasion, today) = (context.occasion.clone(), context.occasion.at.day(context.zone));
    let days = (today.saturating_add(1.day()), today.saturating_add(REVIEW_LEAD_DAYS.days()));
    let meetings = context.db.read_here(|tx| meetings::reviewing(tx, days))?;
    for meeting in meetings {
        let leave = Allowed::for_installation(meeting.space);
        let drafted = context.db.write_here(|tx| actions::draft_review(tx, &occasion, &leave, &meeting));
        // A space without a plan of that year has nothing to report.
        match drafted {
            Ok(_) | Err(Error::Refused(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
