//! Gives evidence for a duty: a page elsewhere, or what somebody says; for others of the same time as well.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Checks, Doing, Done, Reader, Visit, answer};

use super::place::{Place, duty_href};
use crate::actions::{NewEvidence, give_evidence};
use crate::rules::access::GiveEvidence;
use crate::rules::{DutyId, LINE_LIMIT, Proof, URL_LIMIT};
use crate::store;
use crate::store::work::{Asked, Work};
use crate::told;
use crate::words as t;

/// The most other duties that are offered.
const OFFERED: i64 = 12;

#[derive(Template)]
#[template(path = "pages/evidence_give.html")]
struct EvidenceGivePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    space: String,
    duty: String,
    content_lang: Lang,
    due: String,
    proof: String,
    title: Field,
    link: Field,
    on: Field,
    also: Choices,
    hidden: Vec<Hidden>,
    back: String,
}

/// `GET /spaces/{space}/duties/{duty}/evidence`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("duty")?);
    visit.read(move |tx, reader| show(tx, reader, space, id, &[])).await
}

/// `POST /spaces/{space}/duties/{duty}/evidence`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, DutyId) = (visit.param("space")?, visit.param("duty")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<GiveEvidence>(tx, &doing.reader, space)?;
                let mut duties = vec![place.duty(tx, id)?.duty.id];
                for other in doing.form().all("also") {
                    duties.push(place.duty(tx, other.parse()?)?.duty.id);
                }
                let new = evidence(doing)?;
                give_evidence(tx, &doing.occasion, &allowed, doing.reader.today, &duties, &new)?;
                Ok(Done::to(duty_href(space, id)).saying("done-evidence-given"))
            },
            move |tx, reader, refusals| show(tx, reader, space, id, refusals),
        )
        .await
}

fn evidence(doing: &Doing) -> Result<NewEvidence> {
    let (form, today) = (doing.form(), doing.reader.today);
    let mut checks = Checks::new();
    let (link, on) = (form.text("link"), form.day("on"));
    let proof = if link.is_empty() { Ok(Proof::Statement) } else { Proof::link(&link) };
    let day = on.as_ref().ok().copied().flatten().unwrap_or(today);
    let new = NewEvidence { proof: Proof::Statement, title: form.text("title"), lang: doing.reader.lang, on: day };
    // In the order of the form.
    checks.take(new.check(today).map_err(kernel::Error::from))?;
    let proof = checks.take(proof.map(Some).map_err(kernel::Error::from))?.unwrap_or(Proof::Statement);
    checks.take(on)?;
    checks.done()?;
    Ok(NewEvidence { proof, ..new })
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: DutyId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<GiveEvidence>(tx, reader, space)?;
    let work = place.duty(tx, id)?;
    let asked = Asked { is_open: true, owner: work.duty.owner, until: Some(soon(reader)), ..Asked::default() };
    let others = store::work::list(tx, &place.sight(), &asked, (0, OFFERED))?;
    answer::page(&view(reader, &place, &work, &others, refusals))
}

/// Until when other duties are offered: the end of next month.
fn soon(reader: &Reader) -> jiff::civil::Date {
    let next = reader.today.last_of_month().tomorrow();
    next.map_or(reader.today, jiff::civil::Date::last_of_month)
}

fn view(reader: &Reader, place: &Place, work: &Work, others: &[Work], refusals: &[Refusal]) -> EvidenceGivePage {
    let (lang, today) = (reader.lang, reader.today);
    let terms = &work.commitment.terms;
    let field = |name: &'static str, label: &str, kept: &str| {
        reader.field(name, label, refusals).value(reader.standing(name, kept))
    };
    let typed: Vec<&str> = reader.visit().form().all("also").collect();
    let also = others.iter().filter(|other| other.duty.id != work.duty.id).map(|other| {
        let key = other.duty.id.to_string();
        let chosen = typed.contains(&key.as_str());
        let label = format!("{} ({})", other.commitment.terms.title, kit_words::day(lang, other.duty.due_on));
        Choice::new(key, label).lang(Some(other.commitment.terms.lang)).chosen_if(chosen)
    });
    EvidenceGivePage {
        shell: place.shell_in_duty(reader, t::evidence_give(lang), work),
        summary: reader.summary(refusals),
        space: place.name(reader),
        duty: terms.title.clone(),
        content_lang: terms.lang,
        due: told::due(lang, work, today),
        proof: terms.proof.clone(),
        title: field("title", t::evidence_title(lang), "").hint(t::evidence_title_hint(lang)).limit(LINE_LIMIT),
        link: field("link", t::evidence_link(lang), "").hint(t::evidence_link_hint(lang)).limit(URL_LIMIT),
        on: field("on", t::evidence_on(lang), &today.to_string()),
        also: Choices::many(reader.field("also", t::evidence_also(lang), refusals), also.collect()),
        hidden: reader.hidden(),
        back: duty_href(place.space.id, work.duty.id),
    }
}
