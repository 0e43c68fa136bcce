//! What is given out: as it was approved, or as a draft would say it today with what should be mended first.

use askama::Template;
use axum::response::Response;
use core_spaces::Place;
use kernel::{Result, SpaceId};
use kit_db::Tx;
use kit_lists::{ListView, Query, Taken};
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::{disclosure_words, href, meetings_href, said_list, shell};
use crate::documents::contacts::contact_href;
use crate::rules::DisclosureId;
use crate::rules::access::{ApproveDisclosure, PrepareDisclosure, SeeDisclosures};
use crate::rules::disclosure::{
    Content, Disclosure, DisclosureKind, DisclosureState, Field, HalfYear, Told, gaps, left_out, not_asked_for,
};
use crate::store;
use crate::words as t;

/// How many contacts that should be mended are named.
const NAMED: usize = 20;

#[derive(Template)]
#[template(path = "pages/disclosures/disclosure.html")]
struct DisclosurePage {
    shell: Shell,
    space: String,
    title: String,
    stage: &'static str,
    approval: String,
    seal: String,
    withdrawn: String,
    tells: String,
    due: String,
    /// Where it is approved, by whoever may.
    approve: String,
    /// What else can be done with it.
    links: Vec<Link>,
    /// The heading of what it says or would say; empty for a draft that was withdrawn, which says nothing.
    heading: &'static str,
    mend: Vec<ToMend>,
    more: usize,
    left_out: usize,
    not_asked_for: usize,
    view: ListView,
}

/// A contact that should be mended first.
struct ToMend {
    label: String,
    href: String,
    missing: String,
}

/// `GET /spaces/{space}/disclosures/{disclosure}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("disclosure")?);
    visit.read(move |tx, reader| answer::page(&view(tx, reader, space, id)?)).await
}

/// `GET /spaces/{space}/disclosures/{disclosure}/as/{format}`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("disclosure")?);
    kit_lists::take_out(visit, move |tx, reader| {
        let (place, _) = Place::open::<SeeDisclosures>(tx, reader, space)?;
        let disclosure = store::disclosure::get(tx, space, id)?;
        let (content, _) = said_list::content(tx, &disclosure)?;
        Ok(taken(reader, place.name(reader), &disclosure, &content))
    })
    .await
}

/// What a disclosure says as a file, narrowed as the address says.
pub(super) fn taken(reader: &Reader, of: String, disclosure: &Disclosure, content: &Content) -> Taken {
    let (lang, kind) = (reader.lang, disclosure.kind);
    let list = said_list::list(lang, kind, &disclosure.fields, content);
    let query = Query::of(reader.visit().query(), &list.columns);
    let title = disclosure_words::title(lang, kind, disclosure.period);
    let title = match disclosure.state() {
        DisclosureState::Approved => title,
        DisclosureState::Draft | DisclosureState::Withdrawn => {
            t::disclosure_file(lang, disclosure_words::stage(lang, disclosure), title)
        }
    };
    Taken { list: list.narrowed(&query, lang), title, organisation: of.clone(), of }
}

