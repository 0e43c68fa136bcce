//! What an address asks of a list: narrowed to what, in which order, which page.

use kit_web::{Form, encoded};

use crate::head::Head;

/// The longest text that is searched for, in characters.
pub const SEARCH_LIMIT: usize = 100;

/// What is asked of a list.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// Codes of columns, each with the key of the value that rows must have.
    pub filters: Vec<(&'static str, String)>,
    /// A text that rows must have somewhere; empty for any.
    pub searched: String,
    /// The code of the column to order by, and whether downwards.
    pub sort: Option<(&'static str, bool)>,
    /// The page, from 1 on.
    pub page: i64,
}

impl Query {
    /// What this query asks of a list with these columns; what the list has no column for is left out.
    pub fn of(form: &Form, columns: &[Head]) -> Self {
        let filterable = columns.iter().filter(|column| column.filter && !form.raw(column.code).is_empty());
        let sort = form.raw("sort");
        let (sort, down) = sort.strip_prefix('-').map_or((sort, false), |code| (code, true));
        let sorted = columns.iter().find(|column| column.code == sort);
        Self {
            filters: filterable.map(|column| (column.code, form.raw(column.code).to_owned())).collect(),
            searched: form.text("q").chars().take(SEARCH_LIMIT).collect(),
            sort: sorted.map(|column| (column.code, down)),
            page: form.raw("page").parse().unwrap_or(1).max(1),
        }
    }

    /// Whether all rows are wanted.
    pub fn wants_all(&self) -> bool {
        self.filters.is_empty() && self.searched.is_empty()
    }

    /// The same without this filter, from the first page.
    pub fn without(&self, code: &str) -> Self {
        let mut query = Self { page: 1, ..self.clone() };
        query.filters.retain(|(other, _)| *other != code);
        query
    }

    /// The same without a text to search for, from the first page.
    pub fn without_search(&self) -> Self {
        Self { page: 1, searched: String::new(), ..self.clone() }
    }

    /// The same, ordered by this column: downwards when it is upwards already; from the first page.
    pub fn sorted_by(&self, code: &'static str) -> Self {
        Self { sort: Some((code, self.sort == Some((code, false)))), page: 1, ..self.clone() }
    }

    /// The same on another page.
    pub fn on_page(&self, page: i64) -> Self {
        Self { page, ..self.clone() }
    }

    /// The address that asks this of the list at this path.
    pub fn href(&self, path: &str) -> String {
        let mut pairs: Vec<(&str, String)> = self.filters.iter().map(|(code, key)| (*code, encoded(key))).collect();
        if !self.searched.is_empty() {
            pairs.push(("q", encoded(&self.searched)));
        }
        if let Some((code, down)) = self.sort {
            pairs.push(("sort", format!("{}{code}", if down { "-" } else { "" })));
        }
        if self.page > 1 {
            pairs.push(("page", self.page.to_string()));
        }
        let query: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{}", query.join("&")) }
    }
}
