//! One commitment: who owes what to whom, how often, and its duties.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Result, SpaceId, State};
use kit_db::Tx;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::place::{Place, commitment_href, duty_href};
use super::sources;
use crate::rules::access::{KeepCommitments, SeeCommitments};
use crate::rules::{Acceptance, CommitmentId, Level, Status};
use crate::store::work::Work;
use crate::told;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/commitment.html")]
struct CommitmentPage {
    shell: Shell,
    space: String,
    title: String,
    content_lang: Lang,
    details: String,
    proof: String,
    by: String,
    to: String,
    owner: Option<String>,
    often: String,
    ends: Option<String>,
    lead: String,
    acceptance: &'static str,
    level: &'static str,
    /// What it comes from, with where that is.
    source: Option<(&'static str, Option<Link>)>,
    ended: Option<(String, String)>,
    /// How many of those that have come are met: the share, and that in words.
    kept: (u8, String),
    duties: Vec<DutyRow>,
    edit_href: Option<String>,
    end_href: Option<String>,
}

struct DutyRow {
    href: String,
    due: String,
    state: State,
    word: &'static str,
    owner: String,
}

/// `GET /spaces/{space}/commitments/{commitment}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("commitment")?);
    visit.read(move |tx, reader| answer::page(&view(tx, reader, space, id)?)).await
}

fn view(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: CommitmentId) -> Result<CommitmentPage> {
    let (place, _) = Place::open::<SeeCommitments>(tx, reader, space)?;
    let duties = place.duties(tx, id)?;
    let first = duties.first().ok_or(kernel::Error::Missing)?;
    let (lang, commitment) = (reader.lang, first.commitment.clone());
    let terms = &commitment.terms;
    let source = match &commitment.source {
        Some(source) => {
            let link = sources::links(tx, reader, &[(&source.kind, &source.id)])?
                .into_iter()
                .next()
                .flatten()
                .map(|led| led.link);
            Some((sources::word(lang, &source.kind), link))
        }
        None => None,
    };
    let href = commitment_href(space, id);
    let may_change = place.may::<KeepCommitments>() && commitment.source.is_none();
    Ok(CommitmentPage {
        shell: place.shell(reader, &terms.title),
        space: place.name(reader),
        title: terms.title.clone(),
        content_lang: terms.lang,
        details: terms.details.clone(),
        proof: terms.proof.clone(),
        by: told::by(lang, first),
        to: told::to(lang, first),
        owner: duties.iter().find(|work| work.duty.owner == terms.owner).and_then(|work| work.owner.clone()),
        often: told::recurrence(lang, terms),
        ends: terms.ends_on.map(|day| kit_words::day(lang, day)),
        lead: t::lead_days(lang, terms.lead_days),
        acceptance: match terms.acceptance {
            Acceptance::ByOwner => t::acceptance_owner(lang),
            Acceptance::ByReceiver => t::acceptance_receiver(lang),
        },
        level: match terms.level {
            Level::Member => t::level_member(lang),
            Level::Team => t::level_team(lang),
            Level::Confidential => t::level_confidential(lang),
        },
        source,
        ended: commitment.ended.as_ref().map(|ended| (kit_words::day(lang, ended.on), ended.reason.clone())),
        kept: kept(reader, &duties),
        duties: duties.iter().map(|work| row(reader, work)).collect(),
        edit_href: (may_change && commitment.ended.is_none()).then(|| format!("{href}/edit")),
        end_href: (may_change && commitment.ended.is_none()).then(|| format!("{href}/end")),
    })
}

fn kept(reader: &Reader, duties: &[Work]) -> (u8, String) {
    let statuses: Vec<Status> = duties.iter().map(|work| work.duty.status(reader.today)).collect();
    let met = statuses.iter().filter(|status| **status == Status::Met).count();
    let late = statuses.iter().filter(|status| **status <= Status::Late).count();
    let come = met + late;
    let share = (met * 100).checked_div(come).and_then(|share| u8::try_from(share).ok()).unwrap_or(0);
    (share, t::commitment_kept(reader.lang, come, met))
}

fn row(reader: &Reader, work: &Work) -> DutyRow {
    let status = work.duty.status(reader.today);
    DutyRow {
        href: duty_href(work.commitment.space, work.duty.id),
        due: told::due(reader.lang, work, reader.today),
        state: status.state(),
        word: told::status(reader.lang, status),
        owner: told::whose(reader.lang, work),
    }
}
