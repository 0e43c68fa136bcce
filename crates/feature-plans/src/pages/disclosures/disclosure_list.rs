//! What a space gives or gave out of its contact log: drafts, what is approved, what was withdrawn.

use askama::Template;
use axum::response::Response;
use core_spaces::Place;
use kernel::{Result, SpaceId};
use kit_db::Tx;
use kit_lists::{Cell, Head, List, ListView, Query, Row, Taken};
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::{disclosure_words, disclosures_href, href, meetings_href};
use crate::documents::words as report_words;
use crate::rules::access::{PrepareDisclosure, SeeDisclosures};
use crate::rules::disclosure::{Disclosure, DisclosureState};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/disclosures/disclosure_list.html")]
struct DisclosureListPage {
    shell: Shell,
    space: String,
    new: String,
    public: String,
    may_prepare: bool,
    view: ListView,
}

/// `GET /spaces/{space}/disclosures`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| answer::page(&view(tx, reader, space)?)).await
}

/// `GET /spaces/{space}/disclosures/as/{format}`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    kit_lists::take_out(visit, move |tx, reader| {
        let (place, _) = Place::open::<SeeDisclosures>(tx, reader, space)?;
        let list = list(tx, reader, space)?;
        let query = Query::of(reader.visit().query(), &list.columns);
        let (list, of) = (list.narrowed(&query, reader.lang), place.name(reader));
        Ok(Taken { list, title: t::disclosures(reader.lang).to_owned(), organisation: of.clone(), of })
    })
    .await
}

fn view(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId) -> Result<DisclosureListPage> {
    let (place, _) = Place::open::<SeeDisclosures>(tx, reader, space)?;
    let (lang, path) = (reader.lang, disclosures_href(space));
    let list = list(tx, reader, space)?;
    let query = Query::of(reader.visit().query(), &list.columns);
    let mut shell = reader.shell(t::disclosures(lang));
    shell.breadcrumbs = vec![Link::new(t::contacts_of(lang, place.name(reader)), format!("/spaces/{space}/contacts"))];
    Ok(DisclosureListPage {
        shell,
        space: place.name(reader),
        new: format!("{path}/new"),
        public: meetings_href(space),
        may_prepare: place.may::<PrepareDisclosure>(),
        view: ListView::of(lang, list, &query, path.clone(), &format!("{path}/as")),
    })
}

fn list(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId) -> Result<List> {
    let lang = reader.lang;
    let columns = vec![
        Head::words("period", t::contact_period(lang)),
        Head::words("kind", t::disclosure_kind(lang)).filter(),
        Head::words("stage", t::report_stage(lang)).filter(),
        Head::words("approval", t::disclosure_approval(lang)),
        Head::words("fields", t::disclosure_fields(lang)).in_files(),
    ];
    let row = |disclosure: &Disclosure| {
        let approval =
            disclosure.approved.as_ref().map(|approved| disclosure_words::approval(lang, &approved.approval));
        let fields: Vec<&str> = disclosure.fields.iter().map(|field| disclosure_words::field(lang, field)).collect();
        Row::of(vec![
            Cell::words(report_words::period(lang, disclosure.period)).leading_to(href(space, disclosure.id)),
            Cell::words(disclosure_words::kind(lang, disclosure.kind)),
            Cell::words(disclosure_words::stage(lang, disclosure))
                .in_order_of(&DisclosureState::ALL, &disclosure.state()),
            Cell::words(approval.unwrap_or_default()),
            Cell::words(fields.join(", ")),
        ])
    };
    Ok(List { columns, rows: store::disclosure::of_space(tx, space)?.iter().map(row).collect() })
}
