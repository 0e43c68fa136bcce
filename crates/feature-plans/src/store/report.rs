//! Rows of reports.

use core_commitments::rules::MeetingId;
use jiff::civil::Date;
use kernel::{Fault, Lang, Moment, Result, SpaceId};
use kit_db::{Row, Tx, params, places};

use crate::rules::report::{Begun, Decision, Period, Report, ReportContent, ReportState};
use crate::rules::{PlanId, ReportId};

const COLUMNS: &str = "id, plan_id, period_from, period_until, lang, summary, content, content_sha256, previous_id, \
     frozen_at, frozen_by, body, decided_on, section, approved_at, version, meeting_id, \
     (SELECT e.parts FROM report_editions e WHERE e.report_id = reports.id AND e.audience = 'public') AS open_parts";

/// Writes down a new draft.
pub fn insert(tx: &mut Tx<'_>, report: &Report, at: Moment) -> Result<()> {
    tx.execute(
        "INSERT INTO reports (id, plan_id, period_from, period_until, lang, summary, meeting_id, version, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            report.id,
            report.plan,
            report.period.from,
            report.period.until,
            report.lang,
            &report.summary,
            report.meeting,
            report.version,
            at
        ],
    )?;
    Ok(())
}

/// A body's decision on a report.
#[derive(Clone, Debug)]
pub struct Decided {
    /// On which.
    pub report: ReportId,
    /// The language of its own words.
    pub lang: Lang,
    /// The body.
    pub body: String,
    /// The day of its meeting.
    pub on: Date,
    /// The section of the minutes.
    pub section: String,
    /// The meeting for which it was written, where it was for one.
    pub meeting: Option<MeetingId>,
}

/// What bodies decided on the reports of a space's plans, the earliest first. One statement.
pub fn decided(tx: &mut Tx<'_>, space: SpaceId) -> Result<Vec<Decided>> {
    tx.query(
        "SELECT r.id, r.lang, r.body, r.decided_on, r.section, r.meeting_id FROM reports r JOIN plans p ON p.id = r.plan_id \
         WHERE p.space_id = $1 AND r.approved_at IS NOT NULL AND r.removed_at IS NULL AND p.removed_at IS NULL \
         ORDER BY r.decided_on, r.id",
        params![space],
        |row| {
            Ok(Decided {
                report: row.id(0)?,
                lang: row.lang(1)?,
                body: row.text(2)?,
                on: row.day(3)?,
                section: row.text(4)?,
                meeting: row.maybe_id(5)?,
            })
        },
    )
}

/// The report of this plan with this id.
pub fn get(tx: &mut Tx<'_>, plan: PlanId, id: ReportId) -> Result<Report> {
    tx.one(
        &format!("SELECT {COLUMNS} FROM reports WHERE id = $1 AND plan_id = $2 AND removed_at IS NULL"),
        params![id, plan],
        read,
    )
}

/// Those of these reports that are there, of whichever plan. One statement.
pub fn these(tx: &mut Tx<'_>, ids: &[&str]) -> Result<Vec<Report>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(ids);
    tx.query(&format!("SELECT {COLUMNS} FROM reports WHERE id IN ({places}) AND removed_at IS NULL"), &values, read)
}

/// A plan's reports, the latest period first.
pub fn of_plan(tx: &mut Tx<'_>, plan: PlanId) -> Result<Vec<Report>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM reports WHERE plan_id = $1 AND removed_at IS NULL \
             ORDER BY period_until DESC, created_at DESC, id"
        ),
        params![plan],
        read,
    )
}

/// The reports written for a meeting of a body, drafts too.
pub fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Report>> {
    tx.query(
        &format!("SELECT {COLUMNS} FROM reports WHERE meeting_id = $1 AND removed_at IS NULL ORDER BY created_at, id"),
        params![meeting],
        read,
    )
}

/// The draft of a space's plan of this year that is written for no meeting, the latest period first.
pub fn waiting(tx: &mut Tx<'_>, space: SpaceId, year: i64) -> Result<Option<Report>> {
    tx.maybe(
        &format!(
            "SELECT {COLUMNS} FROM reports WHERE meeting_id IS NULL AND frozen_at IS NULL AND removed_at IS NULL \
             AND plan_id IN (SELECT p.id FROM plans p WHERE p.space_id = $1 AND p.year = $2 AND p.removed_at IS NULL) \
             ORDER BY period_until DESC, id LIMIT 1"
        ),
        params![space, year],
        read,
    )
}

/// That a report on which was decided at a meeting was written for it, where nothing else is said and no other was.
pub fn belongs_to(tx: &mut Tx<'_>, id: ReportId, meeting: MeetingId) -> Result<()> {
    tx.execute(
        "UPDATE reports SET meeting_id = $2 WHERE id = $1 AND meeting_id IS NULL AND NOT EXISTS \
         (SELECT 1 FROM reports o WHERE o.meeting_id = $2 AND o.plan_id = reports.plan_id AND o.removed_at IS NULL)",
        params![id, meeting],
    )?;
    Ok(())
}

