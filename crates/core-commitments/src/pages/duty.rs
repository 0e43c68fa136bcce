//! One duty: how it stands, what shows it, and what can be done.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Result, SpaceId, State};
use kit_db::Tx;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::place::{Place, commitment_href, duty_href};
use super::{reminded, sources};
use crate::rules::access::{GiveEvidence, JudgeDuties, KeepCommitments, SeeCommitments};
use crate::rules::{DutyId, EvidenceState, Proof, Settled, Status};
use crate::store;
use crate::store::evidence::Given;
use crate::store::work::Work;
use crate::told;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/duty.html")]
struct DutyPage {
    shell: Shell,
    space: String,
    title: String,
    content_lang: Lang,
    due: String,
    state: State,
    word: &'static str,
    /// Why it stands so, where somebody said it.
    settled: Option<(String, String)>,
    by: String,
    to: String,
    owner: Option<String>,
    proof: String,
    details: String,
    often: String,
    commitment_href: String,
    /// What it comes from, with where that is.
    source: Option<(&'static str, Option<Link>)>,
    /// Where it is shown what it serves.
    serves: Option<String>,
    evidence: Vec<EvidenceRow>,
    reminders: Vec<reminded::Row>,
    next_reminder: Option<String>,
    give_href: Option<String>,
    settle: Option<Link>,
    hand_over_href: Option<String>,
}

struct EvidenceRow {
    title: String,
    lang: Lang,
    /// Where it is; nothing for a statement, and for a record that the reader may not see.
    href: Option<String>,
    /// Whether that is a page elsewhere.
    is_elsewhere: bool,
    /// Of a file its name and its size.
    file: Option<String>,
    on: String,
    given: String,
    state: &'static str,
    comment: String,
    judge_href: Option<String>,
}

/// `GET /spaces/{space}/duties/{duty}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("duty")?);
    visit.read(move |tx, reader| answer::page(&view(tx, reader, space, id)?)).await
}

fn view(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: DutyId) -> Result<DutyPage> {
    let (place, _) = Place::open::<SeeCommitments>(tx, reader, space)?;
    let work = place.duty(tx, id)?;
    let given = store::evidence::of_duty(tx, id)?;
    let (lang, terms, duty) = (reader.lang, &work.commitment.terms, &work.duty);
    let source = work.commitment.source.as_ref();
    let records = source.map(|source| (source.kind.as_str(), source.id.as_str()));
    let records: Vec<(&str, &str)> = records.into_iter().chain(given.iter().filter_map(record)).collect();
    let links = sources::links(tx, reader, &records)?;
    let led = |kind: &str, id: &str| {
        let place = records.iter().position(|known| *known == (kind, id))?;
        links.get(place).cloned().flatten()
    };
    let link = |kind: &str, id: &str| led(kind, id).map(|led| led.link);
    let status = duty.status(reader.today);
    let href = duty_href(space, id);
    let is_settled_here = work.commitment.is_settled_here().is_ok();
    let judges = place.may::<JudgeDuties>();
    let (reminders, next_reminder) = reminded::of_duty(tx, reader, &place, &work)?;
    Ok(DutyPage {
        shell: shell(reader, &place, &work),
        space: place.name(reader),
        title: terms.title.clone(),
        content_lang: terms.lang,
        due: told::due(lang, &work, reader.today),
        state: status.state(),
        word: told::status(lang, status),
        settled: duty.settled.as_ref().map(|settled| said(lang, settled)),
        by: told::by(lang, &work),
        to: told::to(lang, &work),
        owner: work.owner.clone(),
        proof: terms.proof.clone(),
        details: terms.details.clone(),
        often: told::recurrence(lang, terms),
        commitment_href: commitment_href(space, duty.commitment),
        source: source.map(|source| (sources::word(lang, &source.kind), link(&source.kind, &source.id))),
        serves: source
            .and_then(|source| led(&source.kind, &source.id)?.serves)
            .map(|serves| format!("{serves}?at=duty:{id}")),
        evidence: given
            .iter()
            .map(|one| row(reader, &place, &href, one, record(one).and_then(|(kind, id)| link(kind, id))))
            .collect(),
        reminders,
        next_reminder,
        give_href: (place.may::<GiveEvidence>() && status != Status::Waived).then(|| format!("{href}/evidence")),
        settle: (judges && is_settled_here).then(|| {
            let label = if duty.settled.is_some() { t::duty_reopen(lang) } else { t::duty_settle(lang) };
            Link::new(label, format!("{href}/settle"))
        }),
        hand_over_href: (place.may::<KeepCommitments>() && status.is_open()).then(|| format!("{href}/hand-over")),
    })
}

fn shell(reader: &Reader, place: &Place, work: &Work) -> Shell {
    let mut shell = place.shell(reader, &work.commitment.terms.title);
    let terms = &work.commitment.terms;
    let href = commitment_href(place.space.id, work.commitment.id);
    shell.breadcrumbs.push(Link::new(&terms.title, href).lang(terms.lang));
    shell
}

fn said(lang: Lang, settled: &Settled) -> (String, String) {
    let day = kit_words::day(lang, settled.on());
    let what = match settled {
        Settled::Met { .. } => t::settled_met(lang, day),
        Settled::Waived { .. } => t::settled_waived(lang, day),
        Settled::Raised { .. } => t::settled_raised(lang, day),
    };
    (what, settled.reason().to_owned())
}

fn record(given: &Given) -> Option<(&str, &str)> {
    match &given.evidence.proof {
        Proof::Record { kind, id } => Some((kind, id)),
        Proof::Link(_) | Proof::Statement => None,
    }
}

fn row(reader: &Reader, place: &Place, href: &str, given: &Given, link: Option<Link>) -> EvidenceRow {
    let lang = reader.lang;
    let elsewhere = if let Proof::Link(link) = &given.evidence.proof { Some(link.clone()) } else { None };
    let kept = given.file.as_ref().map(|_| format!("{href}/evidence/{}/file", given.evidence.id));
    let on = kit_words::day(lang, given.given_on);
    let may_judge = place.may::<GiveEvidence>()
        && matches!(given.state, EvidenceState::Given | EvidenceState::Accepted | EvidenceState::Returned);
    EvidenceRow {
        title: given.evidence.title.clone(),
        lang: given.lang,
        is_elsewhere: elsewhere.is_some(),
        href: elsewhere.or(kept).or(link.map(|link| link.href)),
        file: given.file.as_ref().map(|(name, size)| told::file(lang, name, *size)),
        on: kit_words::day(lang, given.evidence.on),
        given: given
            .given_by
            .as_ref()
            .map_or_else(|| t::evidence_given(lang, &on), |name| t::evidence_given_by(lang, &on, name)),
        state: match given.state {
            EvidenceState::Given => t::evidence_state_given(lang),
            EvidenceState::Accepted => t::evidence_state_accepted(lang),
            EvidenceState::Returned => t::evidence_state_returned(lang),
            EvidenceState::Withdrawn => t::evidence_state_withdrawn(lang),
        },
        comment: given.comment.clone(),
        judge_href: may_judge.then(|| format!("{href}/evidence/{}", given.evidence.id)),
    }
}
