//! Brings a list of organisations in: a file, and the lists that came before.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Fault, Lang, Refusal, Result};
use kit_db::Tx;
use kit_lists::reading::{self, Sheet};
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Form, Reader, Visit, answer};

use super::import_href;
use crate::actions::begin_import;
use crate::rules::import::{Import, Stage};
use crate::store;
use crate::words as t;

/// How many of the lists that came before are shown.
const EARLIER: i64 = 20;

#[derive(Template)]
#[template(path = "pages/import_new.html")]
struct ImportNewPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    file: Field,
    hidden: Vec<Hidden>,
    earlier: Vec<(Link, String)>,
}

/// `GET /organisations/import`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|tx, reader| show(tx, reader, &[])).await
}

/// `POST /organisations/import`: reads outside of the transaction, since that may take long.
pub(super) async fn post(visit: Visit) -> Result<Response> {
    visit.look(|_, _| Ok(())).await?;
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
                let (name, sheet) = read.as_ref().map_err(|refusals| Error::Refused(refusals.clone()))?;
                let import = begin_import(tx, &doing.occasion, name, sheet)?;
                Ok(Done::to(format!("{}/columns", import_href(import.id))))
            },
            show,
        )
        .await
}

fn read(form: &Form) -> Result<(String, Sheet)> {
    let Some(upload) = form.upload("file") else { return Err(Refusal::new("sheet-missing").on("file").into()) };
    Ok((upload.name.clone(), reading::read(&upload.bytes)?))
}

fn show(tx: &mut Tx<'_>, reader: &Reader, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let line = |import: &Import| {
        let day = kit_words::day(lang, import.created_at.day(&reader.app().site().zone));
        (Link::new(&import.file_name, import_href(import.id)), format!("{day} · {}", stage(lang, import.stage)))
    };
    let mut shell = reader.shell(t::import_new(lang));
    shell.breadcrumbs = vec![Link::new(t::directory(lang), "/organisations")];
    let (megabytes, rows) = (reading::FILE_BYTES / reading::MEGABYTE, reading::ROWS);
    answer::page(&ImportNewPage {
        shell,
        summary: reader.summary(refusals),
        file: reader.field("file", t::import_file(lang), refusals).hint(t::import_file_hint(lang, megabytes, rows)),
        hidden: reader.hidden(),
        earlier: store::import::latest(tx, EARLIER)?.iter().map(line).collect(),
    })
}

/// How far a list is, in words.
pub(super) fn stage(lang: Lang, stage: Stage) -> &'static str {
    match stage {
        Stage::Open => t::import_open(lang),
        Stage::Saving => t::import_saving(lang),
        Stage::Saved => t::import_saved(lang),
        Stage::Undoing => t::import_undoing(lang),
        Stage::Undone => t::import_undone(lang),
    }
}
