//! A long list in pages of fifty.

use kernel::Lang;
use kit_web::list_view::{Pager, PagerStep};
use kit_web::{Form, words as t};

/// How many rows a page of a list has.
pub const ROWS: i64 = 50;

/// Which page of how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The page, from 1.
    page: i64,
    /// How many there are, at least 1.
    pages: i64,
    /// How many rows each has.
    size: i64,
}

impl Paging {
    /// The page that the address asks for by `page`, of a list with so many rows; the last where it asks
    /// for more.
    pub fn of(query: &Form, rows: i64) -> Self {
        Self::at(query.raw("page").parse().unwrap_or(1), rows)
    }

    /// This page, from 1, of a list with so many rows; the last where that is beyond it.
    pub fn at(page: i64, rows: i64) -> Self {
        Self::by(ROWS, page, rows)
    }

    /// The same of pages with so many rows each.
    pub fn by(size: i64, page: i64, rows: i64) -> Self {
        let pages = rows.max(1).unsigned_abs().div_ceil(size.unsigned_abs().max(1));
        let pages = i64::try_from(pages).unwrap_or(i64::MAX);
        Self { page: page.clamp(1, pages), pages, size }
    }

    /// How many rows come before it.
    pub fn skip(self) -> i64 {
        (self.page - 1) * self.size
    }

    /// The way to the other pages: the first, the last and those next to this one. Nothing where there
    /// is one page.
    pub fn pager(self, lang: Lang, href: impl Fn(i64) -> String) -> Option<Pager> {
        if self.pages == 1 {
            return None;
        }
        let mut steps = Vec::new();
        let mut last = 0;
        for number in (1..=self.pages).filter(|page| self.is_offered(*page)) {
            if number > last + 1 {
                steps.push(PagerStep::Gap);
            }
            let label = t::pager_page(lang, number);
            let current = number == self.page;
            steps.push(PagerStep::Page { number: number.to_string(), label, href: href(number), current });
            last = number;
        }
        Some(Pager {
            label: t::pager(lang).to_owned(),
            previous: (self.page > 1).then(|| (t::pager_previous(lang).to_owned(), href(self.page - 1))),
            next: (self.page < self.pages).then(|| (t::pager_next(lang).to_owned(), href(self.page + 1))),
            pages: steps,
        })
    }

    fn is_offered(self, page: i64) -> bool {
        page == 1 || page == self.pages || page.abs_diff(self.page) <= 2
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
        assert_eq!(paging("", 0), Paging { page: 1, pages: 1, size: ROWS });
        assert_eq!(paging("2", ROWS), Paging { page: 1, pages: 1, size: ROWS });
        assert_eq!(paging("2", ROWS + 1), Paging { page: 2, pages: 2, size: ROWS });
        assert_eq!(paging("-7", ROWS + 1), Paging { page: 1, pages: 2, size: ROWS });
        assert_eq!(paging("2", ROWS + 1).skip(), ROWS);
    }

    #[test]
    fn far_pages_are_left_out() {
        let pager = paging("10", ROWS * 20).pager(Lang::En, |page| format!("/people?page={page}")).unwrap();
        let shown: Vec<String> = pager
            .pages
            .iter()
            .map(|step| match step {
                PagerStep::Page { number, .. } => number.clone(),
                PagerStep::Gap => "…".into(),
            })
            .collect();
        assert_eq!(shown, ["1", "…", "8", "9", "10", "11", "12", "…", "20"]);
        assert_eq!(pager.next.unwrap().1, "/people?page=11");
        assert!(paging("1", ROWS).pager(Lang::En, |_| String::new()).is_none());
    }
}
