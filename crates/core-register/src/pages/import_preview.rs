//! What will become of the rows of a list, and the choice for those that are perhaps doubles.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_lists::{Paging, ROWS};
use kit_web::compare::version;
use kit_web::form_view::{Choice as Offer, Choices as FormChoices, ErrorSummary, Field, Hidden};
use kit_web::list_view::{Column, Pager};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Form, Reader, Visit, answer};

use super::import_words;
use super::place::Place;
use crate::actions::{Choices, choose_doubles, planned, save_import};
use crate::rules::RegisterImportId;
use crate::rules::access::KeepRegister;
use crate::rules::import::{Choice, Found, Planned, Somebody};
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
    /// The known entry, where there is one.
    known: Option<Link>,
    notes: Vec<String>,
    choice: Option<FormChoices>,
}

/// `GET /spaces/{space}/register/imports/{register_import}/preview`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, import) = (visit.param("space")?, visit.param("register_import")?);
    visit.read(move |tx, reader| show(tx, reader, space, import, &[])).await
}

/// `POST /spaces/{space}/register/imports/{register_import}/preview`: keeps what was chosen, and saves where that
/// button was pressed.
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, RegisterImportId) = (visit.param("space")?, visit.param("register_import")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<KeepRegister>(tx, &doing.reader, space)?;
                let form = doing.form();
                let which = (id, form.whole("version")?);
                let import = choose_doubles(tx, &doing.occasion, &allowed, which, &choices(form)?)?;
                if form.raw("do") == "keep" {
                    let page = form.raw("page").parse::<i64>().unwrap_or(1);
                    let next = format!("{}/preview?page={page}", place.import(id));
                    return Ok(Done::to(next).saying("done-import-chosen"));
                }
                let wording = import_words::wording(doing.reader.lang);
                let which = (id, import.version);
                save_import(tx, &doing.occasion, &allowed, doing.reader.today, which, &wording)?;
                Ok(Done::to(place.import(id)).saying("done-list-saved"))
            },
            move |tx, reader, refusals| show(tx, reader, space, id, refusals),
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

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    space: SpaceId,
    id: RegisterImportId,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<KeepRegister>(tx, reader, space)?;
    let import = store::import::get(tx, space, id)?;
    if import.clone().open().is_err() && refusals.is_empty() {
        return answer::redirect(&place.import(id));
    }
    if import.mapping.check().is_err() {
        return answer::redirect(&format!("{}/columns", place.import(id)));
    }
    let lang = reader.lang;
    let (mut rows, chosen) = planned(tx, &import, &import_words::wording(lang))?;
    let counts = counts(lang, &rows);
    let has_perhaps = rows.iter().any(|row| matches!(row.found, Found::Perhaps(_)));
    rows.sort_by_key(|row| (urgency(row), row.told.number));
    let visit = reader.visit();
    let asked = if refusals.is_empty() { visit.query() } else { visit.form() };
    let paging = Paging::of(asked, i64::try_from(rows.len()).unwrap_or(i64::MAX));
    let count = |number: i64| usize::try_from(number).unwrap_or_default();
    let shown = rows.iter().skip(count(paging.skip())).take(count(ROWS));
    let shown = shown.map(|row| row_view(reader, &place, row, &chosen)).collect();
    let is_conflict = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let typed = (!refusals.is_empty()).then(|| visit.form());
    let path = format!("{}/preview", place.import(id));
    let mut shell = place.shell(reader, t::import_preview(lang));
    shell.breadcrumbs.push(Link::new(t::import_list(lang), format!("{}/import", place.href())));
    let kept = import.doubles.map_or("", Choice::name);
    let all = reader.field("all", t::import_doubles(lang), refusals).hint(t::import_doubles_hint(lang));
    let all = all.value(reader.standing("all", kept));
    let mut hidden = reader.hidden();
    hidden.extend([version(import.version, typed, is_conflict), Hidden::new("page", asked.raw("page"))]);
    answer::page(&ImportPreviewPage {
        shell,
        summary: reader.summary(refusals),
        file_name: import.file_name,
        counts,
        all: has_perhaps.then(|| FormChoices::one(all, options(lang, &Choice::ALL))),
        columns: vec![
            Column::new(t::import_row(lang)),
            Column::new(t::import_about(lang)),
            Column::new(t::list_import_found(lang)),
            Column::new(t::import_choice(lang)),
        ],
        rows: shown,
        pager: paging.pager(lang, |page| format!("{path}?page={page}")),
        hidden,
        columns_href: format!("{}/columns", place.import(id)),
    })
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
    choices.iter().map(|choice| Offer::new(choice.name(), import_words::choice(lang, *choice))).collect()
}

fn row_view(reader: &Reader, place: &Place, row: &Planned, chosen: &[(u32, Choice)]) -> RowView {
    let (lang, number) = (reader.lang, row.told.number);
    let offered: &[Choice] = match row.found {
        Found::Wrong => &[],
        Found::New | Found::SameOrganisation(_) | Found::RepeatedOrganisation => &[Choice::Skip],
        Found::Same(_) => &[Choice::Add, Choice::Skip],
        Found::Perhaps(_) => &Choice::ALL,
    };
    let name = format!("row-{number}");
    let kept = chosen.iter().find(|(row, _)| *row == number).map_or("", |(_, choice)| choice.name());
    let choice = (!offered.is_empty()).then(|| {
        let field = Field::new(&name, t::import_choice_of(lang, number));
        let itself = Offer::new("", t::choice_itself(lang));
        let field = field.value(reader.standing(&name, kept));
        FormChoices::one(field, std::iter::once(itself).chain(options(lang, offered)).collect())
    });
    let known = match row.found {
        Found::Same(Somebody::Known(id)) | Found::Perhaps(Somebody::Known(id)) => Some(place.person(id)),
        Found::SameOrganisation(id) => Some(place.organisation(id)),
        _ => None,
    };
    let notes = row.told.wrong.iter().chain(&row.told.notes).map(|note| reader.word(note)).collect();
    let about = import_words::about(&row.told);
    let known = known.map(|href| Link::new(t::import_known(lang), href));
    let number = number.to_string();
    RowView { number, about, found: import_words::found(lang, row), known, notes, choice }
}

fn counts(lang: Lang, rows: &[Planned]) -> Vec<String> {
    let count = |is: fn(&Found) -> bool| rows.iter().filter(|row| is(&row.found)).count();
    let is_known =
        |found: &Found| matches!(found, Found::Same(_) | Found::SameOrganisation(_) | Found::RepeatedOrganisation);
    let noted = rows.iter().filter(|row| !row.told.notes.is_empty()).count();
    let lines = [
        (count(|found| *found == Found::New), t::count_new as fn(Lang, usize) -> String),
        (count(is_known), t::count_known),
        (count(|found| matches!(found, Found::Perhaps(_))), t::count_perhaps),
        (count(|found| *found == Found::Wrong), t::count_wrong),
        (noted, t::count_noted),
    ];
    lines.into_iter().filter(|(count, _)| *count > 0).map(|(count, words)| words(lang, count)).collect()
}
