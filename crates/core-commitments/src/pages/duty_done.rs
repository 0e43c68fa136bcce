//! Says that a duty is done, in one field: where the link in a mail leads.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Done, Reader, Visit, answer};

use super::offered;
use super::place::{Place, duty_href};
use crate::actions::{NewEvidence, give_evidence};
use crate::rules::access::GiveEvidence;
use crate::rules::{DutyId, LINE_LIMIT, Proof, Status};
use crate::told;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/duty_done.html")]
struct DutyDonePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    space: String,
    duty: String,
    content_lang: Lang,
    due: String,
    /// What is asked; nothing where nothing is left to do.
    title: Option<Field>,
    /// The records that may show it.
    offered: Option<Choices>,
    proof: String,
    hidden: Vec<Hidden>,
    more: String,
    back: String,
}

/// `GET /spaces/{space}/duties/{duty}/done`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("duty")?);
    visit.read(move |tx, reader| show(tx, reader, space, id, &[])).await
}

/// `POST /spaces/{space}/duties/{duty}/done`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, DutyId) = (visit.param("space")?, visit.param("duty")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<GiveEvidence>(tx, &doing.reader, space)?;
                let work = place.duty(tx, id)?;
                let (title, on) = (doing.form().text("title"), doing.reader.today);
                let mut all = offered::ticked(tx, &doing.reader, doing.form(), &work)?;
                if all.is_empty() || !title.is_empty() {
                    // An address alone is a page elsewhere.
                    let proof = Proof::link(&title).unwrap_or(Proof::Statement);
                    all.push(NewEvidence { proof, title, lang: doing.reader.lang, on });
                }
                for new in all {
                    give_evidence(tx, &doing.occasion, &allowed, on, &[id], &new)?;
                }
                Ok(Done::to(duty_href(space, id)).saying("done-evidence-given"))
            },
            move |tx, reader, refusals| show(tx, reader, space, id, refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: DutyId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<GiveEvidence>(tx, reader, space)?;
    let work = place.duty(tx, id)?;
    let (lang, terms) = (reader.lang, &work.commitment.terms);
    let status = work.duty.status(reader.today);
    let waits = status.is_open() && status != Status::HandedIn;
    let offered = if waits { offered::choices(tx, reader, &work, refusals)? } else { None };
    let label = if offered.is_some() { t::evidence_else(lang) } else { t::evidence_title(lang) };
    let title = || reader.field("title", label, refusals).value(reader.standing("title", ""));
    let due = told::due(lang, &work, reader.today);
    answer::page(&DutyDonePage {
        shell: place.shell_in_duty(reader, t::duty_done(lang), &work),
        summary: reader.summary(refusals),
        space: place.name(reader),
        duty: terms.title.clone(),
        content_lang: terms.lang,
        due: if waits { due } else { format!("{due} · {}", told::status(lang, status)) },
        title: waits.then(|| title().hint(t::evidence_title_hint(lang)).limit(LINE_LIMIT)),
        offered,
        proof: terms.proof.clone(),
        hidden: reader.hidden(),
        more: format!("{}/evidence", duty_href(space, id)),
        back: duty_href(space, id),
    })
}
