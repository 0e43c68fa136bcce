//! Rows of the lists that were brought in, as they came, and what became of them.

use kernel::{Fault, Result};
use kit_db::{IntoParam, Param, Row, Tx, json, params};
use kit_lists::reading::SheetRow;

use crate::rules::import::{Choice, Outcome, Stayed};
use crate::rules::{RegisterImportId, RegisterOrganisationId, RegisterPersonId};

/// How many rows one statement writes.
const AT_ONCE: usize = 200;

/// Writes down all rows of a list.
pub fn insert(tx: &mut Tx<'_>, id: RegisterImportId, rows: &[SheetRow]) -> Result<()> {
    for some in rows.chunks(AT_ONCE) {
        let cells = some.iter().map(|row| json(&row.cells)).collect::<Result<Vec<String>>>()?;
        let numbers: Vec<i64> = some.iter().map(|row| i64::from(row.number)).collect();
        let places: Vec<String> =
            (0..some.len()).map(|at| format!("($1, ${}, ${}, '')", 2 * at + 2, 2 * at + 3)).collect();
        let mut values: Vec<Param<'_>> = vec![id.param()];
        for (number, cells) in numbers.iter().zip(&cells) {
            values.extend([number.param(), cells.param()]);
        }
        let places = places.join(", ");
        tx.execute(
            &format!("INSERT INTO register_import_rows (import_id, number, cells, choice) VALUES {places}"),
            &values,
        )?;
    }
    Ok(())
}

/// What was chosen for single rows, by their numbers.
pub type Chosen = Vec<(u32, Choice)>;

/// All rows of a list, and what was chosen for single ones.
pub fn all(tx: &mut Tx<'_>, id: RegisterImportId) -> Result<(Vec<SheetRow>, Chosen)> {
    let found: Vec<(SheetRow, String)> = tx.query(
        "SELECT number, cells, choice FROM register_import_rows WHERE import_id = $1 ORDER BY number",
        params![id],
        |row| Ok((SheetRow { number: number(row, 0)?, cells: row.json(1)? }, row.text(2)?)),
    )?;
    let mut choices = Vec::new();
    for (row, choice) in found.iter().filter(|(_, choice)| !choice.is_empty()) {
        choices.push((row.number, choice.parse()?));
    }
    Ok((found.into_iter().map(|(row, _)| row).collect(), choices))
}

/// Notes what becomes of a row; nothing where the choice for all holds.
pub fn choose(tx: &mut Tx<'_>, id: RegisterImportId, number: u32, choice: Option<Choice>) -> Result<()> {
    tx.execute(
        "UPDATE register_import_rows SET choice = $3 WHERE import_id = $1 AND number = $2",
        params![id, i64::from(number), choice.map_or("", Choice::name)],
    )?;
    Ok(())
}

/// What became of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowResult {
    /// The row's number in the file.
    pub number: u32,
    /// What became of it.
    pub outcome: Outcome,
    /// The person that it led to.
    pub person: Option<RegisterPersonId>,
    /// The organisation that it led to.
    pub organisation: Option<RegisterOrganisationId>,
    /// Why that stayed when the import was taken back, if it did.
    pub stayed: Option<Stayed>,
}

/// Writes down what became of rows.
pub fn insert_results(tx: &mut Tx<'_>, id: RegisterImportId, results: &[RowResult]) -> Result<()> {
    for some in results.chunks(AT_ONCE) {
        let numbers: Vec<i64> = some.iter().map(|result| i64::from(result.number)).collect();
        let place = |at: usize| {
            let first = 4 * at + 2;
            format!("($1, ${first}, ${}, ${}, ${})", first + 1, first + 2, first + 3)
        };
        let places: Vec<String> = (0..some.len()).map(place).collect();
        let outcomes: Vec<&str> = some.iter().map(|result| result.outcome.name()).collect();
        let mut values: Vec<Param<'_>> = vec![id.param()];
        for ((number, outcome), result) in numbers.iter().zip(&outcomes).zip(some) {
            values.extend([number.param(), outcome.param(), result.person.param(), result.organisation.param()]);
        }
        let places = places.join(", ");
        let into = "register_import_results (import_id, number, outcome, person_id, organisation_id)";
        tx.execute(&format!("INSERT INTO {into} VALUES {places}"), &values)?;
    }
    Ok(())
}

