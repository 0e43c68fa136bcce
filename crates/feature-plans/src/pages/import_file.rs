//! The document that a plan was brought in from, as it came.

use axum::response::Response;
use core_documents::files::FileStore;
use core_documents::store::file;
use kernel::{Error, Result};
use kit_web::{Visit, answer};

use crate::rules::ImportId;
use crate::rules::access::ImportPlan;
use crate::store;

/// `GET /imports/{import}/file`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let id: ImportId = visit.param("import")?;
    let files = visit.app().given::<FileStore>()?.clone();
    let (kept, bytes) = visit
        .look(move |tx, reader| {
            let import = store::import::get(tx, id)?;
            core_spaces::standing(tx, reader, import.space)?.allow::<ImportPlan>()?;
            let kept = file::get(tx, import.space, import.file.ok_or(Error::Missing)?)?;
            let bytes = files.read(kept.content.hash)?;
            Ok((kept, bytes))
        })
        .await?;
    answer::download(kept.name.as_str(), kept.content.kind.name(), bytes)
}
