//! All plans that the reader may see.

use askama::Template;
use axum::response::Response;
use core_spaces::rules::Visibility;
use kernel::Result;
use kit_db::Tx;
use kit_lists::{Cell, Head, List, Row, Taken};
use kit_web::list_view::Download;
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};

use super::inside::Inside;
use crate::rules::{Plan, PlanId};
use crate::store;
use crate::words as t;

/// The most plans of others that the page lists.
const MOST: i64 = 200;

#[derive(Template)]
#[template(path = "pages/plans.html")]
struct PlansPage {
    shell: Shell,
    may_import: bool,
    may_open_spaces: bool,
    is_signed_in: bool,
    own: Vec<PlanCard>,
    public: Vec<PlanCard>,
    downloads: Vec<Download>,
}

struct PlanCard {
    href: String,
    title: String,
    lang: &'static str,
    year: i64,
    city: String,
    is_public: bool,
    is_superseded: bool,
}

/// The plans that the reader sees: those from inside first.
struct Seen {
    inside: Inside,
    own: Vec<Plan>,
    public: Vec<Plan>,
    /// Those of them that another plan renews which the reader sees as well.
    superseded: Vec<PlanId>,
}

/// `GET /plans`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.public(|tx, reader| answer::page(&view(tx, reader)?)).await
}

/// `GET /plans/as/{format}`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    kit_lists::take_out(visit, |tx, reader| {
        let list = list(reader, &Seen::by(tx, reader)?);
        Ok(Taken::of_all(list, t::plans(reader.lang)))
    })
    .await
}

impl Seen {
    /// A fixed number of statements, however many plans there are.
    fn by(tx: &mut Tx<'_>, reader: &Reader) -> Result<Self> {
        let inside = Inside::load(tx, reader)?;
        let own = inside.plans(tx)?;
        let mut public = store::plan::public(tx, MOST)?;
        public.retain(|plan| own.iter().all(|other| other.id != plan.id));
        let ids: Vec<PlanId> = own.iter().chain(&public).map(|plan| plan.id).collect();
        let superseded = inside.superseded(tx, &ids, reader.today)?;
        Ok(Self { inside, own, public, superseded })
    }
}

fn view(tx: &mut Tx<'_>, reader: &Reader) -> Result<PlansPage> {
    let seen = Seen::by(tx, reader)?;
    let card = |plan: &Plan| PlanCard {
        href: super::place::plan_href(plan.id),
        title: plan.title.clone(),
        lang: plan.lang.tag(),
        year: plan.year,
        city: seen.inside.name(reader, plan.space).to_owned(),
        is_public: plan.visibility == Visibility::Public,
        is_superseded: seen.superseded.contains(&plan.id),
    };
    Ok(PlansPage {
        shell: reader.shell(t::plans(reader.lang)),
        may_import: seen.inside.coordinates(),
        may_open_spaces: seen.inside.administers,
        is_signed_in: reader.viewer.is_some(),
        own: seen.own.iter().map(card).collect(),
        public: seen.public.iter().map(card).collect(),
        downloads: kit_lists::downloads(reader.lang, |format| format!("/plans/as/{format}")),
    })
}

fn list(reader: &Reader, seen: &Seen) -> List {
    let lang = reader.lang;
    let columns = vec![
        Head::words("title", t::plan_title(lang)),
        Head::words("city", t::list_city(lang)),
        Head::number("year", t::plan_year(lang)),
        Head::words("lang", kit_web::words::language(lang)),
        Head::words("visibility", t::list_seen_by(lang)),
        Head::words("superseded", t::list_superseded(lang)),
    ];
    let row = |plan: &Plan| {
        Row::of(vec![
            Cell::content(plan.lang, &plan.title),
            Cell::words(seen.inside.name(reader, plan.space)),
            Cell::count(lang, usize::try_from(plan.year).unwrap_or_default()),
            Cell::words(plan.lang.own_name()),
            Cell::words(super::standing_words::visibility(lang, plan.visibility)),
            Cell::words(if seen.superseded.contains(&plan.id) {
                kit_web::words::yes(lang)
            } else {
                kit_web::words::no(lang)
            }),
        ])
    };
    List { columns, rows: seen.own.iter().chain(&seen.public).map(row).collect() }
}
