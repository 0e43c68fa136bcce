//! What a calendar reads at a secret address. Who may see what is looked at each time.
// tidy: no template because it is a file

use axum::response::Response;
use core_people::store::account;
use jiff::ToSpan;
use kernel::{Error, Result};
use kit_db::Tx;
use kit_web::{App, Reader, Visit, answer};

use super::calendar::calendar;
use super::place::{chosen, narrowed};
use crate::rules::FeedId;
use crate::store;
use crate::store::work::{Asked, Sight};
use crate::words as t;

/// How many days of the past a calendar keeps.
const BACK: i32 = 60;
/// The most duties that a calendar gets.
const MOST: i64 = 2_000;

/// The whole address of a feed: its id, and what only this installation can have made of it.
pub(super) fn feed_href(app: &App, feed: FeedId) -> String {
    format!("{}/calendars/{}", app.site().address, token(app, feed))
}

/// What stands in the address of a feed.
pub fn token(app: &App, feed: FeedId) -> String {
    let signature = app.secret().sign("calendar-feed", &[feed.to_string().as_bytes()]);
    format!("{feed}-{}", kernel::hex(&signature))
}

/// `GET /calendars/{calendar}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let given: String = visit.param("calendar")?;
    visit.read(move |tx, reader| answer_feed(tx, reader, &given)).await
}

fn answer_feed(tx: &mut Tx<'_>, reader: &Reader, given: &str) -> Result<Response> {
    let feed: FeedId = given.split('-').next().unwrap_or_default().parse()?;
    let app = reader.app();
    // The id is as secret as the signature, so there is nothing to learn from how long this takes.
    if token(app, feed) != given {
        return Err(Error::Missing);
    }
    let person = store::feed::owner(tx, feed)?;
    let account =
        account::of_person(tx, person)?.filter(|account| account.closed_at.is_none()).ok_or(Error::Missing)?;
    let query = reader.visit().query();
    let sight = narrowed(Sight::of(tx, person, reader.today)?, &chosen(query));
    let asked = Asked {
        from: Some(reader.today.saturating_sub(BACK.days())),
        owner: (query.raw("whose") == "mine").then_some(person),
        ..Asked::default()
    };
    let duties = store::work::list(tx, &sight, &asked, (0, MOST))?;
    let names = (t::clock(account.lang), app.site().address.as_str());
    let text = calendar(account.lang, &duties, names, (app.clock().now(), reader.today));
    answer::download("kortteli.ics", "text/calendar; charset=utf-8", text)
}
