//! Takes an import back, after asking.

use askama::Template;
use axum::response::Response;
use kernel::{Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use super::place::Place;
use crate::actions::undo_import;
use crate::rules::RegisterImportId;
use crate::rules::access::KeepRegister;
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

/// `GET /spaces/{space}/register/imports/{register_import}/undo`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, import) = (visit.param("space")?, visit.param("register_import")?);
    visit.read(move |tx, reader| show(tx, reader, space, import, &[])).await
}

/// `POST /spaces/{space}/register/imports/{register_import}/undo`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, RegisterImportId) = (visit.param("space")?, visit.param("register_import")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<KeepRegister>(tx, &doing.reader, space)?;
                let version = doing.form().whole("version")?;
                undo_import(tx, &doing.occasion, &allowed, (id, version))?;
                Ok(Done::to(place.import(id)).saying("done-list-undone"))
            },
            move |tx, reader, refusals| show(tx, reader, space, id, refusals),
        )
        .await
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
    let mut shell = place.shell(reader, t::list_import_undo(reader.lang));
    shell.breadcrumbs.push(Link::new(&import.file_name, place.import(id)));
    let mut hidden = reader.hidden();
    hidden.push(Hidden::new("version", import.version.to_string()));
    answer::page(&ImportUndoPage {
        shell,
        summary: reader.summary(refusals),
        file_name: import.file_name,
        hidden,
        back: place.import(id),
    })
}
