//! Rows of reports' editions.

use kernel::{PersonId, Result};
use kit_db::{Row, Tx, params};

use crate::rules::ReportId;
use crate::rules::report::{Audience, Edition};

const COLUMNS: &str = "report_id, audience, parts, approver, approved_on, approved_at";

/// Writes down an edition; false where there is one for these readers already.
pub fn insert(tx: &mut Tx<'_>, edition: &Edition, by: Option<PersonId>) -> Result<bool> {
    let made = tx.execute(
        "INSERT INTO report_editions (report_id, audience, parts, approver, approved_on, approved_at, approved_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (report_id, audience) DO NOTHING",
        params![
            edition.report,
            edition.audience.name(),
            edition.parts.to_string(),
            &edition.approver,
            edition.approved_on,
            edition.approved_at,
            by
        ],
    )?;
    Ok(made == 1)
}

/// A report's editions, in no order.
pub fn of_report(tx: &mut Tx<'_>, report: ReportId) -> Result<Vec<Edition>> {
    let sql = format!("SELECT {COLUMNS} FROM report_editions WHERE report_id = $1");
    tx.query(&sql, params![report], read)
}

/// The edition for these readers, where it was approved.
pub fn find(tx: &mut Tx<'_>, report: ReportId, audience: Audience) -> Result<Option<Edition>> {
    let sql = format!("SELECT {COLUMNS} FROM report_editions WHERE report_id = $1 AND audience = $2");
    tx.maybe(&sql, params![report, audience.name()], read)
}

/// Takes an edition back; false where there is none.
pub fn remove(tx: &mut Tx<'_>, report: ReportId, audience: Audience) -> Result<bool> {
    let sql = "DELETE FROM report_editions WHERE report_id = $1 AND audience = $2";
    Ok(tx.execute(sql, params![report, audience.name()])? == 1)
}

fn read(row: &Row<'_>) -> Result<Edition> {
    Ok(Edition {
        report: row.id(0)?,
        audience: row.text(1)?.parse()?,
        parts: row.text(2)?.parse()?,
        approver: row.text(3)?,
        approved_on: row.day(4)?,
        approved_at: row.moment(5)?,
    })
}
