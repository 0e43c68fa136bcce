//! The secret addresses at which one's calendar reads what is due, and new ones.

use askama::Template;
use axum::response::Response;
use kernel::{Error, MultiText, OrganisationId, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use super::clock::CLOCK;
use super::feed::feed_href;
use super::place::sight;
use crate::actions::renew_feed;
use crate::rules::FeedOf;
use crate::store;
use crate::words as t;

/// The address of the page.
const FEEDS: &str = "/clock/calendar";

#[derive(Template)]
#[template(path = "pages/feeds.html")]
struct FeedsPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    feeds: Vec<FeedRow>,
    any: bool,
    hidden: Vec<Hidden>,
}

/// What can be read at an address of its own.
struct FeedRow {
    what: String,
    /// What that is, where its name does not say it.
    note: &'static str,
    /// The address, where there is one.
    address: Option<String>,
    /// What the button says, and what it asks for.
    button: &'static str,
    of: String,
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
                let of: FeedOf = doing.form().value("of")?;
                if !offered(tx, &doing.reader)?.iter().any(|(known, _)| *known == of) {
                    return Err(Error::Missing);
                }
                renew_feed(tx, &doing.occasion, of)?;
                Ok(Done::to(FEEDS).saying("done-feed-renewed"))
            },
            show,
        )
        .await
}

/// What the reader may have read at an address, by name: theirs, all, of each of their spaces and of each organisation.
fn offered(tx: &mut Tx<'_>, reader: &Reader) -> Result<Vec<(FeedOf, String)>> {
    let (lang, sight) = (reader.lang, sight(tx, reader)?);
    let spaces: Vec<(SpaceId, MultiText)> = store::work::spaces(tx, &sight)?;
    let organisations: Vec<(OrganisationId, MultiText)> = store::work::organisations(tx, &sight, reader.today)?;
    let of_space = spaces.iter().map(|(id, names)| (FeedOf::Space(*id), names.pick(lang).0.to_owned()));
    let of_organisation =
        organisations.iter().map(|(id, names)| (FeedOf::Organisation(*id), names.pick(lang).0.to_owned()));
    let own = [(FeedOf::Mine, t::feed_mine(lang).to_owned()), (FeedOf::All, t::feed_all(lang).to_owned())];
    Ok(own.into_iter().chain(of_space).chain(of_organisation).collect())
}

fn show(tx: &mut Tx<'_>, reader: &Reader, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let known = store::feed::of_person(tx, reader.viewer()?.person)?;
    let row = |(of, what): (FeedOf, String)| {
        let feed = known.iter().find(|feed| feed.of == of);
        FeedRow {
            what,
            note: if matches!(of, FeedOf::Organisation(_)) { t::feed_organisation(lang) } else { "" },
            address: feed.map(|feed| feed_href(reader.app(), feed.id)),
            button: if feed.is_some() { t::feed_renew(lang) } else { t::feed_make(lang) },
            of: of.to_string(),
        }
    };
    let feeds: Vec<FeedRow> = offered(tx, reader)?.into_iter().map(row).collect();
    let mut shell = reader.shell(t::feeds(lang));
    shell.breadcrumbs = vec![Link::new(t::clock(lang), CLOCK)];
    answer::page(&FeedsPage {
        shell,
        summary: reader.summary(refusals),
        any: feeds.iter().any(|feed| feed.address.is_some()),
        feeds,
        hidden: reader.hidden(),
    })
}
