//! A report as a page: how each goal stands, what was done, what is late, the figures, what changed.

use askama::Template;
use axum::response::Response;
use core_commitments::rules::Commitment;
use core_commitments::rules::access::{SeeBodies, SeeCommitments};
use kernel::{Error, Lang, Result};
use kit_db::Tx;
use kit_web::list_view::Download;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use super::editions::edition_words;
use super::place::Place;
use super::report_said::ReportSaid;
use crate::documents::words as report_words;
use crate::rules::access::{ApproveReport, SeeInside, SeePlan, WriteReport};
use crate::rules::report::{Audience, Edition, Parts, Report, ReportContent, ReportState};
use crate::rules::{PlanId, ReportId};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/report.html")]
struct ReportPage {
    shell: Shell,
    eyebrow: String,
    title: String,
    stage: &'static str,
    decision: String,
    seal: String,
    content_lang: &'static str,
    said: ReportSaid,
    editions: Vec<EditionLine>,
    following: Vec<FollowingLine>,
    following_href: Option<String>,
    meeting: Option<Link>,
    downloads: Vec<Download>,
    href: String,
    can_edit: bool,
    can_freeze: bool,
    can_approve: bool,
    /// What comes before the decision: that the body reads it.
    next: Option<Link>,
}

/// What follows from the decision on it, and how that stands.
struct FollowingLine {
    what: String,
    lang: Lang,
    href: String,
    by: String,
}

/// Somebody else who reads it, and how far that is.
struct EditionLine {
    label: &'static str,
    href: String,
    standing: String,
}

/// `GET /plans/{plan}/reports/{report}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, report) = (visit.param("plan")?, visit.param("report")?);
    visit
        .read(move |tx, reader| {
            let found = open(tx, reader, plan, report)?;
            let is_inside = found.place.may::<SeeInside>();
            let editions = if is_inside { store::edition::of_report(tx, report)? } else { Vec::new() };
            let meeting = meeting(tx, reader, &found)?;
            let following = following(tx, reader, &found)?;
            answer::page(&view(reader, &found, &editions, (meeting, following)))
        })
        .await
}

/// A report as its reader may read it.
pub(super) struct Found {
    pub place: Place,
    pub report: Report,
    /// The parts that the reader reads.
    pub parts: Parts,
    /// What these say.
    pub content: ReportContent,
}

/// Finds a report and what it says. Those outside find it once it was approved for everybody, with the parts that were.
pub(super) fn open(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, id: ReportId) -> Result<Found> {
    let (place, _) = Place::open::<SeePlan>(tx, reader, plan)?;
    let report = store::report::get(tx, plan, id)?;
    let inside = place.may::<SeeInside>();
    let parts = if inside { Some(Parts::all()) } else { report.open.clone() };
    let parts = parts.ok_or(Error::Missing)?;
    let content = store::report_content::content_of(tx, &place.plan, &report, reader.today)?.only(&parts);
    Ok(Found { place, report, parts, content })
}

/// The meeting for which it is written, for those who see bodies.
fn meeting(tx: &mut Tx<'_>, reader: &Reader, found: &Found) -> Result<Option<Link>> {
    let Some(id) = found.report.meeting.filter(|_| found.place.may::<SeeBodies>()) else { return Ok(None) };
    let space = found.place.plan.space;
    let meeting = core_commitments::store::meeting::get(tx, space, id)?;
    let body = core_commitments::store::body::get(tx, space, meeting.body)?;
    let label = t::report_for_meeting(
        reader.lang,
        body.said.names.pick(reader.lang).0,
        kit_words::day(reader.lang, meeting.said.on),
    );
    Ok(Some(Link::new(label, core_commitments::meeting_href(space, id))))
}

/// What follows from the decision on it, for those who see commitments.
fn following(tx: &mut Tx<'_>, reader: &Reader, found: &Found) -> Result<Vec<FollowingLine>> {
    if !found.place.may::<SeeCommitments>() || found.report.decision().is_none() {
        return Ok(Vec::new());
    }
    let space = found.place.plan.space;
    let all = core_commitments::store::commitment::after_decision(tx, space, &found.report.id.to_string())?;
    let line = |commitment: Commitment| FollowingLine {
        href: core_commitments::commitment_href(space, commitment.id),
        by: t::following_until(reader.lang, kit_words::day(reader.lang, commitment.terms.starts_on)),
        what: commitment.terms.title,
        lang: commitment.terms.lang,
    };
    Ok(all.into_iter().map(line).collect())
}

fn view(
    reader: &Reader,
    found: &Found,
    editions: &[Edition],
    (meeting, following): (Option<Link>, Vec<FollowingLine>),
) -> ReportPage {
    let Found { place, report, parts, content } = found;
    let lang = reader.lang;
    let href = format!("{}/reports/{}", place.href(), report.id);
    let title = report_words::title(lang, report.period);
    let is_draft = report.state == ReportState::Draft;
    let waits = matches!(report.state, ReportState::Frozen { decision: None, .. });
    let has_editions = !is_draft && place.may::<SeeInside>();
    ReportPage {
        shell: place.shell_in_reports(reader, &title),
        eyebrow: t::report_of(lang, &content.organisation, &content.plan),
        title,
        stage: report_words::stage(lang, report),
        decision: report.decision().map(|decision| report_words::decision(lang, decision)).unwrap_or_default(),
        seal: seal(reader, report),
        content_lang: content.lang.unwrap_or(place.plan.lang).tag(),
        said: ReportSaid::of(lang, content, report.lang, parts),
        editions: Audience::ALL
            .into_iter()
            .filter(|_| has_editions)
            .map(|audience| edition_line(lang, &href, audience, editions))
            .collect(),
        following,
        following_href: (report.decision().is_some() && place.may::<ApproveReport>())
            .then(|| format!("{href}/following")),
        meeting,
        downloads: vec![
            Download::new(t::report_pdf(lang), format!("{href}/pdf")),
            Download::new(t::report_docx(lang), format!("{href}/docx")),
        ],
        can_edit: is_draft && place.may::<WriteReport>(),
        can_freeze: is_draft && place.may::<WriteReport>(),
        can_approve: waits && place.may::<ApproveReport>(),
        next: (waits && place.may::<ApproveReport>()).then(|| next(lang, &href, editions)),
        href,
    }
}

/// What comes next of a frozen report: it is approved for the body, then sent to its members.
fn next(lang: Lang, href: &str, editions: &[Edition]) -> Link {
    if editions.iter().any(|edition| edition.audience == Audience::Body) {
        Link::new(t::dossier_send(lang), format!("{href}/send"))
    } else {
        Link::new(t::edition_approve_for_body(lang), format!("{href}/for/body"))
    }
}

fn edition_line(lang: Lang, href: &str, audience: Audience, editions: &[Edition]) -> EditionLine {
    let edition = editions.iter().find(|edition| edition.audience == audience);
    EditionLine {
        label: edition_words::label(lang, audience),
        href: format!("{href}/for/{}", audience.name()),
        standing: edition
            .map_or_else(|| t::edition_waits(lang).to_owned(), |edition| edition_words::approved(lang, edition)),
    }
}

/// When it was frozen, and the fingerprint by which anybody can see that it says the same still.
pub(super) fn seal(reader: &Reader, report: &Report) -> String {
    match &report.state {
        ReportState::Draft => String::new(),
        ReportState::Frozen { sha256, at, .. } => {
            let moment = kit_words::moment(reader.lang, *at, &reader.app().site().zone);
            t::report_seal(reader.lang, sha256.get(..16).unwrap_or(sha256), moment)
        }
    }
}
