//! My work: what the reader owes, what their organisation owes, and what others owe them.

use askama::Template;
use axum::response::Response;
use jiff::ToSpan;
use kernel::{Lang, Result};
use kit_db::Tx;
use kit_lists::{List, ListView, Query, Taken};
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::body_place::bodies_href;
use super::duty_rows;
use super::place::{WORK, commitments_href, sight};
use crate::rules::Status;
use crate::store;
use crate::store::work::{Asked, Sight, Work};
use crate::told;
use crate::words as t;

/// How many days ahead one's work reaches.
const AHEAD: i32 = 92;
/// The most duties that the page looks at.
const MOST: i64 = 2_000;

#[derive(Template)]
#[template(path = "pages/work.html")]
struct WorkPage {
    shell: Shell,
    tabs: Vec<Link>,
    /// The first thing that waits.
    first: Option<(Link, String)>,
    view: ListView,
    spaces: Vec<Link>,
}

/// Whose duties are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    Mine,
    Ours,
    Theirs,
}

impl Of {
    const ALL: [Of; 3] = [Of::Mine, Of::Ours, Of::Theirs];

    const fn name(self) -> &'static str {
        match self {
            Of::Mine => "mine",
            Of::Ours => "ours",
            Of::Theirs => "theirs",
        }
    }

    fn asked(reader: &Reader) -> Self {
        let named = reader.visit().query().raw("of");
        Of::ALL.into_iter().find(|of| of.name() == named).unwrap_or(Of::Mine)
    }

    /// Whether a duty is among these. What has no owner is everybody's of the space who owes it.
    fn has(self, work: &Work, sight: &Sight) -> bool {
        let is_ours = work.commitment.terms.by.is_ours();
        match self {
            Of::Mine => is_ours && work.duty.owner.is_some() && work.duty.owner == sight.person,
            Of::Ours => is_ours,
            Of::Theirs => !is_ours,
        }
    }

    fn word(self, lang: Lang, count: usize) -> String {
        match self {
            Of::Mine => t::work_mine(lang, count),
            Of::Ours => t::work_ours(lang, count),
            Of::Theirs => t::work_theirs(lang, count),
        }
    }
}

/// `GET /work`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|tx, reader| answer::page(&view(tx, reader)?)).await
}

/// `GET /work/as/{format}`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    kit_lists::take_out(visit, |tx, reader| {
        let (sight, duties) = open(tx, reader)?;
        let (list, query) = of_tab(reader, &sight, duties);
        let title = t::my_work(reader.lang);
        Ok(Taken::of_all(list.narrowed(&query, reader.lang), title))
    })
    .await
}

fn open(tx: &mut Tx<'_>, reader: &Reader) -> Result<(Sight, Vec<Work>)> {
    let sight = sight(tx, reader)?;
    let until = Some(reader.today.saturating_add(AHEAD.days()));
    let asked = Asked { until, is_open: true, ..Asked::default() };
    let duties = store::work::list(tx, &sight, &asked, (0, MOST))?;
    Ok((sight, duties))
}

fn of_tab(reader: &Reader, sight: &Sight, duties: Vec<Work>) -> (List, Query) {
    let of = Of::asked(reader);
    let own = duties.into_iter().filter(|work| of.has(work, sight)).collect();
    let list = duty_rows::list(reader.lang, own, reader.today);
    let query = Query::of(reader.visit().query(), &list.columns).keeping("of", of.name());
    (list, query)
}

fn view(tx: &mut Tx<'_>, reader: &Reader) -> Result<WorkPage> {
    let lang = reader.lang;
    let (sight, duties) = open(tx, reader)?;
    let now = Of::asked(reader);
    let count = |of: Of| duties.iter().filter(|work| of.has(work, &sight)).count();
    let tab = |of: Of| Link::new(of.word(lang, count(of)), format!("{WORK}?of={}", of.name())).current_if(of == now);
    let tabs = Of::ALL.map(tab).to_vec();
    let first = duties
        .iter()
        .filter(|work| Of::Mine.has(work, &sight) && work.duty.status(reader.today) <= Status::DueSoon)
        .min_by_key(|work| (work.duty.status(reader.today), work.duty.due_on))
        .map(|work| first(reader, work));
    let spaces = store::work::spaces(tx, &sight)?;
    let spaces = spaces.iter().flat_map(|(space, names)| {
        let name = names.pick(lang).0;
        let bodies = Link::new(t::bodies_of(lang, name), bodies_href(*space));
        [Link::new(t::commitments_of(lang, name), commitments_href(*space)), bodies]
    });
    let (list, query) = of_tab(reader, &sight, duties);
    Ok(WorkPage {
        shell: reader.shell(t::my_work(lang)),
        tabs,
        first,
        view: ListView::of(lang, list, &query, WORK.to_owned(), "/work/as"),
        spaces: spaces.collect(),
    })
}

fn first(reader: &Reader, work: &Work) -> (Link, String) {
    let terms = &work.commitment.terms;
    let href = super::place::duty_href(work.commitment.space, work.duty.id);
    (Link::new(&terms.title, href).lang(terms.lang), told::due(reader.lang, work, reader.today))
}
