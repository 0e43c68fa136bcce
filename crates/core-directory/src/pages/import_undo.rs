//! Takes a list back, after asking.

use askama::Template;
use axum::response::Response;
use kernel::{Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::shell::Shell;
use kit_web::{Done, Reader, Visit, answer};

use super::{import_href, import_shell};
use crate::actions::undo_import;
use crate::rules::import::DirectoryImportId;
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/import_undo.html")]
struct ImportUndoPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    file_name: String,
    hidden: Vec<Hidden>,
    back: String,
}

/// `GET /organisations/imports/{directory_import}/undo`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let id = visit.param("directory_import")?;
    visit.read(move |tx, reader| show(tx, reader, id, &[])).await
}

/// `POST /organisations/imports/{directory_import}/undo`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let id: DirectoryImportId = visit.param("directory_import")?;
    visit
        .submit(
            move |tx, doing| {
                undo_import(tx, &doing.occasion, (id, doing.form().whole("version")?))?;
                Ok(Done::to(import_href(id)))
            },
            move |tx, reader, refusals| show(tx, reader, id, refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, id: DirectoryImportId, refusals: &[Refusal]) -> Result<Response> {
    let import = store::import::get(tx, id)?;
    let mut hidden = reader.hidden();
    hidden.push(Hidden::new("version", import.version.to_string()));
    answer::page(&ImportUndoPage {
        shell: import_shell(reader, t::import_undo(reader.lang)),
        summary: reader.summary(refusals),
        file_name: import.file_name,
        hidden,
        back: import_href(id),
    })
}