/// How many rows came to each outcome: and of those whose entries stayed when the import was taken back, apart.
pub fn counts(tx: &mut Tx<'_>, id: RegisterImportId) -> Result<Vec<(Outcome, bool, i64)>> {
    tx.query(
        &format!(
            "SELECT c.outcome, c.stays, count(*) FROM (SELECT r.outcome, {STAYED} IS NOT NULL AS stays \
             FROM register_import_results r WHERE r.import_id = $1) c GROUP BY c.outcome, c.stays \
             ORDER BY c.outcome, c.stays"
        ),
        params![id],
        |row| Ok((row.text(0)?.parse()?, row.flag(1)?, row.int(2)?)),
    )
}

/// Why the entry of a row stayed: the person, or the organisation where the row tells of nobody.
const STAYED: &str = "(SELECT m.why FROM register_import_made m WHERE m.import_id = r.import_id AND m.stayed \
    AND m.record_id = COALESCE(r.person_id, r.organisation_id))";

/// A page of the rows that came to an outcome, or of all, with their cells where these are still kept.
pub fn results(
    tx: &mut Tx<'_>,
    id: RegisterImportId,
    outcome: Option<Outcome>,
    (skip, limit): (i64, i64),
) -> Result<Vec<(RowResult, SheetRow)>> {
    tx.query(
        &format!(
            "SELECT r.number, r.outcome, r.person_id, r.organisation_id, COALESCE(c.cells, '[]'), {STAYED} \
             FROM register_import_results r \
             LEFT JOIN register_import_rows c ON c.import_id = r.import_id AND c.number = r.number \
             WHERE r.import_id = $1 AND ($2 = '' OR r.outcome = $2) ORDER BY r.number LIMIT $3 OFFSET $4"
        ),
        params![id, outcome.map_or("", Outcome::name), limit, skip],
        |row| {
            let result = RowResult {
                number: number(row, 0)?,
                outcome: row.text(1)?.parse()?,
                person: row.maybe_id(2)?,
                organisation: row.maybe_id(3)?,
                stayed: row.maybe_text(5)?.map(|why| why.parse()).transpose()?,
            };
            let cells = SheetRow { number: result.number, cells: row.json(4)? };
            Ok((result, cells))
        },
    )
}

/// The rows of which nothing came into the register.
pub fn left(tx: &mut Tx<'_>, id: RegisterImportId, head_row: u32) -> Result<Vec<SheetRow>> {
    tx.query(
        "SELECT number, cells FROM register_import_rows c WHERE import_id = $1 AND number <> $2 \
         AND NOT EXISTS (SELECT 1 FROM register_import_results r WHERE r.import_id = c.import_id \
                         AND r.number = c.number AND r.outcome IN ('added', 'joined')) ORDER BY number",
        params![id, i64::from(head_row)],
        |row| Ok(SheetRow { number: number(row, 0)?, cells: row.json(1)? }),
    )
}

/// The row with this number, if it is still kept.
pub fn one(tx: &mut Tx<'_>, id: RegisterImportId, number: u32) -> Result<Option<SheetRow>> {
    tx.maybe(
        "SELECT cells FROM register_import_rows WHERE import_id = $1 AND number = $2",
        params![id, i64::from(number)],
        |row| Ok(SheetRow { number, cells: row.json(0)? }),
    )
}

fn number(row: &Row<'_>, at: usize) -> Result<u32> {
    u32::try_from(row.int(at)?).map_err(|error| Fault::because("reading a row's number", error).into())
}
