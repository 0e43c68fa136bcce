//! What became of a list: its rows with what each led to, what was left out as a file, and the way back.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Result, SpaceId};
use kit_db::Tx;
use kit_lists::reading::SheetRow;
use kit_lists::{Cell, Head, List, Paging, ROWS, Row, Taken};
use kit_web::list_view::{Column, Download, Pager};
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::import_new::stage;
use super::import_words;
use super::place::Place;
use crate::actions::columns;
use crate::rules::RegisterImportId;
use crate::rules::access::KeepRegister;
use crate::rules::import::{Import, Outcome, Stage, Stayed};
use crate::store;
use crate::store::import::Made;
use crate::store::import_row::RowResult;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/import.html")]
struct ImportPage {
    shell: Shell,
    file_name: String,
    stage: String,
    counts: Vec<Link>,
    columns: Vec<Column>,
    rows: Vec<RowView>,
    pager: Option<Pager>,
    downloads: Vec<Download>,
    undo: Option<String>,
    stayed: Vec<Link>,
}

struct RowView {
    number: String,
    about: String,
    href: String,
    outcome: &'static str,
    notes: Vec<String>,
}

/// `GET /spaces/{space}/register/imports/{register_import}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, import) = (visit.param("space")?, visit.param("register_import")?);
    visit.read(move |tx, reader| show(tx, reader, space, import)).await
}

/// `GET /spaces/{space}/register/imports/{register_import}/left/as/{format}`: the rows of which nothing came into the
/// register, as they came, with their numbers and why.
pub(super) async fn get_left(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, RegisterImportId) = (visit.param("space")?, visit.param("register_import")?);
    kit_lists::take_out(visit, move |tx, reader| left(tx, reader, space, id)).await
}

fn left(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: RegisterImportId) -> Result<Taken> {
    let (place, _) = Place::open::<KeepRegister>(tx, reader, space)?;
    let (lang, import) = (reader.lang, store::import::get(tx, space, id)?);
    let head_row = import.mapping.head_row;
    let rows = store::import_row::left(tx, id, head_row)?;
    let heads = store::import_row::one(tx, id, head_row)?;
    let layout = columns(&import, &import_words::wording(lang));
    let width = import.mapping.fields.len();
    let mut titles = vec![Head::words("row", t::import_row(lang))];
    titles.extend((0..width).map(|at| {
        let head = heads.as_ref().map_or("", |heads| heads.cell(at));
        let head = if head.is_empty() { t::import_column(lang, at + 1) } else { head.to_owned() };
        Head::words("", head)
    }));
    titles.push(Head::words("why", t::import_why(lang)));
    let line = |row: &SheetRow| {
        let cells = (0..width).map(|at| Cell::words(row.cell(at)));
        let why: Vec<String> = layout.told(row).wrong.iter().map(|refusal| reader.word(refusal)).collect();
        let (number, why) = (Cell::words(row.number.to_string()), Cell::words(why.join(" ")));
        Row::of(std::iter::once(number).chain(cells).chain([why]).collect())
    };
    Ok(Taken {
        list: List { columns: titles, rows: rows.iter().map(line).collect() },
        title: t::import_left(lang).to_owned(),
        of: import.file_name,
        organisation: place.name(reader),
    })
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: RegisterImportId) -> Result<Response> {
    let (place, _) = Place::open::<KeepRegister>(tx, reader, space)?;
    let (lang, import) = (reader.lang, store::import::get(tx, space, id)?);
    let path = place.import(id);
    if import.stage == Stage::Open {
        return answer::redirect(&format!("{path}/{}", if import.is_mapped { "preview" } else { "columns" }));
    }
    let query = reader.visit().query();
    let outcome: Option<Outcome> = query.raw("outcome").parse().ok();
    let counts = store::import_row::counts(tx, id)?;
    let wanted = counts.iter().filter(|(one, ..)| outcome.is_none_or(|wanted| wanted == *one));
    let paging = Paging::of(query, wanted.map(|(.., count)| count).sum());
    let results = store::import_row::results(tx, id, outcome, (paging.skip(), ROWS))?;
    let layout = columns(&import, &import_words::wording(lang));
    let row = |(result, row): &(RowResult, SheetRow)| {
        let told = layout.told(row);
        let notes = told.wrong.iter().chain(&told.notes).map(|note| reader.word(note));
        RowView {
            number: result.number.to_string(),
            about: import_words::about(&told),
            href: if matches!(import.stage, Stage::Saved { .. }) { led(&place, result) } else { String::new() },
            outcome: import_words::became(lang, import.stage, result.outcome, result.stayed),
            notes: if row.cells.is_empty() { Vec::new() } else { notes.collect() },
        }
    };
    let is_saved = matches!(import.stage, Stage::Saved { .. });
    let filter = outcome.map_or(String::new(), |outcome| format!("outcome={}&", outcome.name()));
    let mut shell = place.shell(reader, t::import_result(lang));
    shell.breadcrumbs.push(Link::new(t::import_list(lang), format!("{}/import", place.href())));
    let stayed = store::import::stayed(tx, id)?;
    answer::page(&ImportPage {
        shell,
        stage: stage_line(reader, &import),
        counts: counts
            .iter()
            .map(|(outcome, stays, count)| {
                let stayed = stays.then_some(Stayed::Somehow);
                Link::new(
                    format!("{}: {count}", import_words::became(lang, import.stage, *outcome, stayed)),
                    format!("{path}?outcome={}", outcome.name()),
                )
            })
            .collect(),
        columns: vec![
            Column::new(t::import_row(lang)),
            Column::new(t::import_about(lang)),
            Column::new(t::import_outcome(lang)),
        ],
        rows: results.iter().map(row).collect(),
        pager: paging.pager(lang, |page| format!("{path}?{filter}page={page}")),
        downloads: kit_lists::downloads(lang, |format| format!("{path}/left/as/{format}")),
        undo: is_saved.then(|| format!("{path}/undo")),
        stayed: stayed.iter().map(|made| stayed_link(lang, &place, made)).collect(),
        file_name: import.file_name,
    })
}

fn stage_line(reader: &Reader, import: &Import) -> String {
    let at = match import.stage {
        Stage::Open => import.created_at,
        Stage::Saved { at } | Stage::Undone { at } => at,
    };
    let day = kit_words::day(reader.lang, at.day(&reader.app().site().zone));
    format!("{} {day}", stage(reader.lang, import.stage))
}

/// Where a row led: to the person, else to the organisation.
fn led(place: &Place, result: &RowResult) -> String {
    let person = result.person.map(|person| place.person(person));
    person.or_else(|| result.organisation.map(|organisation| place.organisation(organisation))).unwrap_or_default()
}

fn stayed_link(lang: Lang, place: &Place, made: &Made) -> Link {
    match made.kind.split('-').next() {
        Some("person") => Link::new(t::person(lang), format!("{}/persons/{}", place.href(), made.record)),
        Some("organisation") => Link::new(t::organisation(lang), format!("{}/{}", place.organisations(), made.record)),
        _ => Link::new(t::post(lang), format!("{}/tenures/{}", place.href(), made.record)),
    }
}
