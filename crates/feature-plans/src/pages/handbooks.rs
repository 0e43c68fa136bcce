//! All handbooks that the reader may see.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use kernel::Result;
use kit_db::Tx;
use kit_lists::{Cell, Head, List, Row, Taken};
use kit_web::list_view::Download;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::handbook_place::handbook_href;
use super::inside::Inside;
use super::standing_words;
use crate::rules::{Handbook, HandbookId};
use crate::words as t;
use crate::{SPACE_KIND, store};

#[derive(Template)]
#[template(path = "pages/handbooks.html")]
struct HandbooksPage {
    shell: Shell,
    may_start: bool,
    handbooks: Vec<HandbookCard>,
    downloads: Vec<Download>,
}

struct HandbookCard {
    href: String,
    title: String,
    lang: &'static str,
    city: String,
    term: String,
    /// The handbook that renews it, where the reader sees that one.
    superseded: Option<Link>,
}

/// The handbooks that the reader sees.
struct Seen {
    inside: Inside,
    handbooks: Vec<Handbook>,
    /// Those of them that were renewed, with what renews them.
    superseded: HashMap<HandbookId, HandbookId>,
}

/// `GET /handbooks`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.public(|tx, reader| answer::page(&view(tx, reader)?)).await
}

/// `GET /handbooks/as/{format}`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    kit_lists::take_out(visit, |tx, reader| {
        let list = list(reader, &Seen::by(tx, reader)?);
        Ok(Taken::of_all(list, t::handbooks(reader.lang)))
    })
    .await
}

impl Seen {
    fn by(tx: &mut Tx<'_>, reader: &Reader) -> Result<Self> {
        let inside = Inside::load(tx, reader)?;
        let public = store::handbook::of_public_plans(tx)?;
        let mut handbooks = store::handbook::of_kind(tx, SPACE_KIND)?;
        handbooks.retain(|handbook| inside.is_inside(handbook.space) || public.contains(&handbook.id));
        let ids: Vec<HandbookId> = handbooks.iter().map(|handbook| handbook.id).collect();
        let superseded = store::renewal::superseded_handbooks(tx, &ids)?;
        Ok(Self { inside, handbooks, superseded })
    }

    /// The handbook that renews this one, where the reader sees it.
    fn after(&self, handbook: HandbookId) -> Option<&Handbook> {
        let after = self.superseded.get(&handbook)?;
        self.handbooks.iter().find(|one| one.id == *after)
    }
}

fn view(tx: &mut Tx<'_>, reader: &Reader) -> Result<HandbooksPage> {
    let seen = Seen::by(tx, reader)?;
    let card = |handbook: &Handbook| HandbookCard {
        href: handbook_href(handbook.id),
        title: handbook.title.clone(),
        lang: handbook.lang.tag(),
        city: seen.inside.name(reader, handbook.space).to_owned(),
        term: handbook.term.map(|(from, until)| format!("{from}–{until}")).unwrap_or_default(),
        superseded: seen.after(handbook.id).map(|after| {
            Link::new(standing_words::handbook(reader.lang, after), handbook_href(after.id)).lang(after.lang)
        }),
    };
    let mut shell = reader.shell(t::handbooks(reader.lang));
    shell.breadcrumbs = vec![Link::new(t::plans(reader.lang), "/plans")];
    Ok(HandbooksPage {
        shell,
        may_start: seen.inside.coordinates(),
        handbooks: seen.handbooks.iter().map(card).collect(),
        downloads: kit_lists::downloads(reader.lang, |format| format!("/handbooks/as/{format}")),
    })
}

fn list(reader: &Reader, seen: &Seen) -> List {
    let lang = reader.lang;
    let columns = vec![
        Head::words("title", t::plan_title(lang)),
        Head::words("city", t::list_city(lang)),
        Head::number("from", t::term_from(lang)),
        Head::number("until", t::term_until(lang)),
        Head::words("lang", kit_web::words::language(lang)),
        Head::words("superseded", t::list_superseded(lang)),
    ];
    let year = |year: Option<i64>| Cell::number(lang, year.and_then(|year| u32::try_from(year).ok()).map(f64::from));
    let row = |handbook: &Handbook| {
        Row::of(vec![
            Cell::content(handbook.lang, &handbook.title),
            Cell::words(seen.inside.name(reader, handbook.space)),
            year(handbook.term.map(|(from, _)| from)),
            year(handbook.term.map(|(_, until)| until)),
            Cell::words(handbook.lang.own_name()),
            seen.after(handbook.id).map_or_else(Cell::default, |after| Cell::content(after.lang, &after.title)),
        ])
    };
    List { columns, rows: seen.handbooks.iter().map(row).collect() }
}
