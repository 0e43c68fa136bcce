//! What a member of a body reads before a meeting, as a document.
// tidy: no template because it is a file

use axum::response::Response;
use kernel::{Error, Result};
use kit_web::Visit;

use super::{Behind, behind};
use crate::documents::{Format, typeset};
use crate::pages::editions;

/// `GET /dossiers/{dossier}/pdf`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let token: String = visit.param("dossier")?;
    let (name, document) = visit
        .look(move |tx, reader| {
            let Behind::Open(opened) = behind(tx, reader, &token)? else { return Err(Error::Missing) };
            Ok(editions::document(reader, &opened.report, &opened.content, &opened.parts))
        })
        .await?;
    typeset(Format::Pdf, &name, document).await
}