fn view(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: DisclosureId) -> Result<DisclosurePage> {
    let (place, _) = Place::open::<SeeDisclosures>(tx, reader, space)?;
    let disclosure = store::disclosure::get(tx, space, id)?;
    let (lang, state, kind) = (reader.lang, disclosure.state(), disclosure.kind);
    let is_draft = state == DisclosureState::Draft;
    let told = if is_draft { store::disclosure::told(tx, space, disclosure.period)? } else { Vec::new() };
    let (content, _) = said_list::content(tx, &disclosure)?;
    let list = said_list::list(lang, kind, &disclosure.fields, &content);
    let query = Query::of(reader.visit().query(), &list.columns);
    let mend = to_mend(reader, &disclosure, &told);
    let more = mend.len().saturating_sub(NAMED);
    let tells: Vec<&str> = disclosure.fields.iter().map(|field| disclosure_words::field(lang, field)).collect();
    let (title, href) = (disclosure_words::title(lang, kind, disclosure.period), href(space, id));
    let may_approve = is_draft && place.may::<ApproveDisclosure>();
    Ok(DisclosurePage {
        shell: shell(reader, &place, &title),
        space: place.name(reader),
        title,
        stage: disclosure_words::stage(lang, &disclosure),
        approval: disclosure
            .approved
            .as_ref()
            .map(|one| disclosure_words::approval(lang, &one.approval))
            .unwrap_or_default(),
        seal: seal(reader, &disclosure),
        withdrawn: withdrawn(reader, &disclosure),
        tells: t::disclosure_tells(lang, tells.join(", ")),
        due: due(reader, &disclosure),
        approve: if may_approve { format!("{href}/approve") } else { String::new() },
        links: links(reader, &place, &disclosure),
        heading: match (is_draft, &disclosure.approved) {
            (true, _) => t::disclosure_preview(lang),
            (false, Some(_)) => t::disclosure_said(lang),
            (false, None) => "",
        },
        mend: mend.into_iter().take(NAMED).collect(),
        more,
        left_out: left_out(disclosure.period, &told),
        not_asked_for: match kind {
            DisclosureKind::Extract if !disclosure.fields.has(Field::Others) => not_asked_for(disclosure.period, &told),
            _ => 0,
        },
        view: ListView::of(lang, list, &query, href.clone(), &format!("{href}/as")),
    })
}

/// What can be done with it besides approving.
fn links(reader: &Reader, place: &Place, disclosure: &Disclosure) -> Vec<Link> {
    let (lang, state, own) = (reader.lang, disclosure.state(), href(disclosure.space, disclosure.id));
    let may_prepare = place.may::<PrepareDisclosure>();
    let is_public = state == DisclosureState::Approved && disclosure.kind == DisclosureKind::Meetings;
    let edit = || Link::new(t::disclosure_edit(lang), format!("{own}/edit"));
    let public = || Link::new(t::meetings_page(lang), meetings_href(disclosure.space));
    let withdraw = || Link::new(t::withdraw(lang), format!("{own}/withdraw"));
    let can_edit = (may_prepare && state == DisclosureState::Draft).then(edit);
    let can_withdraw = (may_prepare && state != DisclosureState::Withdrawn).then(withdraw);
    can_edit.into_iter().chain(is_public.then(public)).chain(can_withdraw).collect()
}

/// The contacts that should be mended before they are told.
fn to_mend(reader: &Reader, disclosure: &Disclosure, told: &[Told]) -> Vec<ToMend> {
    let lang = reader.lang;
    let one = |(told, missing): (&Told, Vec<_>)| {
        let whom: Vec<String> = told.theirs.iter().map(|one| disclosure_words::outside(lang, one)).collect();
        let missing: Vec<&str> = missing.into_iter().map(|gap| disclosure_words::gap(lang, gap)).collect();
        ToMend {
            label: t::disclosure_contact(lang, kit_words::day(lang, told.on), whom.join(", ")),
            href: contact_href(disclosure.space, told.id),
            missing: missing.join(", "),
        }
    };
    gaps(&disclosure.fields, disclosure.period, told).into_iter().map(one).collect()
}

fn seal(reader: &Reader, disclosure: &Disclosure) -> String {
    let Some(approved) = &disclosure.approved else { return String::new() };
    let moment = kit_words::moment(reader.lang, approved.at, &reader.app().site().zone);
    t::report_seal(reader.lang, approved.sha256.get(..16).unwrap_or_default(), moment)
}

fn withdrawn(reader: &Reader, disclosure: &Disclosure) -> String {
    let Some(withdrawn) = &disclosure.withdrawn else { return String::new() };
    let on = withdrawn.at.day(&reader.app().site().zone);
    t::disclosure_withdrawn_why(reader.lang, kit_words::day(reader.lang, on), &withdrawn.why)
}

/// Until when an extract is in time, where it still can be.
fn due(reader: &Reader, disclosure: &Disclosure) -> String {
    let half = HalfYear::of(disclosure.period.from);
    let is_extract = disclosure.kind == DisclosureKind::Extract && half.period() == disclosure.period;
    if !is_extract || reader.today > half.due_on() || disclosure.withdrawn.is_some() {
        return String::new();
    }
    t::extract_due(reader.lang, kit_words::day(reader.lang, half.due_on()))
}
