//! How a plan's lists look: all of them on a page, and each on its own with its filters.

use std::collections::HashMap;

use askama::Template;
use kernel::Refusal;
use kit_lists::{ListView, Query, Row};
use kit_web::Reader;
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::list_view::Column;
use kit_web::shell::{Link, Shell};

use super::kind::ListKind;
use super::rows::Source;
use crate::pages::place::Place;
use crate::rules::MeasureProgress;
use crate::rules::access::FollowUp;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/lists.html")]
pub struct ListsPage {
    shell: Shell,
    columns: Vec<Column>,
    lists: Vec<ListRow>,
}

struct ListRow {
    title: &'static str,
    href: String,
    rows: String,
    /// The name of each format, and where the list is in it.
    files: Vec<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "pages/lists_one.html")]
pub struct ListPage {
    shell: Shell,
    title: &'static str,
    summary: Option<ErrorSummary>,
    view: ListView,
    marks: Option<Marks>,
}

/// The buttons by which measures are marked.
struct Marks {
    hidden: Vec<Hidden>,
    /// Where measures have their form, up to the id.
    forms: String,
    /// The measures that are neither done nor given up, by id.
    open: HashMap<String, Mark>,
}

struct Mark {
    version: i64,
    /// Whether it has not begun.
    is_planned: bool,
}

/// All lists of a plan.
pub fn all(reader: &Reader, place: &Place, source: &Source) -> ListsPage {
    let lang = reader.lang;
    let row = |kind: ListKind| ListRow {
        title: kind.title(lang),
        href: path(place, kind),
        rows: kit_words::number(lang, i64::try_from(source.list(kind).rows.len()).unwrap_or(i64::MAX)),
        files: kit_lists::downloads(lang, |format| format!("{}/{format}", files(place, kind)))
            .into_iter()
            .zip(["CSV", "XLSX"])
            .map(|(download, format)| (format, download.href))
            .collect(),
    };
    ListsPage {
        shell: place.shell(reader, t::lists(lang)),
        columns: vec![
            Column::new(t::list_list(lang)),
            Column::new(t::list_rows(lang)).number(),
            Column::new(t::list_files(lang)),
        ],
        lists: ListKind::ALL.into_iter().map(row).collect(),
    }
}

/// One list, as the address asks for it.
pub fn one(reader: &Reader, place: &Place, kind: ListKind, source: &Source, refusals: &[Refusal]) -> ListPage {
    let lang = reader.lang;
    let list = source.list(kind);
    let query = Query::of(reader.visit().query(), &list.columns);
    let mut view = ListView::of(lang, list, &query, path(place, kind), &files(place, kind));
    let marks = (kind == ListKind::Measures && place.may::<FollowUp>()).then(|| marks(reader, place, source));
    view.columns.extend(marks.is_some().then(|| Column::new(t::list_mark(lang))));
    let mut shell = place.shell(reader, kind.title(lang));
    shell.breadcrumbs.push(Link::new(t::lists(lang), format!("{}/lists", place.href())));
    ListPage { shell, title: kind.title(lang), summary: reader.summary(refusals), view, marks }
}

fn marks(reader: &Reader, place: &Place, source: &Source) -> Marks {
    let open = source.contents.all_measures().filter_map(|(_, measure)| {
        let is_planned = measure.progress == MeasureProgress::Planned;
        let is_open = is_planned || measure.progress == MeasureProgress::Ongoing;
        is_open.then(|| (measure.id.to_string(), Mark { version: measure.version, is_planned }))
    });
    Marks { hidden: reader.hidden(), forms: format!("{}/measures/", place.href()), open: open.collect() }
}

/// The list of measures has an address of its own, since it is what people work with.
fn path(place: &Place, kind: ListKind) -> String {
    match kind {
        ListKind::Measures => format!("{}/measures", place.href()),
        _ => files(place, kind),
    }
}

/// Where the list's files are, up to the format.
fn files(place: &Place, kind: ListKind) -> String {
    format!("{}/lists/{}", place.href(), kind.code())
}

impl Marks {
    fn of(&self, row: &Row) -> Option<&Mark> {
        self.open.get(&row.key)
    }
}
