//! What a calendar reads at a secret address. Who may see what is looked at each time.
// tidy: no template because it is a file

use axum::response::Response;
use core_people::store::account;
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::{Error, Lang, PersonId, Result};
use kit_db::Tx;
use kit_web::{App, Reader, Visit, answer};

use super::calendar::calendar;
use crate::rules::{FeedId, FeedOf};
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
    let (person, of) = store::feed::get(tx, feed)?;
    let account =
        account::of_person(tx, person)?.filter(|account| account.closed_at.is_none()).ok_or(Error::Missing)?;
    let sight = Sight::of(tx, person, reader.today)?;
    let (sight, asked, name) = read_of(tx, (sight, person), of, (account.lang, reader.today))?;
    let asked = Asked { from: Some(reader.today.saturating_sub(BACK.days())), ..asked };
    let duties = store::work::list(tx, &sight, &asked, (0, MOST))?;
    let names = (name.as_str(), app.site().address.as_str());
    let text = calendar(account.lang, &duties, names, (app.clock().now(), reader.today));
    answer::download("kortteli.ics", "text/calendar; charset=utf-8", text)
}

/// What is read of this today, and what it is called; missing where it is none of the owner's business any more.
fn read_of(
    tx: &mut Tx<'_>,
    (sight, person): (Sight, PersonId),
    of: FeedOf,
    (lang, today): (Lang, Date),
) -> Result<(Sight, Asked, String)> {
    let named = |name: &str| t::feed_name(lang, t::clock(lang), name);
    Ok(match of {
        FeedOf::Mine => (sight, Asked { owner: Some(person), ..Asked::default() }, named(t::feed_mine(lang))),
        FeedOf::All => (sight, Asked::default(), t::clock(lang).to_owned()),
        FeedOf::Space(space) => {
            let sight =
                Sight { spaces: sight.spaces.into_iter().filter(|(known, _)| *known == space).collect(), ..sight };
            let (_, names) = store::work::spaces(tx, &sight)?.pop().ok_or(Error::Missing)?;
            (sight, Asked::default(), named(names.pick(lang).0))
        }
        FeedOf::Organisation(organisation) => {
            let all = store::work::organisations(tx, &sight, today)?;
            let (_, names) = all.into_iter().find(|(known, _)| *known == organisation).ok_or(Error::Missing)?;
            let asked = Asked { organisation: Some(organisation), ..Asked::default() };
            (sight, asked, named(names.pick(lang).0))
        }
    })
}
