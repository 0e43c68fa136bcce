//! A million duties, and the floor beneath counting them.

use core_commitments::rules::{Commitment, Days, DutyId};
use jiff::civil::Date;
use kernel::Result;
use kit_db::{Param, Tx};

/// Writes down duties of a commitment at once; those with a day were met on it.
pub(in crate::bench) fn insert(
    tx: &mut Tx<'_>,
    commitment: &Commitment,
    duties: &[(DutyId, Days, Option<Date>)],
) -> Result<()> {
    let mut values: Vec<Param<'_>> =
        vec![Param::Text(commitment.id.to_string().into()), Param::Text(commitment.space.to_string().into())];
    let mut rows = Vec::new();
    for (id, days, met) in duties {
        let first = values.len() + 1;
        let texts = [id.to_string(), days.occurrence.to_string(), days.due_on.to_string(), days.soon_from.to_string()];
        values.extend(texts.map(|text| Param::Text(text.into())));
        let place = |at: usize| format!("${}", first + at);
        let settled = met.map_or_else(|| "NULL, NULL, NULL".to_owned(), |_| format!("'met', {}, 'done'", place(2)));
        rows.push(format!("({}, $1, $2, {}, {}, {}, {settled}, 1)", place(0), place(1), place(2), place(3)));
    }
    let sql = format!(
        "INSERT INTO duties (id, commitment_id, space_id, occurrence, due_on, soon_from, settled, settled_on, reason, \
         version) VALUES {}",
        rows.join(", ")
    );
    tx.execute(&sql, &values).map(drop)
}

/// Looks at every duty in the index that decides how it stands, and does nothing with it: what the database alone takes.
pub(in crate::bench) fn looked_at(tx: &mut Tx<'_>) -> Result<usize> {
    let sql =
        "SELECT settled, shown, soon_from, due_on, count(*) FROM duties GROUP BY settled, shown, soon_from, due_on";
    let mut groups = 0;
    tx.each(sql, &[], |_| {
        groups += 1;
        Ok(())
    })?;
    Ok(groups)
}

/// All duties of a space in one year, read and left: what the database alone takes for a clock.
pub(in crate::bench) fn of_a_year(tx: &mut Tx<'_>, space: &str, year: i16) -> Result<usize> {
    let values =
        [space.to_owned(), format!("{year}-01-01"), format!("{year}-12-31")].map(|text| Param::Text(text.into()));
    let sql = "SELECT d.id, d.due_on, d.settled, c.title FROM duties d JOIN commitments c ON c.id = d.commitment_id \
               WHERE d.space_id = $1 AND d.due_on >= $2 AND d.due_on <= $3 ORDER BY d.due_on";
    let mut duties = 0;
    tx.each(sql, &values, |_| {
        duties += 1;
        Ok(())
    })?;
    Ok(duties)
}
