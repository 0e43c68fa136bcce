//! What the demonstration's city gives out of its contact log: the extract of the last half-year and the meetings of
//! the last quarter, both approved, and a draft of this quarter's meetings.

use jiff::civil::Date;
use kernel::Result;
use kit_db::Tx;

use super::teller::Teller;
use crate::actions::{approve_disclosure, prepare_disclosure, said_today};
use crate::rules::disclosure::{Approval, Disclosure, DisclosureChange, DisclosureKind, Field, Fields, HalfYear};
use crate::rules::report::{Period, digest};
use crate::store;

/// Who approves: nobody who is.
const APPROVER: &str = "Vaikuttamisjohtaja (esimerkki)";
/// How many days after a period its disclosure is prepared.
const PREPARED: i32 = 6;
/// How many days after a period its disclosure is approved.
const APPROVED: i32 = 14;

/// Prepares and approves on the days on which that was. Where nobody was met, there is nothing to tell.
pub(super) fn pass(tx: &mut Tx<'_>, teller: &Teller) -> Result<()> {
    let half = HalfYear::over(teller.days.today()).period();
    if store::disclosure::told(tx, teller.space, half)?.is_empty() {
        return Ok(());
    }
    let extract: Fields = Fields::usual(DisclosureKind::Extract).iter().chain([Field::Count]).collect();
    let extract = DisclosureChange { period: half, fields: extract };
    let extract = prepare(tx, teller, DisclosureKind::Extract, &extract)?;
    approve(tx, teller, &extract)?;
    let fields: Fields = Fields::usual(DisclosureKind::Meetings).iter().chain([Field::Ours]).collect();
    let meetings = DisclosureChange { period: teller.days.quarter(3)?, fields: fields.clone() };
    let meetings = prepare(tx, teller, DisclosureKind::Meetings, &meetings)?;
    approve(tx, teller, &meetings)?;
    let period = Period::new(teller.days.quarter(4)?.from, teller.days.today())?;
    prepare(tx, teller, DisclosureKind::Meetings, &DisclosureChange { period, fields })?;
    Ok(())
}

fn prepare(tx: &mut Tx<'_>, teller: &Teller, kind: DisclosureKind, change: &DisclosureChange) -> Result<Disclosure> {
    let on: Date = teller.days.after(change.period.until, PREPARED)?;
    prepare_disclosure(tx, &teller.on(on), &teller.leave(), on, kind, change)
}

fn approve(tx: &mut Tx<'_>, teller: &Teller, draft: &Disclosure) -> Result<()> {
    let on = teller.days.after(draft.period.until, APPROVED)?;
    let (_, stored) = said_today(tx, draft)?;
    let approval = Approval { who: APPROVER.to_owned(), on };
    let which = (draft.id, draft.version);
    approve_disclosure(tx, &teller.on(on), &teller.leave(), which, &digest(&stored), approval)?;
    Ok(())
}
