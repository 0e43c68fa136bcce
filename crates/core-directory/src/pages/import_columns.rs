//! Says what the columns of a list are for, each with samples of what stands in it.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Refusal, Result};
use kit_db::Tx;
use kit_lists::reading::{SheetRow, samples, width};
use kit_web::compare::version;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field as FormField, Hidden};
use kit_web::shell::Shell;
use kit_web::{Done, Form, Reader, Visit, answer};

use super::organisation_new::kinds;
use super::{import_href, import_shell, scheme_words};
use crate::actions::map_columns;
use crate::rules::import::{DirectoryImportId, Field, Import, Mapping, Stage};
use crate::store;
use crate::words as t;

/// How much of a column's samples is shown, in characters.
const SAMPLES: usize = 200;

#[derive(Template)]
#[template(path = "pages/import_columns.html")]
struct ImportColumnsPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    file_name: String,
    head_row: FormField,
    columns: Vec<ColumnView>,
    name_lang: Choices,
    kind: Choices,
    country: FormField,
    hidden: Vec<Hidden>,
}

struct ColumnView {
    field: Choices,
    samples: String,
}

/// `GET /organisations/imports/{directory_import}/columns`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let id = visit.param("directory_import")?;
    visit.read(move |tx, reader| show(tx, reader, id, &[])).await
}

/// `POST /organisations/imports/{directory_import}/columns`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let id: DirectoryImportId = visit.param("directory_import")?;
    visit
        .submit(
            move |tx, doing| {
                let import = store::import::get(tx, id)?;
                let (rows, _) = store::import_row::all(tx, id)?;
                let mapping = mapping(doing.form(), &import, &rows)?;
                // With other heads the columns are looked at anew.
                let is_moved = mapping.head_row != import.mapping.head_row;
                map_columns(tx, &doing.occasion, (id, doing.form().whole("version")?), &mapping)?;
                let next = if is_moved { "columns" } else { "preview" };
                Ok(Done::to(format!("{}/{next}", import_href(id))))
            },
            move |tx, reader, refusals| show(tx, reader, id, refusals),
        )
        .await
}

fn mapping(form: &Form, import: &Import, rows: &[SheetRow]) -> Result<Mapping> {
    let typed = form.text("head-row");
    let typed = if typed.is_empty() { Ok(0) } else { typed.parse::<u32>() };
    let head_row = typed.map_err(|_unclear| Refusal::new("list-head-row-unclear").on("head-row"))?;
    let (name_lang, kind) = (form.value("name-lang")?, form.value("kind")?);
    let mapping =
        Mapping { head_row, name_lang, kind, country: form.text("country").to_uppercase(), fields: Vec::new() };
    if head_row != import.mapping.head_row {
        return Ok(mapping.looked_at(rows));
    }
    let fields = (1..=import.mapping.fields.len()).map(|column| form.value(&format!("column-{column}")));
    Ok(Mapping { fields: fields.collect::<Result<Vec<Field>>>()?, ..mapping })
}

fn show(tx: &mut Tx<'_>, reader: &Reader, id: DirectoryImportId, refusals: &[Refusal]) -> Result<Response> {
    let import = store::import::get(tx, id)?;
    if import.stage != Stage::Open && refusals.is_empty() {
        return answer::redirect(&import_href(id));
    }
    let lang = reader.lang;
    let (rows, _) = store::import_row::all(tx, id)?;
    let is_conflict = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let head_row = import.mapping.head_row.to_string();
    let columns = 0..import.mapping.fields.len().min(width(&rows));
    let name_lang = reader.field("name-lang", t::import_name_lang(lang), refusals);
    let name_lang = name_lang.value(reader.standing("name-lang", import.mapping.name_lang.tag()));
    answer::page(&ImportColumnsPage {
        shell: import_shell(reader, t::import_columns(lang)),
        summary: reader.summary(refusals),
        head_row: reader
            .field("head-row", t::import_head_row(lang), refusals)
            .hint(t::import_head_row_hint(lang))
            .value(reader.standing("head-row", &head_row)),
        columns: columns.map(|at| column(reader, &import, &rows, at, refusals)).collect(),
        name_lang: Choices::one(name_lang, Lang::ALL.map(|of| Choice::new(of.tag(), of.own_name())).to_vec()),
        kind: kinds(reader, import.mapping.kind, refusals),
        country: reader
            .field("country", t::import_country(lang), refusals)
            .hint(t::country_hint(lang))
            .value(reader.standing("country", &import.mapping.country)),
        hidden: [reader.hidden(), vec![version(import.version, typed, is_conflict)]].concat(),
        file_name: import.file_name,
    })
}

fn column(reader: &Reader, import: &Import, rows: &[SheetRow], at: usize, refusals: &[Refusal]) -> ColumnView {
    let (lang, mapping) = (reader.lang, &import.mapping);
    let name = format!("column-{}", at + 1);
    let head = rows.iter().find(|row| row.number == mapping.head_row).map_or("", |heads| heads.cell(at));
    let label = if head.is_empty() { t::import_column(lang, at + 1) } else { head.to_owned() };
    let refusal = refusals.iter().find(|refusal| refusal.field.as_deref() == Some(&name));
    let field = FormField::new(&name, label).error(refusal.map(|refusal| reader.word(refusal)));
    let value = reader.standing(&name, mapping.fields[at].name()).to_owned();
    let options = Field::ALL.map(|field| Choice::new(field.name(), field_name(lang, field))).to_vec();
    let samples = samples(rows, mapping.head_row, at).join(" · ");
    ColumnView { field: Choices::one(field.value(value), options), samples: samples.chars().take(SAMPLES).collect() }
}

fn field_name(lang: Lang, field: Field) -> &'static str {
    match field {
        Field::Name => t::name(lang),
        Field::NameFi => t::name_in_finnish(lang),
        Field::NameSv => t::name_in_swedish(lang),
        Field::NameEn => t::name_in_english(lang),
        Field::Kind => t::kind(lang),
        Field::Country => t::country(lang),
        Field::Population => t::population(lang),
        Field::Latitude => t::latitude(lang),
        Field::Longitude => t::longitude(lang),
        Field::Languages => t::languages(lang),
        Field::Website => t::website(lang),
        Field::Identifier(scheme) => scheme_words::name(lang, scheme),
        Field::Ignore => t::field_ignore(lang),
    }
}
