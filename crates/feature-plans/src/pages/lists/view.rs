//! How a list looks: count, filters and their tags, the table, the pager, the downloads.

use askama::Template;
use kernel::{Lang, Refusal};
use kit_web::Reader;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::list_view::{Column, Download, FilterTag, Pager, PagerStep, Sorted};
use kit_web::shell::{Link, Shell};

use super::cell::Cell;
use super::kind::ListKind;
use super::list::{Head, List, Row};
use super::query::{Query, SEARCH_LIMIT};
use super::rows::Source;
use crate::pages::place::Place;
use crate::rules::access::FollowUp;
use crate::words as t;

/// How many rows a page shows.
const ROWS: usize = 50;

#[derive(Template)]
#[template(path = "pages/lists.html")]
pub struct ListsPage {
    shell: Shell,
    lists: Vec<ListCard>,
}

struct ListCard {
    title: &'static str,
    href: String,
    rows: String,
    downloads: Vec<Download>,
}

#[derive(Template)]
#[template(path = "pages/lists_one.html")]
pub struct ListPage {
    shell: Shell,
    title: &'static str,
    summary: Option<ErrorSummary>,
    content_lang: &'static str,
    path: String,
    count: String,
    tags: Vec<FilterTag>,
    filters: Vec<Choices>,
    search: Field,
    sort: Option<Hidden>,
    columns: Vec<Column>,
    rows: Vec<Row>,
    shown: Vec<usize>,
    pager: Option<Pager>,
    downloads: Vec<Download>,
    is_whole: bool,
    marks: Option<Marks>,
}

/// The buttons by which measures are marked.
struct Marks {
    hidden: Vec<Hidden>,
    /// Where measures have their form, up to the id.
    forms: String,
}

/// All lists of a plan.
pub fn all(reader: &Reader, place: &Place, source: &Source) -> ListsPage {
    let lang = reader.lang;
    let card = |kind: ListKind| ListCard {
        title: kind.title(lang),
        href: path(place, kind),
        rows: kit_web::words::count_rows(lang, source.list(kind).rows.len()),
        downloads: downloads(lang, place, kind, &Query::default()),
    };
    ListsPage { shell: place.shell(reader, t::lists(lang)), lists: ListKind::ALL.into_iter().map(card).collect() }
}

/// One list, as the query wants it.
pub fn one(
    reader: &Reader,
    place: &Place,
    kind: ListKind,
    list: List,
    query: &Query,
    refusals: &[Refusal],
) -> ListPage {
    let (lang, path) = (reader.lang, path(place, kind));
    let filters = filters(lang, &list, query);
    let tags = tags(lang, &list, query, &path);
    let list = list.narrowed(query, lang);
    let pages = list.rows.len().div_ceil(ROWS).max(1);
    let page = query.page.min(pages);
    let is_marked = kind == ListKind::Measures && place.may::<FollowUp>();
    let shown: Vec<usize> = (0..list.columns.len()).filter(|column| list.columns[*column].on_page).collect();
    let mut columns: Vec<Column> = shown.iter().map(|at| column(&list.columns[*at], query, &path)).collect();
    columns.extend(is_marked.then(|| Column::new(t::list_mark(lang))));
    let mut shell = place.shell(reader, kind.title(lang));
    shell.breadcrumbs.push(Link::new(t::lists(lang), format!("{}/lists", place.href())));
    ListPage {
        shell,
        title: kind.title(lang),
        summary: reader.summary(refusals),
        content_lang: place.plan.lang.tag(),
        count: kit_web::words::count_rows(lang, list.rows.len()),
        tags,
        filters,
        search: Field::new("q", kit_web::words::search(lang)).value(&query.searched).limit(SEARCH_LIMIT),
        sort: query.sort.map(|(code, down)| Hidden::new("sort", format!("{}{code}", if down { "-" } else { "" }))),
        columns,
        pager: pager(lang, query, &path, page, pages),
        downloads: downloads(lang, place, kind, query),
        is_whole: query.wants_all(),
        rows: list.rows.into_iter().skip((page - 1) * ROWS).take(ROWS).collect(),
        shown,
        marks: is_marked.then(|| Marks { hidden: reader.hidden(), forms: format!("{}/measures/", place.href()) }),
        path,
    }
}