/// Whether a report was ever begun for this meeting, one that was removed as well.
pub fn was_begun(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<bool> {
    let found = tx
        .maybe("SELECT id FROM reports WHERE meeting_id = $1 LIMIT 1", params![meeting], |row| row.id::<ReportId>(0))?;
    Ok(found.is_some())
}

/// The plans of a space with the last day of which a report of each tells. One statement.
pub fn begun(tx: &mut Tx<'_>, space: SpaceId) -> Result<Vec<Begun>> {
    tx.query(
        "SELECT p.id, p.year, (SELECT max(r.period_until) FROM reports r WHERE r.plan_id = p.id AND r.removed_at IS NULL) \
         FROM plans p WHERE p.space_id = $1 AND p.removed_at IS NULL ORDER BY p.year, p.id",
        params![space],
        |row| Ok(Begun { plan: row.id(0)?, year: row.int(1)?, told_until: row.maybe_day(2)? }),
    )
}

/// Whether any of a plan's reports is frozen.
pub fn any_frozen(tx: &mut Tx<'_>, plan: PlanId) -> Result<bool> {
    let frozen = tx.maybe(
        "SELECT id FROM reports WHERE plan_id = $1 AND frozen_at IS NOT NULL AND removed_at IS NULL LIMIT 1",
        params![plan],
        |row| row.id::<ReportId>(0),
    )?;
    Ok(frozen.is_some())
}

/// The frozen report before a period, with which a report of that period compares.
pub fn before(tx: &mut Tx<'_>, plan: PlanId, period: Period) -> Result<Option<Report>> {
    tx.maybe(
        &format!(
            "SELECT {COLUMNS} FROM reports WHERE plan_id = $1 AND frozen_at IS NOT NULL AND removed_at IS NULL \
             AND period_until < $2 ORDER BY period_until DESC, frozen_at DESC LIMIT 1"
        ),
        params![plan, period.until],
        read,
    )
}

/// Saves a draft's period, language and summary; false where it is not this version or not a draft any more.
pub fn update(tx: &mut Tx<'_>, report: &Report) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE reports SET period_from = $2, period_until = $3, lang = $4, summary = $5, version = version + 1 \
         WHERE id = $1 AND version = $6 AND frozen_at IS NULL AND removed_at IS NULL",
        params![report.id, report.period.from, report.period.until, report.lang, &report.summary, report.version],
    )?;
    Ok(changed == 1)
}

/// Saves that a draft was frozen, with the text of what it says; false where it is not this version
/// or not a draft any more.
pub fn freeze(tx: &mut Tx<'_>, report: &Report, content: &str) -> Result<bool> {
    let ReportState::Frozen { sha256, at, by, .. } = &report.state else {
        return Err(Fault::new("a draft is not frozen").into());
    };
    let changed = tx.execute(
        "UPDATE reports SET content = $2, content_sha256 = $3, previous_id = $4, frozen_at = $5, frozen_by = $6, \
         version = version + 1 WHERE id = $1 AND version = $7 AND frozen_at IS NULL AND removed_at IS NULL",
        params![report.id, content, sha256, report.previous, *at, *by, report.version],
    )?;
    Ok(changed == 1)
}

/// Saves a body's decision on a frozen report; false where it has one already.
pub fn approve(tx: &mut Tx<'_>, report: &Report, by: Option<kernel::PersonId>) -> Result<bool> {
    let ReportState::Frozen { decision: Some((decision, at)), .. } = &report.state else {
        return Err(Fault::new("no decision to save").into());
    };
    let changed = tx.execute(
        "UPDATE reports SET body = $2, decided_on = $3, section = $4, approved_at = $5, approved_by = $6, \
         version = version + 1 WHERE id = $1 AND approved_at IS NULL AND frozen_at IS NOT NULL AND removed_at IS NULL",
        params![report.id, &decision.body, decision.on, &decision.section, *at, by],
    )?;
    Ok(changed == 1)
}

/// Takes a draft away; false where it is frozen.
pub fn remove(tx: &mut Tx<'_>, id: ReportId, at: Moment) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE reports SET removed_at = $2 WHERE id = $1 AND frozen_at IS NULL AND removed_at IS NULL",
        params![id, at],
    )?;
    Ok(changed == 1)
}

fn read(row: &Row<'_>) -> Result<Report> {
    let state = match row.maybe_moment(9)? {
        None => ReportState::Draft,
        Some(at) => ReportState::Frozen {
            content: Box::new(row.json::<ReportContent>(6)?),
            sha256: row.text(7)?,
            at,
            by: row.maybe_id(10)?,
            decision: match row.maybe_moment(14)? {
                None => None,
                Some(at) => Some((Decision { body: row.text(11)?, on: row.day(12)?, section: row.text(13)? }, at)),
            },
        },
    };
    Ok(Report {
        id: row.id(0)?,
        plan: row.id(1)?,
        period: Period { from: row.day(2)?, until: row.day(3)? },
        lang: row.lang(4)?,
        summary: row.text(5)?,
        previous: row.maybe_id(8)?,
        meeting: row.maybe_id(16)?,
        open: row.maybe_text(17)?.map(|parts| parts.parse()).transpose()?,
        version: row.int(15)?,
        state,
    })
}
