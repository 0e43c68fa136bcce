//! The definition of the list of what changed from the last council term's handbook to this one.

use kernel::Lang;
use kit_lists::{Cell, Head, List, Row};
use kit_web::markdown;

use super::became_words::became;
use crate::rules::Chapter;
use crate::rules::renewal::{Became, ChapterDifference};
use crate::words as t;

/// Chapter by chapter, with the texts before and now.
pub fn list(lang: Lang, own: Lang, differences: &[ChapterDifference]) -> List {
    let columns = vec![
        Head::words("became", t::changes_became(lang)).filter(),
        Head::words("before", t::chapter_before(lang)),
        Head::words("after", t::chapter_after(lang)),
        Head::words("text_before", t::chapter_text_before(lang)),
        Head::words("text_after", t::chapter_text_after(lang)),
        Head::words("reason", t::drop_reason_label(lang)),
    ];
    let row = |one: &ChapterDifference| {
        let title = |chapter: &Option<Chapter>| chapter.as_ref().map(|one| one.title.clone()).unwrap_or_default();
        let text =
            |chapter: &Option<Chapter>| chapter.as_ref().map(|one| markdown::plain(&one.body)).unwrap_or_default();
        Row::of(vec![
            Cell::words(became(lang, one.became)).known_as(one.became.name()).in_order_of(&Became::ALL, &one.became),
            Cell::content(own, title(&one.before)),
            Cell::content(own, title(&one.after)),
            Cell::content(own, text(&one.before)),
            Cell::content(own, text(&one.after)),
            Cell::content(own, &one.reason),
        ])
    };
    List { columns, rows: differences.iter().map(row).collect() }
}
