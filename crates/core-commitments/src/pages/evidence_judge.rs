//! Accepts a piece of evidence, returns it with a comment, or takes it back.

use askama::Template;
use axum::response::Response;
use core_spaces::Allowed;
use kernel::{Error, Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Done, Reader, Visit, answer};

use super::place::{Place, duty_href};
use crate::actions::{Judgement, judge_evidence, withdraw_evidence};
use crate::rules::access::{GiveEvidence, JudgeDuties};
use crate::rules::{DutyId, EvidenceId, EvidenceState, LINE_LIMIT};
use crate::store;
use crate::store::evidence::Given;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/evidence_judge.html")]
struct EvidenceJudgePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    space: String,
    title: String,
    content_lang: Lang,
    heading: &'static str,
    /// What can be done with it; where it can be taken back only, nothing is chosen.
    what: Choices,
    comment: Field,
    hidden: Vec<Hidden>,
    back: String,
}

/// `GET /spaces/{space}/duties/{duty}/evidence/{evidence}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, ids) = (visit.param("space")?, (visit.param("duty")?, visit.param("evidence")?));
    visit.read(move |tx, reader| show(tx, reader, space, ids, &[])).await
}

/// `POST /spaces/{space}/duties/{duty}/evidence/{evidence}`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, ids): (SpaceId, _) = (visit.param("space")?, (visit.param("duty")?, visit.param("evidence")?));
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<GiveEvidence>(tx, &doing.reader, space)?;
                place.duty(tx, ids.0)?;
                let today = doing.reader.today;
                let judge = |tx: &mut Tx<'_>, judgement: &Judgement| {
                    let judges: Allowed<JudgeDuties> = place.standing.allow()?;
                    judge_evidence(tx, &doing.occasion, &judges, ids, today, judgement)
                };
                let done = match doing.form().raw("what") {
                    "accept" => judge(tx, &Judgement::Accepted).map(|_| "done-evidence-accepted"),
                    "return" => {
                        let comment = doing.form().text("comment");
                        judge(tx, &Judgement::Returned(comment)).map(|_| "done-evidence-returned")
                    }
                    "withdraw" => {
                        withdraw_evidence(tx, &doing.occasion, &allowed, ids, today).map(|_| "done-evidence-withdrawn")
                    }
                    _ => Err(Refusal::new("judge-missing").on("what").into()),
                };
                Ok(Done::to(duty_href(space, ids.0)).saying(done?))
            },
            move |tx, reader, refusals| show(tx, reader, space, ids, refusals),
        )
        .await
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    space: SpaceId,
    (duty, evidence): (DutyId, EvidenceId),
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<GiveEvidence>(tx, reader, space)?;
    let work = place.duty(tx, duty)?;
    let given = store::evidence::of_duty(tx, duty)?;
    let given = given.into_iter().find(|one| one.evidence.id == evidence).ok_or(Error::Missing)?;
    let lang = reader.lang;
    let what = choices(reader, &place, &given, refusals);
    let heading = if what.options.len() > 1 { t::judge(lang) } else { t::judge_take_back(lang) };
    let comment = reader.field("comment", t::judge_comment(lang), refusals).value(reader.standing("comment", ""));
    answer::page(&EvidenceJudgePage {
        shell: place.shell_in_duty(reader, heading, &work),
        summary: reader.summary(refusals),
        space: place.name(reader),
        heading,
        what,
        title: given.evidence.title,
        content_lang: given.lang,
        comment: comment.hint(t::judge_comment_hint(lang)).limit(LINE_LIMIT),
        hidden: reader.hidden(),
        back: duty_href(space, duty),
    })
}

fn choices(reader: &Reader, place: &Place, given: &Given, refusals: &[Refusal]) -> Choices {
    let lang = reader.lang;
    let field = reader.field("what", t::judge_what(lang), refusals).value(reader.standing("what", ""));
    let mut options = Vec::new();
    if place.may::<JudgeDuties>() && given.state == EvidenceState::Given {
        options.push(Choice::new("accept", t::judge_accept(lang)).hint(t::judge_accept_hint(lang)));
        options.push(Choice::new("return", t::judge_return(lang)).hint(t::judge_return_hint(lang)));
    }
    options.push(Choice::new("withdraw", t::judge_withdraw(lang)).hint(t::judge_withdraw_hint(lang)));
    Choices::one(field, options)
}
