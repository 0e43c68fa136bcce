//! Gives evidence for a duty: records that are offered, a page elsewhere, a file, or what somebody says; for others of the
//! same time as well.

use askama::Template;
use axum::response::Response;
use core_documents::rules::file::LARGEST_FILE;
use core_spaces::Allowed;
use kernel::{Error, Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Checks, Doing, Done, Reader, Visit, answer};

use super::evidence_file::{self, Kept};
use super::offered;
use super::place::{Place, duty_href};
use crate::actions::{NewEvidence, attach_file, give_evidence};
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
    offered: Option<Choices>,
    title: Field,
    link: Field,
    file: Field,
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
    visit.look(move |tx, reader| Place::open::<GiveEvidence>(tx, reader, space)?.0.duty(tx, id).map(drop)).await?;
    let kept = evidence_file::keep(&visit).await?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<GiveEvidence>(tx, &doing.reader, space)?;
                let work = place.duty(tx, id)?;
                let mut duties = vec![id];
                for other in doing.form().all("also") {
                    duties.push(place.duty(tx, other.parse()?)?.duty.id);
                }
                for new in evidence(tx, doing, &allowed, (&work, &kept))? {
                    give_evidence(tx, &doing.occasion, &allowed, doing.reader.today, &duties, &new)?;
                }
                Ok(Done::to(duty_href(space, id)).saying("done-evidence-given"))
            },
            move |tx, reader, refusals| show(tx, reader, space, id, refusals),
        )
        .await
}

/// All that the form gives: the records that were ticked, and beside them what its fields say: the page and the file, each a
/// piece of its own, or what is said where there is neither.
fn evidence(
    tx: &mut Tx<'_>,
    doing: &Doing,
    allowed: &Allowed<GiveEvidence>,
    (work, kept): (&Work, &Kept),
) -> Result<Vec<NewEvidence>> {
    let form = doing.form();
    let mut checks = Checks::new();
    let mut all = checks.take(offered::ticked(tx, &doing.reader, form, work))?;
    let link = form.text("link");
    let is_nothing_beside =
        offered::is_any_ticked(form) && form.text("title").is_empty() && link.is_empty() && matches!(kept, Ok(None));
    if is_nothing_beside {
        checks.done()?;
        return Ok(all);
    }
    let page = (!link.is_empty()).then(|| Proof::link(&link).map_err(Error::from)).transpose();
    let page = checks.take(page)?;
    let file = checks.take(kept.clone().map_err(Error::Refused))?;
    checks.take(form.day("on"))?;
    // What is wrong with the file comes before what it would be called.
    if kept.is_ok() {
        let own_name = file.as_ref().map_or(link.as_str(), |(name, _)| name.as_str());
        checks.take(said(doing, Proof::Statement, own_name).check(doing.reader.today).map_err(Error::from))?;
    }
    checks.done()?;
    let is_said_alone = page.is_none() && file.is_none();
    all.extend(page.map(|page| said(doing, page, &link)));
    if let Some((name, content)) = &file {
        let proof = attach_file(tx, &doing.occasion, allowed, (name, content))?;
        all.push(said(doing, proof, name.as_str()));
    }
    all.extend(is_said_alone.then(|| said(doing, Proof::Statement, "")));
    Ok(all)
}

/// A piece as the fields tell of it. Without a title it is called by its own name: that of the file, or the page's address.
fn said(doing: &Doing, proof: Proof, own_name: &str) -> NewEvidence {
    let (form, today) = (doing.form(), doing.reader.today);
    let title = Some(form.text("title")).filter(|title| !title.is_empty());
    let own_name = || own_name.chars().take(LINE_LIMIT).collect();
    let on = form.day("on").ok().flatten().unwrap_or(today);
    NewEvidence { proof, title: title.unwrap_or_else(own_name), lang: doing.reader.lang, on }
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: DutyId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<GiveEvidence>(tx, reader, space)?;
    let work = place.duty(tx, id)?;
    let asked = Asked { is_open: true, owner: work.duty.owner, until: Some(soon(reader)), ..Asked::default() };
    let others = store::work::list(tx, &place.sight(), &asked, (0, OFFERED))?;
    let offered = offered::choices(tx, reader, &work, refusals)?;
    answer::page(&view(reader, &place, (&work, offered), &others, refusals))
}

/// Until when other duties are offered: the end of next month.
fn soon(reader: &Reader) -> jiff::civil::Date {
    let next = reader.today.last_of_month().tomorrow();
    next.map_or(reader.today, jiff::civil::Date::last_of_month)
}

fn view(
    reader: &Reader,
    place: &Place,
    (work, offered): (&Work, Option<Choices>),
    others: &[Work],
    refusals: &[Refusal],
) -> EvidenceGivePage {
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
        title: field("title", if offered.is_some() { t::evidence_else(lang) } else { t::evidence_title(lang) }, "")
            .hint(t::evidence_title_hint(lang))
            .limit(LINE_LIMIT),
        offered,
        link: field("link", t::evidence_link(lang), "").hint(t::evidence_link_hint(lang)).limit(URL_LIMIT),
        file: reader
            .field("file", t::evidence_file(lang), refusals)
            .hint(t::evidence_file_hint(lang, LARGEST_FILE / 1_000_000)),
        on: field("on", t::evidence_on(lang), &today.to_string()),
        also: Choices::many(reader.field("also", t::evidence_also(lang), refusals), also.collect()),
        hidden: reader.hidden(),
        back: duty_href(place.space.id, work.duty.id),
    }
}
