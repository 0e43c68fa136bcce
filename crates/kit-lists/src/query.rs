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
    /// What else the page's address says, such as the day that it shows: names with their values.
    pub kept: Vec<(&'static str, String)>,
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
            kept: Vec::new(),
        }
    }

    /// The same on a page whose address says this too; an empty value is not said.
    pub fn keeping(mut self, name: &'static str, value: impl Into<String>) -> Self {
        let value: String = value.into();
        if !value.is_empty() {
            self.kept.push((name, value));
        }
        self
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
        let said = self.kept.iter().chain(&self.filters);
        let mut pairs: Vec<(&str, String)> = said.map(|(name, value)| (*name, encoded(value))).collect();
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

#[cfg(test)]
mod tests {
    use super::Query;
    use crate::head::Head;
    use kit_web::Form;

    #[test]
    fn what_else_an_address_says_stays_in_every_address() {
        let columns = [Head::words("state", "State").filter()];
        let query = Query::of(&Form::default().with("state", "late"), &columns).keeping("at", "2026-03-01");
        assert_eq!(query.href("/map"), "/map?at=2026-03-01&state=late");
        assert_eq!(query.without("state").href("/map"), "/map?at=2026-03-01");
        assert_eq!(query.keeping("of", "").sorted_by("state").href("/map"), "/map?at=2026-03-01&state=late&sort=state");
    }
}
