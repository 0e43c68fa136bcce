//! The commitments of a space, each with the duty that comes next.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Result, SpaceId};
use kit_db::Tx;
use kit_lists::{Cell, Head, List, ListView, Query, Row, Taken};
use kit_web::shell::Shell;
use kit_web::{Reader, Visit, answer};

use super::body_place::bodies_href;
use super::place::{Place, commitment_href};
use super::{duty_rows, reminded};
use crate::addresses::{days_off_href, pass_on_href};
use crate::rules::access::{JudgeDuties, KeepCommitments, KeepHolidays, SeeCommitments};
use crate::store;
use crate::store::work::{Asked, Work};
use crate::told;
use crate::words as t;

/// The most commitments that the page looks at.
const MOST: i64 = 2_000;

#[derive(Template)]
#[template(path = "pages/commitments.html")]
struct CommitmentsPage {
    shell: Shell,
    space: String,
    may_keep: bool,
    new_href: String,
    days_off_href: Option<String>,
    pass_on_href: Option<String>,
    /// Whom mails do not reach.
    unreached: Vec<String>,
    bodies_href: String,
    view: ListView,
}

/// `GET /spaces/{space}/commitments`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| answer::page(&view(tx, reader, space)?)).await
}

/// `GET /spaces/{space}/commitments/as/{format}`
pub(super) async fn get_file(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    kit_lists::take_out(visit, move |tx, reader| {
        let (place, list, query) = load(tx, reader, space)?;
        let (title, of) = (t::commitments(reader.lang).to_owned(), place.name(reader));
        Ok(Taken { list: list.narrowed(&query, reader.lang), title, organisation: of.clone(), of })
    })
    .await
}

fn load(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId) -> Result<(Place, List, Query)> {
    let (place, _) = Place::open::<SeeCommitments>(tx, reader, space)?;
    let asked = Asked { is_next: true, ..Asked::default() };
    let next = store::work::list(tx, &place.sight(), &asked, (0, MOST))?;
    let list = list(reader, next);
    let query = Query::of(reader.visit().query(), &list.columns);
    Ok((place, list, query))
}

fn view(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId) -> Result<CommitmentsPage> {
    let (place, list, query) = load(tx, reader, space)?;
    Ok(CommitmentsPage {
        shell: place.shell(reader, t::commitments(reader.lang)),
        space: place.name(reader),
        may_keep: place.may::<KeepCommitments>(),
        days_off_href: place.may::<KeepHolidays>().then(|| days_off_href(space)),
        pass_on_href: place.may::<JudgeDuties>().then(|| pass_on_href(space)),
        unreached: reminded::unreached(tx, reader, &place)?,
        new_href: format!("{}/new", place.href()),
        bodies_href: bodies_href(space),
        view: ListView::of(reader.lang, list, &query, place.href(), &format!("{}/as", place.href())),
    })
}

fn list(reader: &Reader, mut next: Vec<Work>) -> List {
    let (lang, today) = (reader.lang, reader.today);
    next.sort_by_key(|work| (work.duty.status(today), work.duty.due_on));
    let columns = vec![
        Head::words("what", t::duty_what(lang)),
        Head::words("status", t::duty_status(lang)).filter(),
        Head::day("next", t::commitment_next(lang)),
        Head::words("often", t::commitment_often(lang)).filter(),
        Head::words("whose", t::duty_whose(lang)).filter(),
        Head::words("by", t::commitment_by(lang)).in_files(),
        Head::words("to", t::duty_to(lang)).filter(),
        Head::words("source", t::commitment_source(lang)).filter().in_files(),
    ];
    List { columns, rows: next.iter().map(|work| row(lang, work, today)).collect() }
}

fn row(lang: Lang, work: &Work, today: jiff::civil::Date) -> Row {
    let (commitment, terms) = (&work.commitment, &work.commitment.terms);
    let source = commitment.source.as_ref().map_or("", |source| source.kind.as_str());
    Row::of(vec![
        Cell::content(terms.lang, &terms.title).leading_to(commitment_href(commitment.space, commitment.id)),
        duty_rows::status(lang, work.duty.status(today)),
        Cell::day(lang, Some(work.duty.due_on)),
        Cell::words(told::often(lang, terms)),
        Cell::words(told::whose(lang, work)),
        Cell::words(told::by(lang, work)),
        Cell::words(told::to(lang, work)),
        Cell::words(super::sources::word(lang, source)).known_as(source),
    ])
}
