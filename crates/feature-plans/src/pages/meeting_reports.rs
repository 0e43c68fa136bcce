//! What is written for a meeting of a body, for its page: the reports, and what they lack that no duty tells.
// tidy: no template because the page of the meeting has it

use core_commitments::rules::{MEETING, Meeting};
use core_spaces::standing;
use kernel::{Ref, Result, SpaceId, State};
use kit_db::Tx;
use kit_feature::{AboutLine, AboutSection};
use kit_web::Reader;

use super::place::plan_href;
use crate::documents::words as report_words;
use crate::rules::access::{SeeInside, WriteReport};
use crate::rules::report::{Report, ReportState, to_draft};
use crate::store;
use crate::words as t;

/// The reports for a meeting, and where one is begun.
pub(super) fn about(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, subject: &Ref) -> Result<Vec<AboutSection>> {
    let standing = standing(tx, reader, space)?;
    if subject.kind != MEETING || !standing.may::<SeeInside>() {
        return Ok(Vec::new());
    }
    let meeting = core_commitments::store::meeting::get(tx, space, subject.id.parse()?)?;
    let reports = store::report::of_meeting(tx, meeting.id)?;
    if !meeting.said.reviews && reports.is_empty() {
        return Ok(Vec::new());
    }
    let may_begin = standing.may::<WriteReport>() && reports.is_empty() && meeting.takes_place().is_ok();
    let links = if may_begin { begin(tx, reader, &meeting)? } else { Vec::new() };
    let comes_by_itself = meeting.said.on > reader.today && !links.is_empty();
    let empty = if comes_by_itself { t::meeting_report_soon(reader.lang) } else { t::meeting_report_none(reader.lang) };
    let lines = reports.iter().map(|report| line(reader, report)).collect();
    Ok(vec![AboutSection { title: t::meeting_report(reader.lang).to_owned(), empty: empty.to_owned(), lines, links }])
}

/// Where a report for the meeting is begun now: on the plan that goes on, or else on that of its year; nowhere without one.
fn begin(tx: &mut Tx<'_>, reader: &Reader, meeting: &Meeting) -> Result<Vec<(String, String)>> {
    let begun = store::report::begun(tx, meeting.space)?;
    let of_year = begun.iter().find(|begun| begun.year == i64::from(meeting.said.on.year()));
    let goes_on = to_draft(&begun, meeting.said.on).map(|(plan, _)| plan);
    let Some(plan) = goes_on.or(of_year.map(|begun| begun.plan)) else { return Ok(Vec::new()) };
    let href = format!("{}/new-report?meeting={}", plan_href(plan), meeting.id);
    Ok(vec![(t::meeting_report_begin(reader.lang).to_owned(), href)])
}

fn line(reader: &Reader, report: &Report) -> AboutLine {
    let lang = reader.lang;
    let state = match &report.state {
        ReportState::Draft => State::OnTheWay,
        ReportState::Frozen { decision: None, .. } => State::WaitingForYou,
        ReportState::Frozen { decision: Some(_), .. } => State::Met,
    };
    AboutLine {
        text: report_words::title(lang, report.period),
        lang,
        href: format!("{}/reports/{}", plan_href(report.plan), report.id),
        note: report.decision().map(|decision| report_words::decision(lang, decision)).unwrap_or_default(),
        state: Some((state, report_words::stage(lang, report).to_owned())),
    }
}
