//! What was passed on in one act, and giving it back.

use askama::Template;
use axum::response::Response;
use kernel::{Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::shell::Shell;
use kit_web::{Done, Reader, Visit, answer};

use super::place::{Place, commitments_href};
use crate::actions::give_back_duties;
use crate::rules::PassingId;
use crate::rules::access::JudgeDuties;
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/passing.html")]
struct PassingPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    space: String,
    what: String,
    /// The day.
    on: String,
    /// What would go back, while anything would.
    back: Option<(String, String)>,
    undone: Option<String>,
    hidden: Vec<Hidden>,
    commitments: String,
}

/// The address of what was passed on in one act.
pub(super) fn passing_href(space: SpaceId, id: PassingId) -> String {
    format!("/spaces/{space}/passings/{id}")
}

/// `GET /spaces/{space}/passings/{passing}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("passing")?);
    visit.read(move |tx, reader| show(tx, reader, (space, id), &[])).await
}

/// `POST /spaces/{space}/passings/{passing}`: gives it back.
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("passing")?);
    visit
        .submit(
            move |tx, doing| {
                let (_, allowed) = Place::open::<JudgeDuties>(tx, &doing.reader, space)?;
                give_back_duties(tx, &doing.occasion, &allowed, doing.reader.today, id)?;
                Ok(Done::to(commitments_href(space)).saying("done-duties-given-back"))
            },
            move |tx, reader, refusals| show(tx, reader, (space, id), refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, (space, id): (SpaceId, PassingId), refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<JudgeDuties>(tx, reader, space)?;
    let passing = store::passing::get(tx, space, id)?;
    let lang = reader.lang;
    let zone = &reader.app().site().zone;
    let goes_back = passing.undone_at.is_none() && passing.left > 0;
    answer::page(&PassingPage {
        shell: place.shell(reader, t::passing(lang)),
        summary: reader.summary(refusals),
        space: place.name(reader),
        what: t::passing_what(lang, passing.duties, &passing.from_name, &passing.to_name),
        on: kit_words::day(lang, passing.at.day(zone)),
        back: goes_back.then(|| {
            let what = t::passing_back_what(lang, &passing.from_name, passing.left, &passing.to_name);
            (what, t::passing_back(lang, passing.left))
        }),
        undone: passing.undone_at.map(|at| t::passing_undone_on(lang, kit_words::day(lang, at.day(zone)))),
        hidden: reader.hidden(),
        commitments: place.href(),
    })
}
