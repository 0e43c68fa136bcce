//! What will become of the rows of a list, and the choice for those that are perhaps doubles.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Refusal, Result};
use kit_db::Tx;
use kit_lists::{Paging, ROWS};
use kit_web::compare::version;
use kit_web::form_view::{Choice as Offer, Choices as FormChoices, ErrorSummary, Field, Hidden};
use kit_web::list_view::{Column, Pager};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Form, Reader, Visit, answer};

use super::{href, import_href, import_shell};
use crate::actions::{Choices, choose_doubles, planned, save_import};
use crate::rules::import::{Choice, DirectoryImportId, Found, Import, Planned, Stage, Told, Who};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/import_preview.html")]
struct ImportPreviewPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    file_name: String,
    counts: Vec<String>,
    all: Option<FormChoices>,
    columns: Vec<Column>,
    rows: Vec<RowView>,
    pager: Option<Pager>,
    hidden: Vec<Hidden>,
    columns_href: String,
}

struct RowView {
    number: String,
    about: String,
    found: String,
    /// The known organisation, where there is one.
    known: Option<Link>,
    notes: Vec<String>,
    choice: Option<FormChoices>,
}

/// `GET /organisations/imports/{directory_import}/preview`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let id = visit.param("directory_import")?;
    visit.read(move |tx, reader| show(tx, reader, id, &[])).await
}

/// `POST /organisations/imports/{directory_import}/preview`: keeps what was chosen, and saves where that button was pressed.
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let id: DirectoryImportId = visit.param("directory_import")?;
    visit
        .submit(
            move |tx, doing| {
                let form = doing.form();
                let import = choose_doubles(tx, &doing.occasion, (id, form.whole("version")?), &choices(form)?)?;
                if form.raw("do") == "keep" {
                    let page = form.raw("page").parse::<i64>().unwrap_or(1);
                    return Ok(
                        Done::to(format!("{}/preview?page={page}", import_href(id))).saying("done-import-chosen")
                    );
                }
                save_import(tx, &doing.occasion, (id, import.version))?;
                Ok(Done::to(import_href(id)))
            },
            move |tx, reader, refusals| show(tx, reader, id, refusals),
        )
        .await
}

fn choices(form: &Form) -> Result<Choices> {
    let mut rows = Vec::new();
    for name in form.names().filter(|name| name.starts_with("row-")) {
        let Some(number) = name.strip_prefix("row-").and_then(|number| number.parse().ok()) else { continue };
        rows.push((number, form.maybe(name)?));
    }
    Ok(Choices { all: form.maybe("all")?, rows })
}

fn show(tx: &mut Tx<'_>, reader: &Reader, id: DirectoryImportId, refusals: &[Refusal]) -> Result<Response> {
    let import = store::import::get(tx, id)?;
    if import.stage != Stage::Open && refusals.is_empty() {
        return answer::redirect(&import_href(id));
    }
    if import.mapping.check().is_err() {
        return answer::redirect(&format!("{}/columns", import_href(id)));
    }
    let (mut rows, chosen) = planned(tx, &import)?;
    rows.sort_by_key(|row| (urgency(row), row.told.number));
    answer::page(&view(reader, import, &rows, &chosen, refusals))
}

fn view(
    reader: &Reader,
    import: Import,
    rows: &[Planned],
    chosen: &HashMap<u32, Choice>,
    refusals: &[Refusal],
) -> ImportPreviewPage {
    let (lang, visit) = (reader.lang, reader.visit());
    let asked = if refusals.is_empty() { visit.query() } else { visit.form() };
    let paging = Paging::of(asked, i64::try_from(rows.len()).unwrap_or(i64::MAX));
    let count = |number: i64| usize::try_from(number).unwrap_or_default();
    let shown = rows.iter().skip(count(paging.skip())).take(count(ROWS));
    let is_conflict = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let typed = (!refusals.is_empty()).then(|| visit.form());
    let path = format!("{}/preview", import_href(import.id));
    let all = reader.field("all", t::import_doubles(lang), refusals).hint(t::import_doubles_hint(lang));
    let all = all.value(reader.standing("all", import.doubles.map_or("", Choice::name)));
    let has_perhaps = rows.iter().any(|row| matches!(row.found, Found::Perhaps(_)));
    let mut hidden = reader.hidden();
    hidden.extend([version(import.version, typed, is_conflict), Hidden::new("page", asked.raw("page"))]);
    ImportPreviewPage {
        shell: import_shell(reader, t::import_preview(lang)),
        summary: reader.summary(refusals),
        counts: counts(lang, rows),
        all: has_perhaps.then(|| FormChoices::one(all, options(lang, &Choice::ALL))),
        columns: vec![
            Column::new(t::import_row(lang)),
            Column::new(t::import_about(lang)),
            Column::new(t::import_found(lang)),
            Column::new(t::import_choice(lang)),
        ],
        rows: shown.map(|row| row_view(reader, row, chosen)).collect(),
        pager: paging.pager(lang, |page| format!("{path}?page={page}")),
        hidden,
        columns_href: format!("{}/columns", import_href(import.id)),
        file_name: import.file_name,
    }
}

