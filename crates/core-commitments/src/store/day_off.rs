//! Rows of the days on which nobody of an organisation works.

use jiff::civil::Date;
use kernel::{OrganisationId, Result, SpaceId};
use kit_db::{Tx, params};

use crate::rules::DaysOff;

/// The days off of the organisation whose space this is: one statement.
pub fn of_space(tx: &mut Tx<'_>, space: SpaceId) -> Result<DaysOff> {
    let days = tx.query(
        "SELECT o.on_day FROM days_off o JOIN spaces s ON s.organisation_id = o.organisation_id WHERE s.id = $1",
        params![space],
        |row| row.day(0),
    )?;
    Ok(DaysOff::named(days))
}

/// The same with what each is called, in their order.
pub fn named(tx: &mut Tx<'_>, space: SpaceId) -> Result<Vec<(Date, String)>> {
    tx.query(
        "SELECT o.on_day, o.name FROM days_off o JOIN spaces s ON s.organisation_id = o.organisation_id \
         WHERE s.id = $1 ORDER BY o.on_day",
        params![space],
        |row| Ok((row.day(0)?, row.text(1)?)),
    )
}

/// Names an organisation's days off anew.
pub fn replace(tx: &mut Tx<'_>, organisation: OrganisationId, days: &[(Date, String)]) -> Result<()> {
    tx.execute("DELETE FROM days_off WHERE organisation_id = $1", params![organisation])?;
    for (day, name) in days {
        tx.execute(
            "INSERT INTO days_off (organisation_id, on_day, name) VALUES ($1, $2, $3)",
            params![organisation, *day, name],
        )?;
    }
    Ok(())
}
