//! A list that was brought in: how far it is, what became of its rows, and the rows that were not taken, as a file.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Result};
use kit_db::Tx;
use kit_lists::{Cell, Head, List, Paging, ROWS, Row, Taken};
use kit_web::list_view::{Column, Download, Pager};
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::import_new::stage;
use super::{href, import_href, import_shell};
use crate::rules::import::{DirectoryImportId, Import, Outcome, Stage, Told};
use crate::store;
use crate::words as t;

/// What was not taken.
const LEFT: [Outcome; 2] = [Outcome::Wrong, Outcome::Skipped];

#[derive(Template)]
#[template(path = "pages/import.html")]
struct ImportPage {
    shell: Shell,
    file_name: String,
    stage: &'static str,
    /// How much of what goes on is done, with its words.
    going_on: Option<(u8, String)>,
    undo: Option<String>,
    counts: Vec<Link>,
    shown: String,
    columns: Vec<Column>,
    rows: Vec<RowView>,
    pager: Option<Pager>,
    downloads: Vec<Download>,
}

struct RowView {
    number: String,
    about: String,
    href: String,
    notes: Vec<String>,
}

/// `GET /organisations/imports/{directory_import}?of=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let id = visit.param("directory_import")?;
    visit.read(move |tx, reader| show(tx, reader, id)).await
}

/// `GET /organisations/imports/{directory_import}/left/as/{format}`
pub(super) async fn get_left(visit: Visit) -> Result<Response> {
    let id = visit.param("directory_import")?;
    kit_lists::take_out(visit, move |tx, reader| left(tx, reader, id)).await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, id: DirectoryImportId) -> Result<Response> {
    let import = store::import::get(tx, id)?;
    if import.stage == Stage::Open {
        return answer::redirect(&format!("{}/preview", import_href(id)));
    }
    let (lang, path) = (reader.lang, import_href(id));
    let counts = store::import_row::counts(tx, id)?;
    let asked = reader.visit().query().raw("of").parse::<Outcome>().ok();
    let first = Outcome::ALL.into_iter().find(|outcome| counts.iter().any(|(known, _)| known == outcome));
    let of = asked.or(first).unwrap_or(Outcome::Added);
    let total = counts.iter().find(|(known, _)| *known == of).map_or(0, |(_, count)| *count);
    let paging = Paging::of(reader.visit().query(), total);
    let rows = store::import_row::that_became(tx, id, of, (paging.skip(), ROWS))?;
    let number = |outcome: Outcome| counts.iter().find(|(known, _)| *known == outcome).map(|(_, count)| *count);
    let count = |outcome: Outcome| {
        let count = usize::try_from(number(outcome)?).unwrap_or_default();
        Some(Link::new(outcome_count(lang, outcome, count), format!("{path}?of={}", outcome.name())))
    };
    let progress = import.progress;
    let percent = t::import_progress(lang, progress.done, progress.rows);
    let has_left = LEFT.into_iter().any(|outcome| number(outcome).is_some());
    answer::page(&ImportPage {
        shell: import_shell(reader, &import.file_name),
        stage: stage(lang, import.stage),
        going_on: import.stage.is_going_on().then(|| (progress.percent(), percent)),
        undo: (import.stage == Stage::Saved).then(|| format!("{path}/undo")),
        counts: Outcome::ALL.into_iter().filter_map(count).collect(),
        shown: outcome_word(lang, of).to_owned(),
        columns: vec![
            Column::new(t::import_row(lang)),
            Column::new(t::import_about(lang)),
            Column::new(t::import_notes(lang)),
        ],
        rows: rows
            .iter()
            .map(|(row, organisation)| {
                let told = Told::of(row, &import.mapping);
                let notes = told.wrong.iter().chain(&told.notes).map(|note| reader.word(note)).collect();
                let href = organisation.map(href).unwrap_or_default();
                RowView { number: row.number.to_string(), about: about(&told), href, notes }
            })
            .collect(),
        pager: paging.pager(lang, |page| format!("{path}?of={}&page={page}", of.name())),
        downloads: if has_left {
            kit_lists::downloads(lang, |format| format!("{path}/left/as/{format}"))
        } else {
            Vec::new()
        },
        file_name: import.file_name,
    })
}

fn about(told: &Told) -> String {
    if told.name().is_empty() { told.country.clone() } else { told.name().to_owned() }
}

fn left(tx: &mut Tx<'_>, reader: &Reader, id: DirectoryImportId) -> Result<Taken> {
    let import = store::import::get(tx, id)?;
    let mut rows = Vec::new();
    for outcome in LEFT {
        rows.extend(store::import_row::that_became(tx, id, outcome, (0, kit_lists::MOST_TAKEN))?);
    }
    rows.sort_by_key(|(row, _)| row.number);
    let lang = reader.lang;
    let list = List {
        columns: left_columns(lang, &import),
        rows: rows
            .iter()
            .map(|(row, _)| {
                let told = Told::of(row, &import.mapping);
                let why: Vec<String> = told.wrong.iter().chain(&told.notes).map(|note| reader.word(note)).collect();
                let cells = (0..import.mapping.fields.len()).map(|at| Cell::words(row.cell(at)));
                let first = [Cell::words(row.number.to_string()), Cell::words(why.join(" "))];
                Row::of(first.into_iter().chain(cells).collect())
            })
            .collect(),
    };
    Ok(Taken::of_all(list, t::import_left(lang)))
}

/// The columns of the list as it came, after the row's number and why it was not taken.
fn left_columns(lang: Lang, import: &Import) -> Vec<Head> {
    let own = (0..import.mapping.fields.len()).map(|at| {
        let head = import.heads.get(at).filter(|head| !head.is_empty());
        Head::words("column", head.cloned().unwrap_or_else(|| t::import_column(lang, at + 1)))
    });
    [Head::words("row", t::import_row(lang)), Head::words("why", t::import_notes(lang))]
        .into_iter()
        .chain(own)
        .collect()
}

fn outcome_word(lang: Lang, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Added => t::outcome_added(lang),
        Outcome::Joined => t::outcome_joined(lang),
        Outcome::Skipped => t::outcome_skipped(lang),
        Outcome::Wrong => t::outcome_wrong(lang),
        Outcome::TakenBack => t::outcome_taken_back(lang),
        Outcome::Stayed => t::outcome_stayed(lang),
    }
}

fn outcome_count(lang: Lang, outcome: Outcome, count: usize) -> String {
    let count = kit_words::number(lang, i64::try_from(count).unwrap_or(i64::MAX));
    t::outcome_count(lang, count, outcome_word(lang, outcome))
}
