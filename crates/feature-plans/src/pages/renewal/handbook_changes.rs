//! What changed from the last council term's handbook to this one: chapter by chapter, in the text word by word. Whoever
//! sees both sees it; why a chapter was dropped is for those inside.

use askama::Template;
use axum::response::Response;
use kernel::Result;
use kit_db::Tx;
use kit_lists::Taken;
use kit_web::list_view::Download;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer, markdown};

use super::handbook_renewals::before;
use super::{became_words, handbook_changes_list};
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
    downloads: Vec<Download>,
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

/// `GET /handbooks/{handbook}/changes/as/{format}`
pub async fn get_file(visit: Visit) -> Result<Response> {
    let handbook = visit.param("handbook")?;
    kit_lists::take_out(visit, move |tx, reader| {
        let (place, _) = HandbookPlace::open::<SeePlan>(tx, reader, handbook)?;
        let space = core_spaces::store::space::get(tx, place.handbook.space)?;
        let (_, differences) = differences(tx, reader, &place)?;
        Ok(Taken {
            list: handbook_changes_list::list(reader.lang, place.handbook.lang, &differences),
            title: t::changes(reader.lang).to_owned(),
            of: place.handbook.title,
            organisation: space.name.pick(reader.lang).0.to_owned(),
        })
    })
    .await
}

/// The handbook before, where the reader sees it, and what became of its chapters. Why one was dropped is for those inside.
fn differences(
    tx: &mut Tx<'_>,
    reader: &Reader,
    place: &HandbookPlace,
) -> Result<(Option<Handbook>, Vec<ChapterDifference>)> {
    let new = &place.handbook;
    let Some(before) = before(tx, reader, new.id)? else { return Ok((None, Vec::new())) };
    let (links, dropped) = store::renewal::of_chapters(tx, new.id)?;
    let dropped = if place.may::<SeeInside>() { dropped } else { Dropped::default() };
    let differences = chapters(&before, new, (&links, &dropped));
    Ok((Some(before), differences))
}

fn view(tx: &mut Tx<'_>, reader: &Reader, handbook: HandbookId) -> Result<HandbookChangesPage> {
    let (place, _) = HandbookPlace::open::<SeePlan>(tx, reader, handbook)?;
    let (lang, new) = (reader.lang, &place.handbook);
    let (before, differences) = differences(tx, reader, &place)?;
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
        downloads: kit_lists::downloads(lang, |format| format!("{}/changes/as/{format}", place.href())),
        handbooks: before.iter().chain(before.as_ref().map(|_| new)).map(link).collect(),
    })
}

/// What changed in a text: in its words, or in its markup where that is all.
fn body_changes(before: &str, after: &str) -> Vec<Piece> {
    if before == after {
        return Vec::new();
    }
    let (old, new) = (markdown::plain(before), markdown::plain(after));
    if old == new { word_changes(before, after) } else { word_changes(&old, &new) }
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
            (word_changes(&before.title, &after.title), body_changes(&before.body, &after.body))
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
