//! Gives a commitment up, on a page that says what happens.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Done, Reader, Visit, answer};

use super::place::{Place, commitment_href};
use crate::actions::end_commitment;
use crate::rules::access::KeepCommitments;
use crate::rules::{CommitmentId, TEXT_LIMIT};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/commitment_end.html")]
struct CommitmentEndPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    space: String,
    title: String,
    title_lang: Lang,
    reason: Field,
    hidden: Vec<Hidden>,
    back: String,
}

/// `GET /spaces/{space}/commitments/{commitment}/end`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("commitment")?);
    visit.read(move |tx, reader| show(tx, reader, space, id, &[])).await
}

/// `POST /spaces/{space}/commitments/{commitment}/end`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, CommitmentId) = (visit.param("space")?, visit.param("commitment")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<KeepCommitments>(tx, &doing.reader, space)?;
                place.duties(tx, id)?;
                let (version, reason) = (doing.form().whole("version")?, doing.form().long_text("reason"));
                end_commitment(tx, &doing.occasion, &allowed, (id, version), doing.reader.today, &reason)?;
                Ok(Done::to(commitment_href(space, id)).saying("done-commitment-ended"))
            },
            move |tx, reader, refusals| show(tx, reader, space, id, refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: CommitmentId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<KeepCommitments>(tx, reader, space)?;
    place.duties(tx, id)?;
    let commitment = store::commitment::get(tx, space, id)?;
    commitment.is_own()?;
    let lang = reader.lang;
    let mut hidden = reader.hidden();
    hidden.push(Hidden::new("version", commitment.version.to_string()));
    let reason =
        reader.field("reason", t::reason(lang), refusals).value(reader.standing("reason", "")).limit(TEXT_LIMIT);
    answer::page(&CommitmentEndPage {
        shell: place.shell(reader, t::commitment_end(lang)),
        summary: reader.summary(refusals),
        space: place.name(reader),
        title: commitment.terms.title,
        title_lang: commitment.terms.lang,
        reason,
        hidden,
        back: commitment_href(space, id),
    })
}
