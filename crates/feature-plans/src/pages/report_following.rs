//! Writes down what follows from a body's decision: each line becomes a commitment.

use askama::Template;
use axum::response::Response;
use kernel::{PersonId, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::place::Place;
use crate::actions;
use crate::documents::words as report_words;
use crate::rules::access::ApproveReport;
use crate::rules::report::Following;
use crate::rules::{LINE_LIMIT, PlanId, ReportId};
use crate::store;
use crate::words as t;

/// The fields of each line that can be written at once.
const LINES: [[&str; 3]; 3] =
    [["what-1", "owner-1", "by-1"], ["what-2", "owner-2", "by-2"], ["what-3", "owner-3", "by-3"]];

#[derive(Template)]
#[template(path = "pages/report_following.html")]
struct ReportFollowingPage {
    shell: Shell,
    what: String,
    decision: String,
    summary: Option<ErrorSummary>,
    lines: Vec<Line>,
    hidden: Vec<Hidden>,
    back: String,
}

struct Line {
    what: Field,
    owner: Choices,
    by: Field,
}

/// `GET /plans/{plan}/reports/{report}/following`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, report) = (visit.param("plan")?, visit.param("report")?);
    visit.read(move |tx, reader| show(tx, reader, plan, report, &[])).await
}

/// `POST /plans/{plan}/reports/{report}/following`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (plan, report): (PlanId, ReportId) = (visit.param("plan")?, visit.param("report")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<ApproveReport>(tx, &doing.reader, plan)?;
                let people = store::worker::colleagues(tx, place.plan.space, doing.reader.today)?;
                let written = written(doing.form())?;
                for following in &written {
                    if following.owner.is_some_and(|owner| people.iter().all(|one| one.person != owner)) {
                        return Err(Refusal::new("successor-outside").on("owner-1").into());
                    }
                    let of = (&place.plan, report);
                    actions::add_following(tx, &doing.occasion, &allowed, of, following, doing.reader.today)?;
                }
                let done = Done::to(format!("{}/reports/{report}", place.href()));
                Ok(if written.is_empty() { done } else { done.saying("done-following-added") })
            },
            move |tx, reader, refusals| show(tx, reader, plan, report, refusals),
        )
        .await
}

/// The lines in which something was written; all that is wrong with them at once.
fn written(form: &Form) -> Result<Vec<Following>> {
    let mut checks = Checks::new();
    let mut all = Vec::new();
    for [what, owner, by] in LINES {
        let text = form.text(what);
        let day = checks.take(form.day(by))?;
        let owner = form.maybe::<PersonId>(owner)?;
        let is_empty = text.is_empty() && owner.is_none() && form.raw(by).trim().is_empty();
        if is_empty {
            continue;
        }
        if text.is_empty() {
            checks.refuse(Refusal::new("following-what-missing").on(what));
        } else if text.chars().count() > LINE_LIMIT {
            checks.refuse(Refusal::new("line-too-long").on(what).with("limit", LINE_LIMIT));
        }
        if form.raw(by).trim().is_empty() {
            checks.refuse(Refusal::new("following-by-missing").on(by));
        }
        all.extend(day.map(|by| Following { what: text, owner, by }));
    }
    checks.done()?;
    Ok(all)
}

fn show(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, id: ReportId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<ApproveReport>(tx, reader, plan)?;
    let report = store::report::get(tx, plan, id)?;
    let decision =
        report.decision().ok_or_else(|| Refusal::new("report-not-decided").kind(kernel::RefusalKind::Conflict))?;
    let people = store::worker::colleagues(tx, place.plan.space, reader.today)?;
    let lang = reader.lang;
    let field =
        |name: &'static str, label: &str| reader.field(name, label, refusals).value(reader.visit().form().raw(name));
    let line = |[what, owner, by]: [&'static str; 3]| {
        let nobody = Choice::new("", t::following_owner_none(lang));
        let others = people.iter().map(|one| Choice::new(one.person.to_string(), &one.name));
        Line {
            what: field(what, t::following_what(lang)).limit(LINE_LIMIT),
            owner: Choices::one(
                field(owner, t::following_owner(lang)),
                std::iter::once(nobody).chain(others).collect(),
            ),
            by: field(by, t::following_by(lang)),
        }
    };
    answer::page(&ReportFollowingPage {
        shell: place.shell_in_report(reader, &report, t::following(lang)),
        what: report_words::title(lang, report.period),
        decision: report_words::decision(lang, decision),
        summary: reader.summary(refusals),
        lines: LINES.into_iter().map(line).collect(),
        hidden: reader.hidden(),
        back: format!("{}/reports/{id}", place.href()),
    })
}
