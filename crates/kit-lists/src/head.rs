//! Columns of lists.

use std::borrow::Cow;

use crate::sheets;

/// A column.
pub struct Head {
    /// By what addresses know it.
    pub code: &'static str,
    /// Its words.
    pub title: Cow<'static, str>,
    /// What stands in it.
    pub kind: sheets::Kind,
    /// Whether the list can be narrowed to one of its values.
    pub filter: bool,
    /// Whether the page shows it; files have all columns.
    pub on_page: bool,
}

impl Head {
    /// A column of words.
    pub fn words(code: &'static str, title: impl Into<Cow<'static, str>>) -> Self {
        Self { code, title: title.into(), kind: sheets::Kind::Text, filter: false, on_page: true }
    }

    /// A column of numbers.
    pub fn number(code: &'static str, title: impl Into<Cow<'static, str>>) -> Self {
        Self { kind: sheets::Kind::Number(6), ..Self::words(code, title) }
    }

    /// A column of days.
    pub fn day(code: &'static str, title: impl Into<Cow<'static, str>>) -> Self {
        Self { kind: sheets::Kind::Day, ..Self::words(code, title) }
    }

    /// The same column; the list can be narrowed to one of its values.
    pub fn filter(self) -> Self {
        Self { filter: true, ..self }
    }

    /// The same column, in files only.
    pub fn in_files(self) -> Self {
        Self { on_page: false, ..self }
    }

    /// Whether it holds numbers.
    pub fn is_number(&self) -> bool {
        matches!(self.kind, sheets::Kind::Number(_))
    }
}
