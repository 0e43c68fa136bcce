//! The bodies that follow the plan, and when they meet: two reports were decided on, one review waits, the others are ahead.
// The bodies are those of the city's plan; that they met on these days is an example.

use core_commitments::actions::{call_meeting, found_body, seat_member};
use core_commitments::rules::{
    BodyChange, BodyId, BodyKind, Meeting, MeetingChange, REVIEW_LEAD_DAYS, SeatChange, SeatRole,
};
use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday, time};
use kernel::{Error, Lang, MultiText, Result};
use kit_db::Tx;

use super::teller::Teller;
use crate::actions::draft_review;
use crate::store;

/// How many days from today the bodies meet beside the days on which they decided on reports.
const COMMITTEE: [i32; 3] = [-20, 6, 107];
const BOARD: [i32; 1] = [29];

pub(super) fn pass(tx: &mut Tx<'_>, teller: &Teller) -> Result<()> {
    let names = MultiText::of(Lang::Fi, "Elinvoimajaosto")
        .with(Lang::Sv, "Livskraftssektionen")
        .with(Lang::En, "Vitality Committee");
    let committee = body(tx, teller, BodyKind::Committee, names)?;
    let board =
        MultiText::of(Lang::Fi, "Kaupunginhallitus").with(Lang::Sv, "Stadsstyrelsen").with(Lang::En, "City board");
    let board = body(tx, teller, BodyKind::Board, board)?;
    for decided in store::report::decided(tx, teller.space)? {
        let of = if decided.body.eq_ignore_ascii_case("kaupunginhallitus") { board } else { committee };
        meets(tx, teller, of, decided.on)?;
    }
    let today = teller.days.today();
    let days = COMMITTEE.map(|days| (committee, days)).into_iter().chain(BOARD.map(|days| (board, days)));
    for (body, days) in days {
        let meeting = meets(tx, teller, body, working_day(today.saturating_add(days.days())))?;
        // What is a week ahead or nearer has its draft, as it will have each morning.
        if (0..=REVIEW_LEAD_DAYS).contains(&days) {
            drafted(tx, teller, &meeting)?;
        }
    }
    Ok(())
}

fn body(tx: &mut Tx<'_>, teller: &Teller, kind: BodyKind, names: MultiText) -> Result<BodyId> {
    let (occasion, leave) = (teller.on(teller.days.today()), teller.leave());
    let body = found_body(tx, &occasion, &leave, &BodyChange { kind, names })?.id;
    let seats = [
        (SeatRole::Chair, "Puheenjohtaja (esimerkki)", "puheenjohtaja@kaupunki.example"),
        (SeatRole::Secretary, "Sihteeri (esimerkki)", "sihteeri@kaupunki.example"),
        (SeatRole::Member, "Jäsen (esimerkki)", ""),
    ];
    for (role, name, email) in seats {
        let seat = SeatChange { person: None, name: name.into(), email: email.into(), role, since: None, until: None };
        seat_member(tx, &occasion, &teller.leave(), body, &seat)?;
    }
    Ok(body)
}

fn meets(tx: &mut Tx<'_>, teller: &Teller, body: BodyId, on: Date) -> Result<Meeting> {
    let change = MeetingChange { on, at: Some(time(16, 0, 0, 0)), place: "Kaupungintalo".into(), reviews: true };
    let occasion = teller.on(teller.days.today());
    call_meeting(tx, &occasion, &teller.leave(), (body, teller.days.today()), &change)
}

/// The day itself, or the Friday before a weekend.
fn working_day(day: Date) -> Date {
    match day.weekday() {
        Weekday::Saturday => day.saturating_sub(1.day()),
        Weekday::Sunday => day.saturating_sub(2.days()),
        _ => day,
    }
}

/// Where all has been told already there is nothing to draft.
fn drafted(tx: &mut Tx<'_>, teller: &Teller, meeting: &Meeting) -> Result<()> {
    match draft_review(tx, &teller.on(teller.days.today()), &teller.leave(), meeting) {
        Ok(_) | Err(Error::Refused(_)) => Ok(()),
        Err(error) => Err(error),
    }
}
