//! What changed from the last council term's handbook to this one: chapter by chapter, in the text word by word. Whoever
//! sees both sees it; why a chapter was dropped is for those inside.

use askama::Template;
use axum::response::Response;
use kernel::Result;
use kit_db::Tx;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::became_words;
use super::handbook_renewals::before;
use crate::pages::handbook_place::{HandbookPlace, handbook_href};
use crate::pages::standing_words;
use crate::rules::access::{SeeInside, SeePlan};
use crate::rules::renewal::{Became, ChapterDifference, Dropped, Piece, chapters, word_changes};
use crate::rules::{Handbook, HandbookId};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/renewal/handbook_changes.html")]
struct HandbookChangesPage {
    shell: Shell,
    title: String,
    content_lang: &'static str,
    /// The handbook before and this one; nothing where this one renews none that the reader sees.
    handbooks: Vec<Link>,
    counts: String,
    chapters: Vec<ChapterChange>,
}

struct ChapterChange {
    became: &'static str,
    code: &'static str,
    title: Vec<Piece>,
    href: String,
    body: Vec<Piece>,
    reason: String,
}

/// `GET /handbooks/{handbook}/changes`
pub async fn get(visit: Visit) -> Result<Response> {
    let handbook = visit.param("handbook")?;
    visit.public(move |tx, reader| answer::page(&view(tx, reader, handbook)?)).await
}

fn view(tx: &mut Tx<'_>, reader: &Reader, handbook: HandbookId) -> Result<HandbookChangesPage> {
    let (place, _) = HandbookPlace::open::<SeePlan>(tx, reader, handbook)?;
    let (lang, new) = (reader.lang, &place.handbook);
    let before = before(tx, reader, handbook)?;
    let (links, dropped) = store::renewal::of_chapters(tx, handbook)?;
    let dropped = if place.may::<SeeInside>() { dropped } else { Dropped::default() };
    let differences = before.as_ref().map(|before| chapters(before, new, (&links, &dropped))).unwrap_or_default();
    let all: Vec<Became> = differences.iter().map(|one| one.became).collect();
    let link = |handbook: &Handbook| {
        Link::new(standing_words::handbook(lang, handbook), handbook_href(handbook.id)).lang(handbook.lang)
    };
    Ok(HandbookChangesPage {
        shell: place.shell(reader, t::changes(lang)),
        title: standing_words::handbook(lang, new),
        content_lang: new.lang.tag(),
        counts: t::changes_of_chapters(lang, became_words::counted(lang, &all)),
        chapters: differences.iter().map(|one| chapter_change(reader, (before.as_ref(), new), one)).collect(),
        handbooks: before.iter().chain(before.as_ref().map(|_| new)).map(link).collect(),
    })
}

fn chapter_change(
    reader: &Reader,
    (before, new): (Option<&Handbook>, &Handbook),
    one: &ChapterDifference,
) -> ChapterChange {
    let lang = reader.lang;
    let book = if one.after.is_some() { Some(new) } else { before };
    let chapter = one.after.as_ref().or(one.before.as_ref());
    let href = book.zip(chapter).map(|(book, chapter)| format!("{}#chapter-{}", handbook_href(book.id), chapter.id));
    let (title, body) = match (&one.before, &one.after) {
        (Some(before), Some(after)) if one.became == Became::Changed => {
            let body = if before.body == after.body { Vec::new() } else { word_changes(&before.body, &after.body) };
            (word_changes(&before.title, &after.title), body)
        }
        _ => (chapter.map(|chapter| vec![Piece::Same(chapter.title.clone())]).unwrap_or_default(), Vec::new()),
    };
    ChapterChange {
        became: became_words::became(lang, one.became),
        code: one.became.name(),
        title,
        href: href.unwrap_or_default(),
        body,
        reason: one.reason.clone(),
    }
}
