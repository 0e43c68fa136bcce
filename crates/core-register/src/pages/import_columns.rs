//! Says what the columns of a list are for, each with samples of what stands in it.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_lists::reading::{SheetRow, samples, width};
use kit_web::compare::version;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field as FormField, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Form, Reader, Visit, answer};

use super::kind_words;
use super::place::Place;
use crate::actions::map_columns;
use crate::rules::access::KeepRegister;
use crate::rules::import::{Field, Import, Mapping, suggest};
use crate::rules::{OutsideKind, RegisterImportId};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/import_columns.html")]
struct ImportColumnsPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    file_name: String,
    sheet: Option<String>,
    others: Option<String>,
    head_row: FormField,
    columns: Vec<ColumnView>,
    kind: Choices,
    hidden: Vec<Hidden>,
    back: String,
}

struct ColumnView {
    field: Choices,
    samples: String,
}

/// `GET /spaces/{space}/register/imports/{register_import}/columns`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, import) = (visit.param("space")?, visit.param("register_import")?);
    visit.read(move |tx, reader| show(tx, reader, space, import, &[])).await
}

/// `POST /spaces/{space}/register/imports/{register_import}/columns`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, RegisterImportId) = (visit.param("space")?, visit.param("register_import")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<KeepRegister>(tx, &doing.reader, space)?;
                let import = store::import::get(tx, space, id)?;
                let (rows, _) = store::import_row::all(tx, id)?;
                let mapping = mapping(doing.form(), &import, &rows)?;
                // With other heads the columns are looked at anew.
                let is_moved = mapping.head_row != import.mapping.head_row;
                let which = (id, doing.form().whole("version")?);
                map_columns(tx, &doing.occasion, &allowed, which, &mapping)?;
                let next = if is_moved { "columns" } else { "preview" };
                Ok(Done::to(format!("{}/{next}", place.import(id))))
            },
            move |tx, reader, refusals| show(tx, reader, space, id, refusals),
        )
        .await
}

fn mapping(form: &Form, import: &Import, rows: &[SheetRow]) -> Result<Mapping> {
    let head_row = form.text("head-row");
    let head_row = if head_row.is_empty() { Ok(0) } else { head_row.parse() };
    let head_row: u32 = head_row.map_err(|_unclear| Refusal::new("import-head-row-unclear").on("head-row"))?;
    let kind: OutsideKind = form.value("kind")?;
    if head_row != import.mapping.head_row {
        let fields = suggest(rows.iter().find(|row| row.number == head_row), import.mapping.fields.len());
        return Ok(Mapping { head_row, fields, kind });
    }
    let fields = (1..=import.mapping.fields.len()).map(|column| form.value(&format!("column-{column}")));
    Ok(Mapping { head_row, fields: fields.collect::<Result<Vec<Field>>>()?, kind })
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
    let lang = reader.lang;
    let (rows, _) = store::import_row::all(tx, id)?;
    let heads = rows.iter().find(|row| row.number == import.mapping.head_row);
    let columns = (0..import.mapping.fields.len().min(width(&rows))).map(|at| {
        let name = format!("column-{}", at + 1);
        let head = heads.map_or("", |heads| heads.cell(at));
        let label = if head.is_empty() { t::import_column(lang, at + 1) } else { head.to_owned() };
        let refusal = refusals.iter().find(|refusal| refusal.field.as_deref() == Some(&name));
        let field = FormField::new(&name, label).error(refusal.map(|refusal| reader.word(refusal)));
        let value = reader.standing(&name, import.mapping.fields[at].name()).to_owned();
        let options = Field::ALL.map(|field| Choice::new(field.name(), field_name(lang, field))).to_vec();
        let samples = samples(&rows, import.mapping.head_row, at).join(" · ");
        ColumnView { field: Choices::one(field.value(value), options), samples: samples.chars().take(200).collect() }
    });
    let columns = columns.collect();
    let is_conflict = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let head_row = import.mapping.head_row.to_string();
    let kind = reader.standing("kind", import.mapping.kind.name()).to_owned();
    let mut shell = place.shell(reader, t::import_columns(lang));
    shell.breadcrumbs.push(Link::new(t::import_list(lang), format!("{}/import", place.href())));
    answer::page(&ImportColumnsPage {
        shell,
        summary: reader.summary(refusals),
        sheet: (!import.others.is_empty()).then(|| t::import_sheet(lang, &import.sheet_name)),
        others: (!import.others.is_empty()).then(|| t::import_other_sheets(lang, import.others.join(", "))),
        file_name: import.file_name,
        head_row: reader
            .field("head-row", t::import_head_row(lang), refusals)
            .hint(t::import_head_row_hint(lang))
            .value(reader.standing("head-row", &head_row)),
        columns,
        kind: kind_words::choices(lang, FormField::new("kind", t::import_kind(lang)).value(kind)),
        hidden: [reader.hidden(), vec![version(import.version, typed, is_conflict)]].concat(),
        back: format!("{}/import", place.href()),
    })
}

fn field_name(lang: Lang, field: Field) -> &'static str {
    match field {
        Field::Name => t::field_name(lang),
        Field::NameLastFirst => t::field_name_last_first(lang),
        Field::FirstName => t::field_first_name(lang),
        Field::LastName => t::field_last_name(lang),
        Field::Post => t::post(lang),
        Field::Organisation => t::organisation(lang),
        Field::OrganisationSv => t::field_organisation_sv(lang),
        Field::OrganisationEn => t::field_organisation_en(lang),
        Field::Abbreviation => t::field_abbreviation(lang),
        Field::Kind => t::organisation_kind(lang),
        Field::PartOf => t::part_of(lang),
        Field::Area => t::area(lang),
        Field::Party => t::party(lang),
        Field::Term => t::term(lang),
        Field::Since => t::since(lang),
        Field::Until => t::until(lang),
        Field::Email => t::contact_email(lang),
        Field::Phone => t::phone(lang),
        Field::Source => t::source(lang),
        Field::Website => t::website(lang),
        Field::Note => t::note(lang),
        Field::Ignore => t::field_ignore(lang),
    }
}
