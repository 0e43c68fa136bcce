//! How a list looks: count, filters and their tags, the table, the pager, the downloads.

use kernel::Lang;
use kit_web::form_view::{Choice, Choices, Field, Hidden};
use kit_web::list_view::{Column, Download, FilterTag, Pager, Sorted};
use kit_web::{encoded, words as t};

use crate::cell::Cell;
use crate::files::downloads;
use crate::head::Head;
use crate::list::{List, Row};
use crate::paging::{Paging, ROWS};
use crate::query::{Query, SEARCH_LIMIT};

/// What `templates/list.html` shows.
pub struct ListView {
    /// The reader's language.
    pub lang: Lang,
    /// Where the list is.
    pub path: String,
    /// How many rows there are.
    pub count: String,
    /// The filters that are on.
    pub tags: Vec<FilterTag>,
    /// The filters that can be chosen.
    pub filters: Vec<Choices>,
    /// The text to search for.
    pub search: Field,
    /// What the form of filters keeps: the order, and what else the page's address says.
    pub kept: Vec<Hidden>,
    /// The columns that the page shows.
    pub columns: Vec<Column>,
    /// The rows of this page.
    pub rows: Vec<Row>,
    /// The way to the other pages.
    pub pager: Option<Pager>,
    /// The same list as files: all pages of it.
    pub downloads: Vec<Download>,
    /// Whether nothing is left out.
    pub is_whole: bool,
    shown: Vec<usize>,
}

/// What there is around a page's rows.
pub struct Page {
    /// The text to search for, as it was typed.
    pub search: Field,
    /// The filters that can be chosen, each with what was chosen.
    pub filters: Vec<Choices>,
    /// How many rows the whole list has, in words.
    pub count: String,
    /// Which page it is.
    pub paging: Paging,
}

impl Page {
    /// What was asked: names of fields, each with its value.
    fn asked(&self) -> Vec<(String, String)> {
        let filters = self.filters.iter().map(|filter| &filter.field);
        let fields = filters.chain([&self.search]).filter(|field| !field.value.is_empty());
        fields.map(|field| (field.name.clone(), field.value.clone())).collect()
    }

    /// What the list is narrowed to by this field, in words.
    fn label(&self, lang: Lang, name: &str, value: &str) -> String {
        let Some(filter) = self.filters.iter().find(|filter| filter.field.name == name) else {
            return t::list_filter(lang, t::search(lang), value);
        };
        let chosen = filter.options.iter().find(|option| option.value == value);
        t::list_filter(lang, &filter.field.label, chosen.map_or(value, |option| &option.label))
    }
}

/// The address that asks this of the list at this path.
fn address<'a>(path: &str, asked: impl IntoIterator<Item = &'a (String, String)>, page: i64) -> String {
    let mut pairs: Vec<String> = asked.into_iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    pairs.extend((page > 1).then(|| format!("page={page}")));
    if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", pairs.join("&")) }
}

impl ListView {
    /// The list at this path as the query wants it; its files are at the other path, by their format.
    pub fn of(lang: Lang, list: List, query: &Query, path: String, files: &str) -> Self {
        let filters = filters(lang, &list, query);
        let tags = tags(lang, &list, query, &path);
        let list = list.narrowed(query, lang);
        let total = i64::try_from(list.rows.len()).unwrap_or(i64::MAX);
        let paging = Paging::at(query.page, total);
        let shown: Vec<usize> = (0..list.columns.len()).filter(|column| list.columns[*column].on_page).collect();
        Self {
            lang,
            count: t::count_rows(lang, list.rows.len()),
            tags,
            filters,
            search: Field::new("q", t::search(lang)).value(&query.searched).limit(SEARCH_LIMIT),
            kept: kept(query),
            columns: shown.iter().map(|at| column(&list.columns[*at], query, &path)).collect(),
            pager: paging.pager(lang, |page| query.on_page(page).href(&path)),
            downloads: downloads(lang, |format| query.on_page(1).href(&format!("{files}/{format}"))),
            is_whole: query.wants_all(),
            rows: page(list.rows, paging),
            shown,
            path,
        }
    }

    /// A page of a list of which the database gave only this page's rows, searched by a text and narrowed by
    /// filters. Its files are at the list's path by `/as/` and their format.
    pub fn paged(lang: Lang, list: List, page: Page, path: &str) -> Self {
        let asked = page.asked();
        let tags = asked.iter().map(|(name, value)| FilterTag {
            label: page.label(lang, name, value),
            href: address(path, asked.iter().filter(|(other, _)| other != name), 1),
        });
        let shown: Vec<usize> = (0..list.columns.len()).filter(|column| list.columns[*column].on_page).collect();
        Self {
            lang,
            tags: tags.collect(),
            kept: Vec::new(),
            columns: shown.iter().map(|at| Self::head(&list.columns[*at])).collect(),
            pager: page.paging.pager(lang, |number| address(path, &asked, number)),
            downloads: downloads(lang, |format| address(&format!("{path}/as/{format}"), &asked, 1)),
            is_whole: asked.is_empty(),
            count: page.count,
            filters: page.filters,
            search: page.search,
            rows: list.rows,
            shown,
            path: path.to_owned(),
        }
    }

    fn head(head: &Head) -> Column {
        let column = Column::new(&*head.title);
        if head.is_number() { column.number() } else { column }
    }

    /// The cells of a row that the page shows, each with its column; without the first, which names the row.
    pub fn cells<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = (&'a Column, &'a Cell)> {
        self.shown.iter().zip(&self.columns).skip(1).map(|(at, column)| (column, &row.cells[*at]))
    }
}

fn kept(query: &Query) -> Vec<Hidden> {
    let sort = query.sort.map(|(code, down)| Hidden::new("sort", format!("{}{code}", if down { "-" } else { "" })));
    sort.into_iter().chain(query.kept.iter().map(|(name, value)| Hidden::new(*name, value))).collect()
}

fn page(rows: Vec<Row>, paging: Paging) -> Vec<Row> {
    let count = |number: i64| usize::try_from(number).unwrap_or(usize::MAX);
    rows.into_iter().skip(count(paging.skip())).take(count(ROWS)).collect()
}

fn filters(lang: Lang, list: &List, query: &Query) -> Vec<Choices> {
    let filterable = list.columns.iter().enumerate().filter(|(_, head)| head.filter);
    let choices = filterable.map(|(at, head)| {
        let all = Choice::new("", t::list_all(lang));
        let options =
            list.choices(at, lang).into_iter().map(|cell| Choice::new(&cell.key, &cell.shown).lang(cell.lang));
        let field = Field::new(head.code, &*head.title).value(chosen(query, head));
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
        let found = list.choices(at, lang).into_iter().find(|cell| cell.key == *key);
        let value = found.map_or(t::list_nothing_such(lang), |cell| cell.shown.as_str());
        let label = t::list_filter(lang, &*list.columns[at].title, value);
        Some(FilterTag { label, href: query.without(code).href(path) })
    };
    let searched = (!query.searched.is_empty()).then(|| FilterTag {
        label: t::list_filter(lang, t::search(lang), &query.searched),
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
    ListView::head(head).sort(query.sorted_by(head.code).href(path), sorted)
}
