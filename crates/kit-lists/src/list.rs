//! A list as data: what page, CSV and XLSX are all made of.

use jiff::civil::Date;
use kernel::Lang;

use crate::cell::Cell;
use crate::head::Head;
use crate::query::Query;
use crate::sheets::{self, Sheet};

/// A list.
pub struct List {
    /// Its columns from left to right; the first one names the row.
    pub columns: Vec<Head>,
    /// Its rows, what matters first.
    pub rows: Vec<Row>,
}

/// A row: a cell for each column.
pub struct Row {
    /// The cells.
    pub cells: Vec<Cell>,
    /// By what the page knows what the row is of; empty where it need not.
    pub key: String,
}

impl Row {
    /// A row of these cells.
    pub fn of(cells: Vec<Cell>) -> Self {
        Self { cells, key: String::new() }
    }

    /// The same row, which the page knows by this.
    pub fn known_as(self, key: impl Into<String>) -> Self {
        Self { key: key.into(), ..self }
    }
}

impl List {
    /// The values to which a column can be narrowed, each with its words, in the column's order.
    pub fn choices(&self, column: usize, lang: Lang) -> Vec<&Cell> {
        let mut cells: Vec<&Cell> = self.rows.iter().filter_map(|row| row.cells.get(column)).collect();
        cells.retain(|cell| !cell.key.is_empty());
        // Values that stand at the same place are told apart by their keys: each is offered once.
        cells.sort_by(|a, b| a.compare(b, lang).then_with(|| a.key.cmp(&b.key)));
        cells.dedup_by(|a, b| a.key == b.key);
        cells
    }

    /// The list with the rows alone that the query lets through, in its order.
    pub fn narrowed(mut self, query: &Query, lang: Lang) -> Self {
        let place = |code: &str| self.columns.iter().position(|column| column.code == code);
        let filters: Vec<(usize, &str)> =
            query.filters.iter().filter_map(|(code, key)| Some((place(code)?, key.as_str()))).collect();
        let sort = query.sort.as_ref().and_then(|(code, down)| Some((place(code)?, *down)));
        let searched = query.searched.to_lowercase();
        let has_words = |row: &Row| row.cells.iter().any(|cell| cell.says(&searched));
        self.rows.retain(|row| {
            filters.iter().all(|(column, key)| row.cells[*column].key == *key)
                && (searched.is_empty() || has_words(row))
        });
        if let Some((column, down)) = sort {
            self.rows.sort_by(|a, b| {
                let (a, b) = (&a.cells[column], &b.cells[column]);
                // What says nothing stays last, whichever way the others go.
                if down && !a.is_empty() && !b.is_empty() { b.compare(a, lang) } else { a.compare(b, lang) }
            });
        }
        self
    }

    /// The list as a sheet, with heads in the reader's language.
    pub fn sheet(&self, lang: Lang, name: String, organisation: String, date: Date) -> Sheet {
        let column = |head: &Head| sheets::Column { title: head.title.to_string(), kind: head.kind };
        Sheet {
            name,
            organisation,
            date,
            lang,
            columns: self.columns.iter().map(column).collect(),
            rows: self.rows.iter().map(|row| row.cells.iter().map(Cell::taken).collect()).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cell, Head, List, Query, Row};
    use crate::sheets;
    use jiff::civil::date;
    use kernel::{Lang, State};
    use kit_web::Form;

    fn list() -> List {
        let row = |name: &str, state: State, number: Option<f64>| {
            Row::of(vec![Cell::content(Lang::Fi, name), Cell::state(Lang::En, state), Cell::number(Lang::En, number)])
        };
        List {
            columns: vec![
                Head::words("name", "Name"),
                Head::words("state", "State").filter(),
                Head::number("count", "Count").in_files(),
            ],
            rows: vec![
                row("Harbour", State::Late, None),
                row("Airport", State::Met, Some(2.0)),
                row("Railway", State::Late, Some(10.0)),
            ],
        }
    }

    fn names(query: &str) -> Vec<String> {
        let fields = query.split('&').filter_map(|pair| pair.split_once('='));
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let query = Query::of(&Form::of(fields), &list().columns);
        list().narrowed(&query, Lang::En).rows.iter().map(|row| row.cells[0].shown.clone()).collect()
    }

    #[test]
    fn a_list_is_narrowed_and_ordered_as_the_address_says() {
        assert_eq!(names(""), ["Harbour", "Airport", "Railway"]);
        assert_eq!(names("state=late"), ["Harbour", "Railway"]);
        assert_eq!(names("state=gone"), Vec::<String>::new());
        assert_eq!(names("q=RAIL"), ["Railway"]);
        assert_eq!(names("sort=name"), ["Airport", "Harbour", "Railway"]);
        assert_eq!(names("sort=count"), ["Airport", "Railway", "Harbour"]);
        assert_eq!(names("sort=-count"), ["Railway", "Airport", "Harbour"], "nothing stays last");
        assert_eq!(names("sort=elsewhere&name=Harbour"), ["Harbour", "Airport", "Railway"], "no such filter");
    }

    #[test]
    fn choices_are_what_the_rows_have() {
        let list = list();
        let choices = list.choices(1, Lang::En).into_iter().map(|cell| (cell.key.as_str(), cell.shown.as_str()));
        assert_eq!(choices.collect::<Vec<_>>(), [("late", "late"), ("met", "met")]);
    }

    #[test]
    fn choices_stand_in_their_own_order_in_each_language() {
        const SPANS: [&str; 3] = ["late", "week", "later"];
        let cell = |key: &str, word: &str| Cell::words(word).known_as(key).in_order_of(&SPANS, &key);
        for lang in Lang::ALL {
            let rows = ["later", "week", "other", "late", "week"].map(|key| Row::of(vec![cell(key, &key[..1])]));
            let list = List { columns: vec![Head::words("when", "When").filter()], rows: rows.into() };
            let choices = list.choices(0, lang).into_iter().map(|cell| cell.key.as_str());
            assert_eq!(choices.collect::<Vec<_>>(), ["late", "week", "later", "other"]);
        }
    }

    #[test]
    fn values_at_the_same_place_are_offered_once_each() {
        let cell = |key: &str| Cell::stands(State::Late, key).known_as(key);
        let rows = ["raised", "late", "raised", "late"].map(|key| Row::of(vec![cell(key)]));
        let list = List { columns: vec![Head::words("state", "State").filter()], rows: rows.into() };
        let choices = list.choices(0, Lang::En).into_iter().map(|cell| cell.key.as_str());
        assert_eq!(choices.collect::<Vec<_>>(), ["late", "raised"]);
    }

    #[test]
    fn a_file_has_all_columns_as_what_they_are() {
        let sheet = list().sheet(Lang::En, "Goals".into(), "City".into(), date(2026, 11, 22));
        assert_eq!(sheet.columns.len(), 3);
        assert_eq!(sheet.rows[1], [sheets::Cell::from("Airport"), "met".into(), 2.0.into()]);
        assert_eq!(sheet.rows[0][2], sheets::Cell::Empty);
    }
}
