//! What tests of reports begin with: a plan in which something was done, and its reports.

use feature_plans::actions::{
    EditionApproval, ReportChange, approve_edition, approve_report, begin_report, freeze_report,
};
use feature_plans::rules::report::{Audience, Decision, Edition, Parts, Period, Report};
use feature_plans::rules::{GoalId, MeasureProgress, Plan};
use jiff::civil::{Date, date};
use kernel::Lang;
use kit_db::{Db, params};

use crate::given::{self, City, leave, occasion};

/// The third quarter, which is over.
pub const QUARTER: (Date, Date) = (date(2026, 7, 1), date(2026, 9, 30));
/// The quarter before it.
pub const QUARTER_BEFORE: (Date, Date) = (date(2026, 4, 1), date(2026, 6, 30));

/// A plan with a goal in which something of everything has happened.
pub fn plan(db: &Db, city: &City) -> (Plan, GoalId) {
    let plan = given::public_plan(db, city);
    let goal = goal(db, city, &plan, "Trains that run");
    (plan, goal)
}

/// A goal with a target, a measure in each state and an indicator.
pub fn goal(db: &Db, city: &City, plan: &Plan, title: &str) -> GoalId {
    let goal = given::goal(db, plan, title).id;
    let target = given::target(db, plan, goal, &format!("Target of {title}"), Some(date(2027, 6, 30)));
    let measure = |title: &str, progress, due_on| {
        let owner = Some(given::worker(db, city.officer));
        let change = given::measure_change(title);
        let change = feature_plans::actions::MeasureChange { progress, due_on, owner, ..change };
        given::measure(db, plan, goal, change)
    };
    let done = |month, day| MeasureProgress::Done { on: date(2026, month, day) };
    let dropped = MeasureProgress::Dropped { on: date(2026, 8, 1), reason: "No funding".into() };
    measure("Done in spring", done(5, 5), None);
    measure("Done in summer", done(8, 15), None);
    measure("Done in October", done(10, 2), Some(date(2026, 12, 31)));
    measure("Late since August", MeasureProgress::Ongoing, Some(date(2026, 8, 31)));
    measure("Under way", MeasureProgress::Ongoing, Some(date(2027, 3, 31)));
    measure("To come", MeasureProgress::Planned, Some(date(2027, 4, 30)));
    measure("Given up", dropped, None);
    let met =
        feature_plans::actions::MeasureChange { target: Some(target.id), ..given::measure_change("For the target") };
    given::measure(db, plan, goal, met);
    given::indicator(
        db,
        plan,
        goal,
        &format!("Trains of {title}"),
        &[(date(2026, 5, 1), 4.0), (date(2026, 9, 1), 6.0)],
    );
    given::people_of_goal(db, goal, ["Ministries", "The ministry", "The region", "Connections manager"], None);
    goal
}

/// What a writer says.
pub fn change((from, until): (Date, Date), summary: &str) -> ReportChange {
    ReportChange { period: Period::new(from, until).unwrap(), lang: Lang::En, summary: summary.into() }
}

/// A draft on this period.
pub fn draft(db: &Db, city: &City, plan: &Plan, period: (Date, Date)) -> Report {
    let change = change(period, "Much was done.");
    db.write_here(|tx| begin_report(tx, &occasion(), &leave(city), plan, &change)).unwrap()
}

/// Freezes a draft on this day.
pub fn freeze(db: &Db, city: &City, plan: &Plan, draft: &Report, today: Date) -> kernel::Result<Report> {
    db.write_here(|tx| freeze_report(tx, &occasion(), &leave(city), plan, (draft.id, draft.version), today))
}

/// A report on this period, frozen today.
pub fn frozen(db: &Db, city: &City, plan: &Plan, period: (Date, Date)) -> Report {
    let draft = draft(db, city, plan, period);
    freeze(db, city, plan, &draft, given::TODAY).unwrap()
}

/// What the board decided today.
pub fn decision() -> Decision {
    Decision::new("City board".into(), given::TODAY, "45 §".into(), given::TODAY, given::TODAY).unwrap()
}

/// Enters the board's decision, and approves the report for everybody.
pub fn approve(db: &Db, city: &City, plan: &Plan, report: &Report) -> kernel::Result<Report> {
    let approved =
        db.write_here(|tx| approve_report(tx, &occasion(), &leave(city), plan, report.id, (decision(), true)))?;
    edition(db, city, plan, report, Audience::Public)?;
    Ok(approved)
}

/// The city manager's approval of today.
pub fn approval() -> EditionApproval {
    EditionApproval { who: "City manager".into(), on: given::TODAY, frozen_on: given::TODAY, today: given::TODAY }
}

/// Approves the usual parts of a report for these readers.
pub fn edition(db: &Db, city: &City, plan: &Plan, report: &Report, audience: Audience) -> kernel::Result<Edition> {
    edition_as(db, city, plan, report, &(audience, Parts::usual(audience)), &approval())
}

/// Approves these parts of a report.
pub fn edition_as(
    db: &Db,
    city: &City,
    plan: &Plan,
    report: &Report,
    chosen: &(Audience, Parts),
    approval: &EditionApproval,
) -> kernel::Result<Edition> {
    db.write_here(|tx| {
        approve_edition(tx, &occasion(), &leave(city), (plan, report.id), chosen.clone(), approval.clone())
    })
}

/// A frozen report's text as the database has it, and the fingerprint beside it.
pub fn stored(db: &Db, report: &Report) -> (String, String) {
    let select = "SELECT content, content_sha256 FROM reports WHERE id = $1";
    let row = |tx: &mut kit_db::Tx<'_>| tx.one(select, params![report.id], |row| Ok((row.text(0)?, row.text(1)?)));
    db.read_here(row).unwrap()
}
