//! A file that was given as evidence, and how one comes in.
// tidy: no template because the answer is the file

use axum::response::Response;
use core_documents::files::FileStore;
use core_documents::rules::file::{Content, FileName};
use core_documents::store::file;
use kernel::{Error, Fault, Refusal, Result, SpaceId};
use kit_web::{Visit, answer};

use super::place::Place;
use crate::rules::access::SeeCommitments;
use crate::rules::{DutyId, EvidenceId};
use crate::store;

/// A file whose content is kept; nothing where none was given; why it is not kept otherwise.
pub(super) type Kept = Result<Option<(FileName, Content)>, Vec<Refusal>>;

/// `GET /spaces/{space}/duties/{duty}/evidence/{evidence}/file`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, duty): (SpaceId, DutyId) = (visit.param("space")?, visit.param("duty")?);
    let evidence: EvidenceId = visit.param("evidence")?;
    let files = visit.app().given::<FileStore>()?.clone();
    let (kept, bytes) = visit
        .look(move |tx, reader| {
            let (place, _) = Place::open::<SeeCommitments>(tx, reader, space)?;
            let work = place.duty(tx, duty)?;
            let given = store::evidence::of_duty(tx, work.duty.id)?;
            let given = given.into_iter().find(|one| one.evidence.id == evidence).ok_or(Error::Missing)?;
            let id = given.evidence.proof.file().ok_or(Error::Missing)?.parse()?;
            let kept = file::get(tx, space, id)?;
            let bytes = files.read(kept.content.hash)?;
            Ok((kept, bytes))
        })
        .await?;
    answer::download(kept.name.as_str(), kept.content.kind.name(), bytes)
}

/// Keeps the content of the form's file on the disk, outside of any transaction, since that may take long.
pub(super) async fn keep(visit: &Visit) -> Result<Kept> {
    let (form, files) = (visit.clone(), visit.app().given::<FileStore>()?.clone());
    let kept = tokio::task::spawn_blocking(move || {
        let Some(upload) = form.form().upload("file") else { return Ok(None) };
        let name = FileName::of(&upload.name)?;
        let content = files.keep(&name, upload.bytes.as_slice())?;
        Ok(Some((name, content)))
    });
    match kept.await.map_err(|error| Fault::because("keeping a file", error))? {
        Ok(kept) => Ok(Ok(kept)),
        Err(Error::Refused(refusals)) => Ok(Err(refusals)),
        Err(other) => Err(other),
    }
}