/// What needs an answer comes first, then what is wrong, then what was taken otherwise than it stands.
fn urgency(row: &Planned) -> u8 {
    match row.found {
        Found::Perhaps(_) => 0,
        Found::Wrong => 1,
        _ if !row.told.notes.is_empty() => 2,
        _ => 3,
    }
}

fn options(lang: Lang, choices: &[Choice]) -> Vec<Offer> {
    let word = |choice: &Choice| match choice {
        Choice::Join => t::choice_join(lang),
        Choice::Add => t::choice_add(lang),
        Choice::Skip => t::choice_skip(lang),
    };
    choices.iter().map(|choice| Offer::new(choice.name(), word(choice))).collect()
}

fn row_view(reader: &Reader, row: &Planned, chosen: &HashMap<u32, Choice>) -> RowView {
    let (lang, number) = (reader.lang, row.told.number);
    let offered: &[Choice] = match row.found {
        Found::Wrong => &[],
        Found::New => &[Choice::Skip],
        Found::Same(_) => &[Choice::Add, Choice::Skip],
        Found::Perhaps(_) => &Choice::ALL,
    };
    let name = format!("row-{number}");
    let kept = chosen.get(&number).map_or("", |choice| choice.name());
    let choice = (!offered.is_empty()).then(|| {
        let field = Field::new(&name, t::import_choice_of(lang, number)).value(reader.standing(&name, kept));
        let itself = Offer::new("", t::choice_itself(lang));
        FormChoices::one(field, std::iter::once(itself).chain(options(lang, offered)).collect())
    });
    let known = match row.found {
        Found::Same(Who::Known(id)) | Found::Perhaps(Who::Known(id)) => {
            Some(Link::new(t::import_known(lang), href(id)))
        }
        _ => None,
    };
    let notes = row.told.wrong.iter().chain(&row.told.notes).map(|note| reader.word(note)).collect();
    RowView { number: number.to_string(), about: about(&row.told), found: found(lang, row.found), known, notes, choice }
}

/// By what one recognises a row: its name and country.
fn about(told: &Told) -> String {
    [told.name(), &told.country].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

fn found(lang: Lang, found: Found) -> String {
    match found {
        Found::New => t::found_new(lang).to_owned(),
        Found::Same(Who::Known(_)) => t::found_same(lang).to_owned(),
        Found::Same(Who::Row(row)) => t::found_same_row(lang, row),
        Found::Perhaps(Who::Known(_)) => t::found_perhaps(lang).to_owned(),
        Found::Perhaps(Who::Row(row)) => t::found_perhaps_row(lang, row),
        Found::Wrong => t::found_wrong(lang).to_owned(),
    }
}

fn counts(lang: Lang, rows: &[Planned]) -> Vec<String> {
    let count = |is: fn(&Found) -> bool| rows.iter().filter(|row| is(&row.found)).count();
    let noted = rows.iter().filter(|row| !row.told.notes.is_empty()).count();
    let lines = [
        (count(|found| *found == Found::New), t::count_new as fn(Lang, usize) -> String),
        (count(|found| matches!(found, Found::Same(_))), t::count_known),
        (count(|found| matches!(found, Found::Perhaps(_))), t::count_perhaps),
        (count(|found| *found == Found::Wrong), t::count_wrong),
        (noted, t::count_noted),
    ];
    lines.into_iter().filter(|(count, _)| *count > 0).map(|(count, words)| words(lang, count)).collect()
}
