//! All handbooks that the reader may see.

use askama::Template;
use axum::response::Response;
use core_spaces::store::{role, space};
use kernel::{Result, SpaceId};
use kit_db::Tx;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::handbook_place::handbook_href;
use crate::rules::Handbook;
use crate::words as t;
use crate::{SPACE_KIND, store};

#[derive(Template)]
#[template(path = "pages/handbooks.html")]
struct HandbooksPage {
    shell: Shell,
    may_start: bool,
    handbooks: Vec<Row>,
}

struct Row {
    href: String,
    title: String,
    lang: &'static str,
    city: String,
    term: String,
}

/// `GET /handbooks`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.public(|tx, reader| answer::page(&view(tx, reader)?)).await
}

fn view(tx: &mut Tx<'_>, reader: &Reader) -> Result<HandbooksPage> {
    let lang = reader.lang;
    let spaces = space::of_kind(tx, SPACE_KIND)?;
    let roles = match &reader.viewer {
        Some(viewer) => role::spaces_of(tx, viewer.person, SPACE_KIND, reader.today)?,
        None => Vec::new(),
    };
    let administers = reader.viewer.as_ref().is_some_and(|viewer| viewer.administrator);
    let public = store::handbook::of_public_plans(tx)?;
    let mut handbooks = store::handbook::of_kind(tx, SPACE_KIND)?;
    let is_inside = |id: SpaceId| administers || roles.iter().any(|(space, _)| *space == id);
    handbooks.retain(|handbook| is_inside(handbook.space) || public.contains(&handbook.id));
    let row = |handbook: &Handbook| Row {
        href: handbook_href(handbook.id),
        title: handbook.title.clone(),
        lang: handbook.lang.tag(),
        city: spaces
            .iter()
            .find(|space| space.id == handbook.space)
            .map_or(String::new(), |space| space.name.pick(lang).0.to_owned()),
        term: handbook.term.map(|(from, until)| format!("{from}–{until}")).unwrap_or_default(),
    };
    let mut shell = reader.shell(t::handbooks(lang));
    shell.breadcrumbs = vec![Link::new(t::plans(lang), "/plans")];
    Ok(HandbooksPage {
        shell,
        may_start: roles.iter().any(|(_, role)| *role == core_spaces::rules::Role::Coordinator),
        handbooks: handbooks.iter().map(row).collect(),
    })
}
