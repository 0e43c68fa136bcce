//! The annual clock on a sheet of A3, to hang on a wall: the picture, and beside it by month what is due, whose it is and
//! how it stands.
// tidy: no template because it is a file

use axum::response::Response;
use core_documents::answering::typeset_poster;
use core_documents::document::{Block, Document, Figure, Item, Level, List, Phrase, Run, Words};
use core_documents::typesetting::Poster;
use kernel::Result;
use kit_web::pictures::Ink;
use kit_web::{Reader, Visit};

use super::clock::{Turned, lede, turned};
use super::clock_picture;
use crate::store::work::Work;
use crate::told;
use crate::words as t;

/// `GET /clock/pdf`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let sheet = visit.look(|tx, reader| Ok(poster(reader, &turned(tx, reader)?))).await?;
    let name = sheet.document.title.text.clone();
    typeset_poster(&name, sheet).await
}

fn poster(reader: &Reader, turned: &Turned) -> Poster {
    let (lang, today) = (reader.lang, reader.today);
    let said = |text: String| Phrase { text, lang: None };
    let lede = lede(lang, turned.duties.len(), turned.late(today));
    let shown = |(space, _): &&(_, _)| turned.sight.spaces.iter().any(|(known, _)| known == space);
    let spaces: Vec<&str> = turned.names.iter().filter(shown).map(|(_, names)| names.pick(lang).0).collect();
    let whose =
        if turned.is_mine { format!("{}: {}. ", t::duty_whose(lang), t::clock_mine(lang)) } else { String::new() };
    let document = Document {
        lang,
        words: Words::of(lang),
        title: said(t::clock_of(lang, turned.year.to_string())),
        subtitle: Some(said(format!("{whose}{lede}"))),
        organisation: said(spaces.join(" · ")),
        date_line: said(kit_words::day_long(lang, today)),
        date: today,
        facts: Vec::new(),
        draft: None,
        footer: None,
        contents: None,
        body: turned.duties.chunk_by(is_same_month).flat_map(|duties| month(reader, duties)).collect(),
    };
    let picture = Figure {
        svg: clock_picture::of_year(reader, turned, Ink::Paper),
        alternative: said(lede),
        caption: None,
        width_percent: 100,
    };
    Poster { picture, document }
}

fn is_same_month(one: &Work, other: &Work) -> bool {
    one.duty.due_on.month() == other.duty.due_on.month()
}

fn month(reader: &Reader, duties: &[Work]) -> Vec<Block> {
    let month = duties.first().map_or(1, |work| work.duty.due_on.month());
    let items = duties.iter().map(|work| Item { blocks: vec![Block::Paragraph { text: line(reader, work) }] });
    let name = kit_words::month(reader.lang, month);
    vec![Block::heading(Level::One, name), Block::List(List::bullets(items.collect()))]
}

/// The day, what is due, how it stands and whose it is.
fn line(reader: &Reader, work: &Work) -> Vec<Run> {
    let (lang, status, terms) = (reader.lang, work.duty.status(reader.today), &work.commitment.terms);
    vec![
        Run::strong(kit_words::day_of_year(lang, work.duty.due_on)),
        Run::text(&terms.title).said_in(terms.lang),
        Run::Break,
        Run::state(status.state().into(), told::status(lang, status)),
        Run::text(format!("  {}", told::whose(lang, work))),
    ]
}
