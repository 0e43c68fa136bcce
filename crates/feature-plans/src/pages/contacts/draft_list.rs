//! What came by mail and waits to be a contact, and the addresses to which it comes.

use askama::Template;
use axum::response::Response;
use core_spaces::Place;
use core_spaces::rules::Role;
use kernel::{Lang, Result, SpaceId};
use kit_db::Tx;
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};
use kit_work::mail::incoming::AddressForm;

use super::contact_edit::shell;
use crate::documents::contacts::draft_href;
use crate::letters::draft_waits::notes;
use crate::pages::place::plan_href;
use crate::rules::access::LogContact;
use crate::rules::draft::Away;
use crate::store;
use crate::store::draft::{PlanAddress, TurnedAway, Waiting};
use crate::words as t;

/// How many of those who were turned away are named.
const NAMED: i64 = 20;

#[derive(Template)]
#[template(path = "pages/contacts/draft_list.html")]
struct DraftListPage {
    shell: Shell,
    space: String,
    waiting: Vec<DraftLine>,
    /// Whether mail comes in to this installation.
    is_open: bool,
    addresses: Vec<AddressLine>,
    /// For coordinators alone.
    turned_away: Vec<AwayLine>,
}

struct DraftLine {
    topic: String,
    about: String,
    whom: String,
    notes: Vec<String>,
    href: String,
    discard: String,
}

struct AddressLine {
    plan: String,
    address: Option<String>,
    /// Where coordinators give it another one.
    change: String,
}

struct AwayLine {
    when: String,
    from: String,
    why: &'static str,
    plan: String,
}

/// `GET /spaces/{space}/drafts`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| answer::page(&view(tx, reader, space)?)).await
}

/// The address of the list.
pub(super) fn drafts_href(space: SpaceId) -> String {
    format!("/spaces/{space}/drafts")
}

fn view(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId) -> Result<DraftListPage> {
    let (place, _) = Place::open::<LogContact>(tx, reader, space)?;
    let leads = place.standing.roles.contains(&Role::Coordinator);
    let own = if leads { None } else { Some(reader.viewer()?.person) };
    let form = reader.app().given::<Option<AddressForm>>()?.as_ref();
    let addresses = store::draft::addresses(tx, space, i64::from(reader.today.year()))?;
    let turned_away = if leads { store::draft::turned_away(tx, space, NAMED)? } else { Vec::new() };
    let lang = reader.lang;
    Ok(DraftListPage {
        shell: shell(reader, &place, t::drafts(lang)),
        space: place.name(reader),
        waiting: store::draft::waiting(tx, space, own)?.iter().map(|one| line(reader, space, one)).collect(),
        is_open: form.is_some(),
        addresses: addresses.iter().map(|address| address_line(lang, leads, address, form)).collect(),
        turned_away: turned_away.iter().map(|one| away_line(reader, one)).collect(),
    })
}

fn line(reader: &Reader, space: SpaceId, waiting: &Waiting) -> DraftLine {
    let (lang, content) = (reader.lang, &waiting.draft.content);
    let whom: Vec<&str> = content.whom.iter().map(|who| who.name.as_str()).collect();
    let came = kit_words::moment(lang, waiting.received_at, &reader.app().site().zone);
    DraftLine {
        topic: if content.topic.is_empty() { t::draft_untitled(lang).to_owned() } else { content.topic.clone() },
        about: t::draft_by(lang, &waiting.by, came),
        whom: whom.join(", "),
        notes: notes(lang, &waiting.draft),
        href: draft_href(space, waiting.draft.id),
        discard: format!("{}/{}/discard", drafts_href(space), waiting.draft.id),
    }
}

fn address_line(lang: Lang, leads: bool, address: &PlanAddress, form: Option<&AddressForm>) -> AddressLine {
    AddressLine {
        plan: titled(lang, address),
        address: address.token.as_ref().zip(form).map(|(token, form)| form.of(token)),
        change: if leads { format!("{}/address", plan_href(address.plan)) } else { String::new() },
    }
}

/// A plan's title, with its year where that does not stand in it.
fn titled(lang: Lang, address: &PlanAddress) -> String {
    let year = address.year.to_string();
    if address.title.contains(&year) { address.title.clone() } else { t::draft_plan(lang, &address.title, year) }
}

fn away_line(reader: &Reader, away: &TurnedAway) -> AwayLine {
    let lang = reader.lang;
    AwayLine {
        when: kit_words::moment(lang, away.received_at, &reader.app().site().zone),
        from: if away.from.is_empty() { t::away_nobody(lang).to_owned() } else { away.from.clone() },
        why: match away.why {
            Away::Stranger => t::away_stranger(lang),
            Away::Forged => t::away_forged(lang),
            Away::Automatic => t::away_automatic(lang),
        },
        plan: away.plan_title.clone(),
    }
}
