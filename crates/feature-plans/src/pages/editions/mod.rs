//! What of a frozen report a body, a network and everybody read: one report, an edition for each, approved for itself.

mod edition;
mod edition_files;
mod edition_withdraw;
pub(super) mod edition_words;

use core_spaces::{Act, Allowed, needs};
use kernel::{Refusal, RefusalKind, Result};
use kit_db::Tx;
use kit_web::{Reader, Route};

use super::place::Place;
use crate::rules::access::{ApproveReport, SeeInside};
use crate::rules::report::{Audience, Edition, Report, ReportContent};
use crate::rules::{PlanId, ReportId};
use crate::store;

pub(super) use edition_files::document;

/// The rows of the table of routes.
pub(super) fn routes() -> Vec<Route> {
    const ONE: &str = "/plans/{plan}/reports/{report}/for/{audience}";
    const FILE: &str = "/plans/{plan}/reports/{report}/for/{audience}/as/{kind}";
    const WITHDRAW: &str = "/plans/{plan}/reports/{report}/for/{audience}/withdraw";
    vec![
        Route::get(ONE, needs::<SeeInside>(), edition::get),
        Route::post(ONE, needs::<ApproveReport>(), edition::post),
        Route::get(FILE, needs::<SeeInside>(), edition_files::get),
        Route::get(WITHDRAW, needs::<ApproveReport>(), edition_withdraw::get),
        Route::post(WITHDRAW, needs::<ApproveReport>(), edition_withdraw::post),
    ]
}

/// The address of the edition of a report for these readers.
pub(super) fn href(place: &Place, report: ReportId, audience: Audience) -> String {
    format!("{}/reports/{report}/for/{}", place.href(), audience.name())
}

/// A frozen report, and its edition for these readers where that was approved.
struct Open {
    place: Place,
    report: Report,
    content: ReportContent,
    edition: Option<Edition>,
}

/// Finds it, and asks whether the reader may do this. Refused with `report-not-frozen` of a draft.
fn open<A: Act>(
    tx: &mut Tx<'_>,
    reader: &Reader,
    (plan, id, audience): (PlanId, ReportId, Audience),
) -> Result<(Open, Allowed<A>)> {
    let (place, allowed) = Place::open::<A>(tx, reader, plan)?;
    let report = store::report::get(tx, plan, id)?;
    let frozen = report.frozen().cloned();
    let content = frozen.ok_or_else(|| Refusal::new("report-not-frozen").kind(RefusalKind::Conflict))?;
    let edition = store::edition::find(tx, id, audience)?;
    Ok((Open { place, report, content, edition }, allowed))
}
