//! What is done later.

use kernel::Result;
use kit_work::{JobKind, Schedule, WorkContext};

use crate::actions;
use crate::letters::contact_invitation::Sender;

/// The kinds of work of plans.
pub(crate) fn kinds() -> Vec<JobKind> {
    vec![
        JobKind::new(actions::INVITE, invite),
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
