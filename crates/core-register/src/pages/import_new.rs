//! Brings a list into a register: a file, and the lists that came before.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Fault, Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_lists::reading::{self, Sheet};
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Form, Reader, Visit, answer};

use super::place::Place;
use crate::actions::begin_import;
use crate::rules::access::KeepRegister;
use crate::rules::import::{Import, KEPT_DAYS, Stage};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/import_new.html")]
struct ImportNewPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    space: String,
    file: Field,
    kept: String,
    hidden: Vec<Hidden>,
    earlier: Vec<(Link, String)>,
    back: String,
}

/// `GET /spaces/{space}/register/import`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| show(tx, reader, space, &[])).await
}

/// `POST /spaces/{space}/register/import`: reads outside of the transaction, since that may take long.
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let space: SpaceId = visit.param("space")?;
    visit.look(move |tx, reader| Place::open::<KeepRegister>(tx, reader, space).map(drop)).await?;
    let form = visit.clone();
    let read = tokio::task::spawn_blocking(move || read(form.form())).await;
    let read = match read.map_err(|error| Fault::because("reading a list", error))? {
        Ok(read) => Ok(read),
        Err(Error::Refused(refusals)) => Err(refusals),
        Err(other) => return Err(other),
    };
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<KeepRegister>(tx, &doing.reader, space)?;
                let (name, sheet) = read.as_ref().map_err(|refusals| Error::Refused(refusals.clone()))?;
                let import = begin_import(tx, &doing.occasion, &allowed, name, sheet)?;
                Ok(Done::to(format!("{}/columns", place.import(import.id))))
            },
            move |tx, reader, refusals| show(tx, reader, space, refusals),
        )
        .await
}

fn read(form: &Form) -> Result<(String, Sheet)> {
    let Some(upload) = form.upload("file") else { return Err(Refusal::new("sheet-missing").on("file").into()) };
    Ok((upload.name.clone(), reading::read(&upload.bytes)?))
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<KeepRegister>(tx, reader, space)?;
    let lang = reader.lang;
    let earlier = store::import::of_space(tx, space)?;
    let line = |import: &Import| {
        let day = kit_words::day(lang, import.created_at.day(&reader.app().site().zone));
        (Link::new(&import.file_name, place.import(import.id)), format!("{day} · {}", stage(lang, import.stage)))
    };
    answer::page(&ImportNewPage {
        shell: place.shell(reader, t::import_list(lang)),
        summary: reader.summary(refusals),
        space: place.name(reader),
        file: reader.field("file", t::list_import_file(lang), refusals).hint(t::list_import_file_hint(
            lang,
            reading::FILE_BYTES / reading::MEGABYTE,
            reading::ROWS,
        )),
        kept: t::import_kept(lang, KEPT_DAYS),
        hidden: reader.hidden(),
        earlier: earlier.iter().map(line).collect(),
        back: place.href(),
    })
}

/// How far an import is, in words.
pub(super) fn stage(lang: Lang, stage: Stage) -> &'static str {
    match stage {
        Stage::Open => t::list_import_open(lang),
        Stage::Saved { .. } => t::import_saved(lang),
        Stage::Undone { .. } => t::import_undone(lang),
    }
}
