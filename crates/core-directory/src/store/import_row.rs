//! The rows of lists, and what became of each.

use kernel::{Fault, OrganisationId, Result};
use kit_db::{Row, Tx, json, params};
use kit_lists::reading::SheetRow;

use crate::rules::import::{Choice, DirectoryImportId, Outcome};

/// What became of a row.
#[derive(Clone, Debug)]
pub struct Became {
    /// Its number in the file.
    pub number: u32,
    /// What.
    pub outcome: Outcome,
    /// The organisation that it led to.
    pub organisation: Option<OrganisationId>,
    /// What the directory told of it before, where it was there already.
    pub earlier: Option<String>,
    /// The versions of organisation and profile that the row left.
    pub left: Option<(i64, i64)>,
}

/// What was chosen for rows, by their numbers.
pub type Chosen = Vec<(u32, Choice)>;

/// Writes down the rows of a list as they came.
pub fn insert(tx: &mut Tx<'_>, id: DirectoryImportId, rows: &[SheetRow]) -> Result<()> {
    for row in rows {
        tx.execute(
            "INSERT INTO directory_import_rows (import_id, number, cells, choice, outcome) VALUES ($1, $2, $3, '', '')",
            params![id, row.number, json(&row.cells)?],
        )?;
    }
    Ok(())
}

/// All rows in their order, and what was chosen for some of them.
pub fn all(tx: &mut Tx<'_>, id: DirectoryImportId) -> Result<(Vec<SheetRow>, Chosen)> {
    let sql = "SELECT number, cells, choice FROM directory_import_rows WHERE import_id = $1 ORDER BY number";
    let found = tx.query(sql, params![id], |row| Ok((sheet_row(row)?, row.text(2)?)))?;
    let mut chosen = Vec::new();
    let mut rows = Vec::with_capacity(found.len());
    for (row, choice) in found {
        if !choice.is_empty() {
            chosen.push((row.number, choice.parse()?));
        }
        rows.push(row);
    }
    Ok((rows, chosen))
}

/// Says what becomes of a row; nothing where its own choice is taken back.
pub fn choose(tx: &mut Tx<'_>, id: DirectoryImportId, number: u32, choice: Option<Choice>) -> Result<()> {
    let sql = "UPDATE directory_import_rows SET choice = $3 WHERE import_id = $1 AND number = $2";
    tx.execute(sql, params![id, number, choice.map_or("", Choice::name)])?;
    Ok(())
}

/// Notes what became of a row.
pub fn note(tx: &mut Tx<'_>, id: DirectoryImportId, became: &Became) -> Result<()> {
    tx.execute(
        "UPDATE directory_import_rows SET outcome = $3, organisation_id = $4, earlier = $5, left_version = $6,
             left_profile = $7
         WHERE import_id = $1 AND number = $2",
        params![
            id,
            became.number,
            became.outcome.name(),
            became.organisation,
            became.earlier,
            became.left.map(|(version, _)| version),
            became.left.map(|(_, profile)| profile)
        ],
    )?;
    Ok(())
}

/// The last rows before this one that led to something, the later first: what is to be taken back next.
pub fn led_to(tx: &mut Tx<'_>, id: DirectoryImportId, limit: i64) -> Result<Vec<Became>> {
    tx.query(
        "SELECT number, outcome, organisation_id, earlier, left_version, left_profile FROM directory_import_rows
         WHERE import_id = $1 AND outcome IN ('added', 'joined') ORDER BY number DESC LIMIT $2",
        params![id, limit],
        became,
    )
}

/// How many rows became what.
pub fn counts(tx: &mut Tx<'_>, id: DirectoryImportId) -> Result<Vec<(Outcome, i64)>> {
    let sql =
        "SELECT outcome, count(*) FROM directory_import_rows WHERE import_id = $1 AND outcome <> '' GROUP BY outcome";
    tx.query(sql, params![id], |row| Ok((row.str(0)?.parse()?, row.int(1)?)))
}

/// A page of the rows that became this, with what stood in them.
pub fn that_became(
    tx: &mut Tx<'_>,
    id: DirectoryImportId,
    outcome: Outcome,
    (skip, limit): (i64, i64),
) -> Result<Vec<(SheetRow, Option<OrganisationId>)>> {
    tx.query(
        "SELECT number, cells, organisation_id FROM directory_import_rows WHERE import_id = $1 AND outcome = $2
         ORDER BY number LIMIT $3 OFFSET $4",
        params![id, outcome.name(), limit, skip],
        |row| Ok((sheet_row(row)?, row.maybe_id(2)?)),
    )
}

fn became(row: &Row<'_>) -> Result<Became> {
    Ok(Became {
        number: number(row)?,
        outcome: row.str(1)?.parse()?,
        organisation: row.maybe_id(2)?,
        earlier: row.maybe_text(3)?,
        left: row.maybe_int(4)?.zip(row.maybe_int(5)?),
    })
}

fn sheet_row(row: &Row<'_>) -> Result<SheetRow> {
    Ok(SheetRow { number: number(row)?, cells: row.json(1)? })
}

fn number(row: &Row<'_>) -> Result<u32> {
    u32::try_from(row.int(0)?).map_err(|error| Fault::because("reading a row's number", error).into())
}