/// The list of measures has an address of its own, since it is what people work with.
fn path(place: &Place, kind: ListKind) -> String {
    match kind {
        ListKind::Measures => format!("{}/measures", place.href()),
        _ => format!("{}/lists/{}", place.href(), kind.code()),
    }
}

fn filters(lang: Lang, list: &List, query: &Query) -> Vec<Choices> {
    let filterable = list.columns.iter().enumerate().filter(|(_, head)| head.filter);
    let choices = filterable.map(|(at, head)| {
        let all = Choice::new("", t::list_all(lang));
        let options = list.choices(at, lang).into_iter().map(|(key, words)| Choice::new(key, words));
        let field = Field::new(head.code, head.title).value(chosen(query, head));
        Choices::one(field, std::iter::once(all).chain(options).collect())
    });
    // With one value there is nothing to choose between.
    choices.filter(|choices| choices.options.len() > 2 || !choices.field.value.is_empty()).collect()
}

fn chosen<'a>(query: &'a Query, head: &Head) -> &'a str {
    query.filters.iter().find(|(code, _)| *code == head.code).map_or("", |(_, key)| key)
}

fn tags(lang: Lang, list: &List, query: &Query, path: &str) -> Vec<FilterTag> {
    let tag = |(code, key): &(&'static str, String)| {
        let at = list.columns.iter().position(|head| head.code == *code)?;
        let words = list.choices(at, lang).into_iter().find(|(other, _)| other == key).map(|(_, words)| words);
        let value = words.unwrap_or(t::list_nothing_such(lang));
        let label = t::list_filter(lang, list.columns[at].title, value);
        Some(FilterTag { label, href: query.without(code).href(path) })
    };
    let searched = (!query.searched.is_empty()).then(|| FilterTag {
        label: t::list_filter(lang, kit_web::words::search(lang), &query.searched),
        href: query.without_search().href(path),
    });
    query.filters.iter().filter_map(tag).chain(searched).collect()
}

fn column(head: &Head, query: &Query, path: &str) -> Column {
    let sorted = match query.sort {
        Some((code, false)) if code == head.code => Sorted::Up,
        Some((code, true)) if code == head.code => Sorted::Down,
        _ => Sorted::No,
    };
    let column = Column::new(head.title).sort(query.sorted_by(head.code).href(path), sorted);
    if head.is_number() { column.number() } else { column }
}

/// The pages next to this one, the first and the last.
fn pager(lang: Lang, query: &Query, path: &str, page: usize, pages: usize) -> Option<Pager> {
    if pages < 2 {
        return None;
    }
    let href = |number: usize| query.on_page(number).href(path);
    let mut steps = Vec::new();
    let mut last = 0;
    for number in (1..=pages).filter(|number| *number == 1 || *number == pages || number.abs_diff(page) <= 2) {
        if number > last + 1 {
            steps.push(PagerStep::Gap);
        }
        let label = kit_web::words::pager_page(lang, number);
        steps.push(PagerStep::Page { number: number.to_string(), label, href: href(number), current: number == page });
        last = number;
    }
    Some(Pager {
        label: kit_web::words::pager(lang).to_owned(),
        previous: (page > 1).then(|| (kit_web::words::pager_previous(lang).to_owned(), href(page - 1))),
        next: (page < pages).then(|| (kit_web::words::pager_next(lang).to_owned(), href(page + 1))),
        pages: steps,
    })
}

/// The files take what the filters let through, all pages of it.
fn downloads(lang: Lang, place: &Place, kind: ListKind, query: &Query) -> Vec<Download> {
    let file = |ending: &str| query.on_page(1).href(&format!("{}/lists/{}/{ending}", place.href(), kind.code()));
    vec![
        Download::new(kit_web::words::download_csv(lang), file("csv")),
        Download::new(kit_web::words::download_xlsx(lang), file("xlsx")),
    ]
}

impl ListPage {
    /// The cells of a row that the page shows, each with its column; without the first, which names the row.
    fn cells<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = (&'a Column, &'a Cell)> {
        self.shown.iter().zip(&self.columns).skip(1).map(|(at, column)| (column, &row.cells[*at]))
    }
}
