//! A report as a page: how each goal stands, what was done, what is late, the figures, what changed.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Lang, Result, State};
use kit_db::Tx;
use kit_web::list_view::Download;
use kit_web::quoted::Quoted;
use kit_web::shell::Shell;
use kit_web::state;
use kit_web::{Reader, Visit, answer};

use super::place::Place;
use crate::documents::words as report_words;
use crate::rules::ReportId;
use crate::rules::access::{ApproveReport, SeeInside, SeePlan, WriteReport};
use crate::rules::report::{Period, Report, ReportContent, ReportGoal, ReportMeasure, ReportState};
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
    report_lang: &'static str,
    summary: Vec<String>,
    sentence: String,
    compared: String,
    changes: Vec<Quoted>,
    goals: Vec<GoalPart>,
    downloads: Vec<Download>,
    href: String,
    can_edit: bool,
    can_freeze: bool,
    can_approve: bool,
}

struct GoalPart {
    number: i64,
    title: String,
    state: State,
    state_word: &'static str,
    reason: String,
    progress: String,
    percent: u8,
    targets: Vec<(String, State, &'static str, usize)>,
    lists: Vec<(&'static str, Vec<(String, Quoted)>)>,
    indicators: Vec<(String, Vec<Quoted>)>,
}

/// `GET /plans/{plan}/reports/{report}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, report) = (visit.param("plan")?, visit.param("report")?);
    visit
        .read(move |tx, reader| {
            let (place, report, content) = open(tx, reader, plan, report)?;
            answer::page(&view(reader, &place, &report, &content))
        })
        .await
}

/// Finds a report and what it says. Those outside find it once a body has approved it, without the
/// names of those who do the work.
pub(super) fn open(
    tx: &mut Tx<'_>,
    reader: &Reader,
    plan: crate::rules::PlanId,
    id: ReportId,
) -> Result<(Place, Report, ReportContent)> {
    let (place, _) = Place::open::<SeePlan>(tx, reader, plan)?;
    let report = store::report::get(tx, plan, id)?;
    let inside = place.may::<SeeInside>();
    if !inside && report.decision().is_none() {
        return Err(Error::Missing);
    }
    let content = store::report_content::content_of(tx, &place.plan, &report, reader.today)?;
    let content = if inside { content } else { content.for_those_outside() };
    Ok((place, report, content))
}

fn view(reader: &Reader, place: &Place, report: &Report, content: &ReportContent) -> ReportPage {
    let (lang, own) = (reader.lang, content.lang.unwrap_or(place.plan.lang));
    let href = format!("{}/reports/{}", place.href(), report.id);
    let title = report_words::title(lang, report.period);
    let is_draft = report.state == ReportState::Draft;
    let waits = matches!(report.state, ReportState::Frozen { decision: None, .. });
    let paragraphs = content.summary.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    ReportPage {
        shell: place.shell_in_reports(reader, &title),
        eyebrow: t::report_of(lang, &content.organisation, &content.plan),
        title,
        stage: report_words::stage(lang, report),
        decision: report.decision().map(|decision| report_words::decision(lang, decision)).unwrap_or_default(),
        seal: seal(reader, report),
        content_lang: own.tag(),
        report_lang: report.lang.tag(),
        summary: paragraphs.map(str::to_owned).collect(),
        sentence: report_words::goals_sentence(lang, content),
        compared: content
            .compared_with
            .map(|period| t::compared_with(lang, report_words::period(lang, period)))
            .unwrap_or_default(),
        changes: report_words::changes(lang, own, content),
        goals: content.goals.iter().map(|goal| goal_part((lang, own), goal, content.period)).collect(),
        downloads: vec![
            Download::new(t::report_pdf(lang), format!("{href}/pdf")),
            Download::new(t::report_docx(lang), format!("{href}/docx")),
        ],
        can_edit: is_draft && place.may::<WriteReport>(),
        can_freeze: is_draft && place.may::<WriteReport>(),
        can_approve: waits && place.may::<ApproveReport>(),
        href,
    }
}

/// When it was frozen, and the fingerprint by which anybody can see that it says the same still.
fn seal(reader: &Reader, report: &Report) -> String {
    match &report.state {
        ReportState::Draft => String::new(),
        ReportState::Frozen { sha256, at, .. } => {
            let moment = kit_words::moment(reader.lang, *at, &reader.app().site().zone);
            t::report_seal(reader.lang, sha256.get(..16).unwrap_or(sha256), moment)
        }
    }
}

fn goal_part((lang, own): (Lang, Lang), goal: &ReportGoal, period: Option<Period>) -> GoalPart {
    let note = |one: &ReportMeasure, day_of| (one.title.clone(), report_words::measure_note(lang, own, one, day_of));
    let lists = report_words::lists(lang, goal)
        .into_iter()
        .map(|(heading, day_of, measures)| (heading, measures.iter().map(|one| note(one, day_of)).collect()));
    let progress = crate::rules::Progress { done: goal.measures_done, all: goal.measures_all };
    GoalPart {
        number: goal.number,
        title: goal.title.clone(),
        state: goal.state(),
        state_word: state::word(lang, goal.state()),
        reason: goal.reason.clone().unwrap_or_default(),
        progress: super::standing_words::progress(lang, progress),
        percent: progress.percent(),
        targets: goal
            .targets
            .iter()
            .map(|target| (target.name.clone(), target.state(), state::neuter(lang, target.state()), target.depth))
            .collect(),
        lists: lists.collect(),
        indicators: goal
            .indicators
            .iter()
            .map(|one| (one.name.clone(), report_words::indicator(lang, own, one, period)))
            .collect(),
    }
}
