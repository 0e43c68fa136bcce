use std::io::{Cursor, Read as _};

use calamine::{DataRef, Reader as _, Xlsx};
use kernel::Result;
use zip::ZipArchive;

use super::Sheet;
use super::{CELLS, COLUMNS, Rows, UNPACKED_BYTES, damaged, refused};

/// Reads the sheet of a workbook that has most rows, and names the others that have some.
pub(super) fn read(bytes: &[u8]) -> Result<Sheet> {
    unpacks_to_little(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let names = book.sheet_names();
    let mut sheets = Vec::new();
    let mut seen = 0;
    for name in names {
        // A sheet that is a diagram has no cells.
        let Ok(rows) = rows_of(&mut book, &name, &mut seen)? else { continue };
        if !rows.0.is_empty() {
            sheets.push((name, rows.0));
        }
    }
    // Of two with as many rows the first counts.
    sheets.sort_by_key(|(_, rows)| std::cmp::Reverse(rows.len()));
    let mut sheets = sheets.into_iter();
    let Some((name, rows)) = sheets.next() else { return Err(refused("sheet-empty")) };
    Ok(Sheet { name, others: sheets.map(|(name, _)| name).collect(), rows })
}

/// Unpacks every part and counts, since what an archive says of its own sizes need not be true.
fn unpacks_to_little(bytes: &[u8]) -> Result<()> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut left = UNPACKED_BYTES;
    let mut is_workbook = false;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(damaged)?;
        is_workbook |= part.name().is_ok_and(|name| name.eq_ignore_ascii_case("xl/workbook.xml"));
        let unpacked = std::io::copy(&mut part.take(left + 1), &mut std::io::sink());
        let unpacked = unpacked.map_err(damaged)?;
        left = left.checked_sub(unpacked).ok_or_else(|| refused("sheet-bomb"))?;
    }
    if is_workbook { Ok(()) } else { Err(refused("sheet-kind")) }
}

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// The rows of a sheet, cell by cell: a sheet may say that it is a billion cells large.
fn rows_of(book: &mut Book<'_>, name: &str, seen: &mut usize) -> Result<std::result::Result<Rows, ()>> {
    let Ok(mut cells) = book.worksheet_cells_reader(name) else { return Ok(Err(())) };
    let (mut rows, mut number, mut row) = (Rows::default(), 0, Vec::new());
    loop {
        let cell = cells.next_cell().map_err(damaged)?;
        let Some(cell) = cell else { break };
        *seen += 1;
        if *seen > CELLS {
            return Err(refused("sheet-bomb"));
        }
        let (at, column) = cell.get_position();
        let text = text(cell.get_value());
        if text.is_empty() {
            continue;
        }
        if at + 1 != number {
            rows.add(number, std::mem::take(&mut row))?;
            number = at + 1;
        }
        // One column too many is enough to be refused.
        let column = (column as usize).min(COLUMNS);
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        row[column] = text;
    }
    rows.add(number, row)?;
    Ok(Ok(rows))
}

/// A cell as people read it: whole numbers without decimals, days as 2026-11-22.
fn text(value: &DataRef<'_>) -> String {
    let text = match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(flag) => flag.to_string(),
        DataRef::DateTime(time) => {
            let (year, month, day, ..) = time.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::Error(_) | DataRef::Empty => String::new(),
    };
    let text = text.replace("\r\n", "\n").replace("_x000D_", "").replace('\u{a0}', " ");
    text.chars().filter(|sign| *sign == '\n' || !sign.is_control()).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::sheets::{Cell, Column, Sheet, xlsx};
    use jiff::civil::date;
    use kernel::Lang;
    use std::io::{Cursor, Write as _};
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    #[test]
    fn cells_are_read_as_people_read_them() {
        let sheet = Sheet {
            name: "Henkilöt".into(),
            organisation: String::new(),
            date: date(2026, 11, 22),
            lang: Lang::Fi,
            columns: vec![Column::text("Nimi"), Column::count("Puhelin"), Column::day("Alku")],
            rows: vec![vec!["Åsa Häkkinen".into(), 358_401_234_567_f64.into(), Cell::Day(date(2023, 6, 20))]],
        };
        let read = read(&xlsx(&sheet).unwrap()).unwrap();
        let last = read.rows.last().unwrap();
        assert_eq!(last.cells, ["Åsa Häkkinen", "358401234567", "2023-06-20"]);
        assert_eq!(read.name, "Henkilöt");
    }

    #[test]
    fn a_file_that_unpacks_to_more_than_it_says_is_refused() {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file("xl/workbook.xml", SimpleFileOptions::default()).unwrap();
        let block = vec![0_u8; 10_000_000];
        for _ in 0..21 {
            archive.write_all(&block).unwrap();
        }
        let bytes = archive.finish().unwrap().into_inner();
        let refused = read(&bytes).unwrap_err();
        assert!(matches!(refused, kernel::Error::Refused(refusals) if refusals[0].code == "sheet-bomb"));
    }
}
