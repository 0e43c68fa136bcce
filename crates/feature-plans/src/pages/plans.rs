//! All plans that the reader may see.

use askama::Template;
use axum::response::Response;
use core_spaces::rules::Visibility;
use core_spaces::store::{role, space};
use kernel::Result;
use kit_db::Tx;
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};

use crate::rules::Plan;
use crate::words as t;
use crate::{SPACE_KIND, store};

/// The most plans that the page lists.
const MOST: i64 = 200;

#[derive(Template)]
#[template(path = "pages/plans.html")]
struct PlansPage {
    shell: Shell,
    may_import: bool,
    may_open_spaces: bool,
    is_signed_in: bool,
    own: Vec<Row>,
    public: Vec<Row>,
}

struct Row {
    href: String,
    title: String,
    lang: &'static str,
    year: i64,
    city: String,
    is_public: bool,
}

/// `GET /plans`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.public(|tx, reader| answer::page(&view(tx, reader)?)).await
}

fn view(tx: &mut Tx<'_>, reader: &Reader) -> Result<PlansPage> {
    let spaces = space::of_kind(tx, SPACE_KIND)?;
    let roles = match &reader.viewer {
        Some(viewer) => role::spaces_of(tx, viewer.person, SPACE_KIND, reader.today)?,
        None => Vec::new(),
    };
    let administers = reader.viewer.as_ref().is_some_and(|viewer| viewer.administrator);
    let plans = if administers || !roles.is_empty() { store::plan::all(tx)? } else { store::plan::public(tx, MOST)? };
    let row = |plan: &Plan| Row {
        href: super::place::plan_href(plan.id),
        title: plan.title.clone(),
        lang: plan.lang.tag(),
        year: plan.year,
        city: spaces
            .iter()
            .find(|space| space.id == plan.space)
            .map_or(String::new(), |space| space.name.pick(reader.lang).0.to_owned()),
        is_public: plan.visibility == Visibility::Public,
    };
    let is_own = |plan: &&Plan| administers || roles.iter().any(|(space, _)| *space == plan.space);
    let is_others = |plan: &&Plan| !is_own(plan) && plan.visibility == Visibility::Public;
    Ok(PlansPage {
        shell: reader.shell(t::plans(reader.lang)),
        may_import: roles.iter().any(|(_, role)| *role == core_spaces::rules::Role::Coordinator),
        may_open_spaces: administers,
        is_signed_in: reader.viewer.is_some(),
        own: plans.iter().filter(is_own).map(row).collect(),
        public: plans.iter().filter(is_others).map(row).collect(),
    })
}
