//! A long list in pages of fifty.

use kernel::Lang;
use kit_web::list_view::{Pager, PagerStep};
use kit_web::{Form, words as t};

/// How many rows a page of a list has.
pub(super) const ROWS: i64 = 50;

/// Which page of how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Paging {
    /// The page, from 1.
    page: i64,
    /// How many there are, at least 1.
    pages: i64,
}

impl Paging {
    /// The page that the address asks for, of a list with so many rows; the last where it asks for more.
    pub(super) fn of(query: &Form, rows: i64) -> Self {
        let pages = rows.max(1).unsigned_abs().div_ceil(ROWS.unsigned_abs());
        let pages = i64::try_from(pages).unwrap_or(i64::MAX);
        Self { page: query.raw("page").parse().unwrap_or(1).clamp(1, pages), pages }
    }

    /// How many rows come before it.
    pub(super) fn skip(self) -> i64 {
        (self.page - 1) * ROWS
    }

    /// The way to the other pages, whose addresses begin like this and end with the number; nothing
    /// where there is one page.
    pub(super) fn pager(self, lang: Lang, path: &str) -> Option<Pager> {
        if self.pages == 1 {
            return None;
        }
        let href = |page: i64| format!("{path}page={page}");
        let mut steps = Vec::new();
        for page in 1..=self.pages {
            if page == 1 || page == self.pages || (page - self.page).abs() <= 2 {
                let label = t::pager_page(lang, page);
                steps.push(PagerStep::Page {
                    number: page.to_string(),
                    label,
                    href: href(page),
                    current: page == self.page,
                });
            } else if (page - self.page).abs() == 3 {
                steps.push(PagerStep::Gap);
            }
        }
        Some(Pager {
            label: t::pager(lang).to_owned(),
            previous: (self.page > 1).then(|| (t::pager_previous(lang).to_owned(), href(self.page - 1))),
            next: (self.page < self.pages).then(|| (t::pager_next(lang).to_owned(), href(self.page + 1))),
            pages: steps,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Paging, ROWS};
    use kernel::Lang;
    use kit_web::Form;
    use kit_web::list_view::PagerStep;

    fn paging(page: &str, rows: i64) -> Paging {
        Paging::of(&Form::of(vec![("page".into(), page.into())]), rows)
    }

    #[test]
    fn the_page_lies_within_the_list() {
        assert_eq!(paging("", 0), Paging { page: 1, pages: 1 });
        assert_eq!(paging("2", ROWS), Paging { page: 1, pages: 1 });
        assert_eq!(paging("2", ROWS + 1), Paging { page: 2, pages: 2 });
        assert_eq!(paging("-7", ROWS + 1), Paging { page: 1, pages: 2 });
        assert_eq!(paging("2", ROWS + 1).skip(), ROWS);
    }

    #[test]
    fn far_pages_are_left_out() {
        let pager = paging("10", ROWS * 20).pager(Lang::En, "/people?").unwrap();
        let shown: Vec<String> = pager
            .pages
            .iter()
            .map(|step| match step {
                PagerStep::Page { number, .. } => number.clone(),
                PagerStep::Gap => "…".into(),
            })
            .collect();
        assert_eq!(shown, ["1", "…", "8", "9", "10", "11", "12", "…", "20"]);
        assert!(paging("1", ROWS).pager(Lang::En, "/people?").is_none());
    }
}
