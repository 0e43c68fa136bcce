//! Hands a duty over to somebody else.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Hidden};
use kit_web::shell::Shell;
use kit_web::{Done, Reader, Visit, answer};

use super::party_fields::Known;
use super::place::{Place, duty_href};
use crate::actions::hand_over_duty;
use crate::rules::DutyId;
use crate::rules::access::KeepCommitments;
use crate::told;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/duty_hand_over.html")]
struct DutyHandOverPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    space: String,
    title: String,
    content_lang: Lang,
    now: String,
    to: Choices,
    hidden: Vec<Hidden>,
    back: String,
}

/// `GET /spaces/{space}/duties/{duty}/hand-over`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("duty")?);
    visit.read(move |tx, reader| show(tx, reader, space, id, &[])).await
}

/// `POST /spaces/{space}/duties/{duty}/hand-over`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, DutyId) = (visit.param("space")?, visit.param("duty")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<KeepCommitments>(tx, &doing.reader, space)?;
                place.duty(tx, id)?;
                let version = doing.form().whole("version")?;
                let missing = || Refusal::new("successor-missing").on("to");
                let to = doing.form().maybe("to")?.ok_or_else(missing)?;
                hand_over_duty(tx, &doing.occasion, &allowed, (id, version), doing.reader.today, to)?;
                Ok(Done::to(duty_href(space, id)).saying("done-duty-handed-over"))
            },
            move |tx, reader, refusals| show(tx, reader, space, id, refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: DutyId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<KeepCommitments>(tx, reader, space)?;
    let work = place.duty(tx, id)?;
    let roles = core_spaces::store::role::of_space(tx, space)?;
    let lang = reader.lang;
    let others = Known::people(roles, reader.today).into_iter().filter(|(person, _)| Some(*person) != work.duty.owner);
    let field = reader.field("to", t::hand_over_to(lang), refusals).value(reader.standing("to", ""));
    let mut hidden = reader.hidden();
    hidden.push(Hidden::new("version", work.duty.version.to_string()));
    answer::page(&DutyHandOverPage {
        shell: place.shell_in_duty(reader, t::hand_over(lang), &work),
        summary: reader.summary(refusals),
        space: place.name(reader),
        title: work.commitment.terms.title.clone(),
        content_lang: work.commitment.terms.lang,
        now: t::hand_over_now(lang, told::whose(lang, &work)),
        to: Choices::one(field, others.map(|(person, name)| Choice::new(person.to_string(), name)).collect()),
        hidden,
        back: duty_href(space, id),
    })
}
