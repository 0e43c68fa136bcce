//! Says by hand how a duty stands, with the reason; or takes that back.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Done, Reader, Visit, answer};

use super::place::{Place, duty_href};
use crate::actions::{reopen_duty, settle_duty};
use crate::rules::access::JudgeDuties;
use crate::rules::{DutyId, Settled, TEXT_LIMIT};
use crate::told;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/duty_settle.html")]
struct DutySettlePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    space: String,
    heading: &'static str,
    title: String,
    content_lang: Lang,
    due: String,
    /// What is asked where nothing was decided yet; otherwise it is taken back.
    asked: Option<(Choices, Field)>,
    reason: String,
    hidden: Vec<Hidden>,
    back: String,
}

/// `GET /spaces/{space}/duties/{duty}/settle`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("duty")?);
    visit.read(move |tx, reader| show(tx, reader, space, id, &[])).await
}

/// `POST /spaces/{space}/duties/{duty}/settle`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, DutyId) = (visit.param("space")?, visit.param("duty")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<JudgeDuties>(tx, &doing.reader, space)?;
                place.duty(tx, id)?;
                let (form, today) = (doing.form(), doing.reader.today);
                let version = form.whole("version")?;
                let done = if form.raw("settled") == "open" {
                    reopen_duty(tx, &doing.occasion, &allowed, (id, version), today)?;
                    "done-duty-reopened"
                } else {
                    let settled = Settled::by_hand(form.raw("settled"), today, form.long_text("reason"), today)?;
                    settle_duty(tx, &doing.occasion, &allowed, (id, version), today, &settled)?;
                    "done-duty-settled"
                };
                Ok(Done::to(duty_href(space, id)).saying(done))
            },
            move |tx, reader, refusals| show(tx, reader, space, id, refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: DutyId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<JudgeDuties>(tx, reader, space)?;
    let work = place.duty(tx, id)?;
    work.commitment.is_settled_here()?;
    let lang = reader.lang;
    let settled = work.duty.settled.as_ref();
    let mut hidden = reader.hidden();
    hidden.push(Hidden::new("version", work.duty.version.to_string()));
    hidden.extend(settled.map(|_| Hidden::new("settled", "open")));
    let heading = if settled.is_some() { t::duty_reopen(lang) } else { t::duty_settle(lang) };
    answer::page(&DutySettlePage {
        shell: place.shell_in_duty(reader, heading, &work),
        summary: reader.summary(refusals),
        space: place.name(reader),
        heading,
        title: work.commitment.terms.title.clone(),
        content_lang: work.commitment.terms.lang,
        due: told::due(lang, &work, reader.today),
        asked: settled.is_none().then(|| asked(reader, refusals)),
        reason: settled.map(|settled| settled.reason().to_owned()).unwrap_or_default(),
        hidden,
        back: duty_href(space, id),
    })
}

fn asked(reader: &Reader, refusals: &[Refusal]) -> (Choices, Field) {
    let lang = reader.lang;
    let field = reader.field("settled", t::duty_settle_how(lang), refusals).value(reader.standing("settled", ""));
    let options = vec![
        Choice::new("met", t::settle_met(lang)).hint(t::settle_met_hint(lang)),
        Choice::new("waived", t::settle_waived(lang)).hint(t::settle_waived_hint(lang)),
        Choice::new("raised", t::settle_raised(lang)).hint(t::settle_raised_hint(lang)),
    ];
    let reason =
        reader.field("reason", t::reason(lang), refusals).value(reader.standing("reason", "")).limit(TEXT_LIMIT);
    (Choices::one(field, options), reason)
}
