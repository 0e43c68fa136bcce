//! The secret address at which one's calendar reads what is due, and a new one.

use askama::Template;
use axum::response::Response;
use kernel::{Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use super::clock::CLOCK;
use super::feed::feed_href;
use super::place::sight;
use crate::actions::renew_feed;
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/feeds.html")]
struct FeedsPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    /// What is read at which address; nothing while there is none.
    addresses: Vec<(String, String)>,
    button: &'static str,
    hidden: Vec<Hidden>,
    back: &'static str,
}

/// `GET /clock/calendar`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|tx, reader| show(tx, reader, &[])).await
}

/// `POST /clock/calendar`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    visit
        .submit(
            |tx, doing| {
                renew_feed(tx, &doing.occasion)?;
                Ok(Done::to("/clock/calendar").saying("done-feed-renewed"))
            },
            show,
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let feed = store::feed::of_person(tx, reader.viewer()?.person)?;
    let sight = sight(tx, reader)?;
    let spaces = store::work::spaces(tx, &sight)?;
    let addresses = feed.map_or_else(Vec::new, |feed| {
        let address = feed_href(reader.app(), feed);
        let of_space =
            spaces.iter().map(|(space, names)| (names.pick(lang).0.to_owned(), format!("{address}?space={space}")));
        [
            (t::feed_mine(lang).to_owned(), format!("{address}?whose=mine")),
            (t::feed_all(lang).to_owned(), address.clone()),
        ]
        .into_iter()
        .chain(of_space)
        .collect()
    });
    let mut shell = reader.shell(t::feeds(lang));
    shell.breadcrumbs = vec![Link::new(t::clock(lang), CLOCK)];
    answer::page(&FeedsPage {
        shell,
        summary: reader.summary(refusals),
        button: if feed.is_some() { t::feed_renew(lang) } else { t::feed_make(lang) },
        addresses,
        hidden: reader.hidden(),
        back: CLOCK,
    })
}
