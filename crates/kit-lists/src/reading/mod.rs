//! Reads the lists that people bring (CSV in any separator and encoding, XLSX) into a [`Sheet`]: rows of cells as
//! text, each with its number in the file. What the columns mean is for others to say.
//!
//! What is refused, with these codes: `sheet-empty`, `sheet-too-large`, `sheet-kind`, `sheet-old-xls`,
//! `sheet-password`, `sheet-bomb`, `sheet-damaged`, `sheet-rows`, `sheet-columns` and `sheet-cell`.

mod letters;
mod lines;
mod sheet;
mod workbook;

use kernel::{Error, Refusal, RefusalKind, Result};

pub use sheet::{Sheet, SheetRow, bare_head, head_row, samples, width};

/// Bytes in the megabyte that the limits are told in.
pub const MEGABYTE: usize = 1_000_000;
/// The largest file that is looked at, in bytes.
pub const FILE_BYTES: usize = 20 * MEGABYTE;
/// The most rows with something in them.
pub const ROWS: usize = 20_000;
/// The most columns.
pub const COLUMNS: usize = 100;
/// The longest text of a cell, in characters: as much as Excel takes.
pub const CELL: usize = 32_767;
/// How much a workbook may be once unpacked, in bytes.
pub const UNPACKED_BYTES: u64 = 200 * MEGABYTE as u64;
/// How many cells of a workbook are looked at, empty ones too.
pub const CELLS: usize = 3_000_000;

const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
const ZIP: &[u8] = b"PK\x03\x04";
/// How other kinds begin: PDF, pictures, RTF, XML, archives.
const OTHERS: [&[u8]; 8] =
    [b"%PDF-", b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"{\\rtf", b"<?xml", b"\x1F\x8B", b"7z\xBC\xAF"];

/// Reads a list by what it contains, whatever its name says.
pub fn read(bytes: &[u8]) -> Result<Sheet> {
    if bytes.len() > FILE_BYTES {
        return Err(Refusal::new("sheet-too-large")
            .kind(RefusalKind::TooLarge)
            .on("file")
            .with("megabytes", FILE_BYTES / MEGABYTE)
            .into());
    }
    if bytes.starts_with(OLE) {
        return Err(refused(in_ole(bytes)));
    }
    if OTHERS.iter().any(|mark| bytes.starts_with(mark)) {
        return Err(refused("sheet-kind"));
    }
    let sheet = if bytes.starts_with(ZIP) { workbook::read(bytes)? } else { lines::read(&letters::decode(bytes)?)? };
    if sheet.rows.is_empty() { Err(refused("sheet-empty")) } else { Ok(sheet) }
}

/// An OLE file is a workbook locked with a password, or one of the time before .xlsx, or something else. What it
/// holds is named in UTF-16.
fn in_ole(bytes: &[u8]) -> &'static str {
    let names = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|part| part == name)
    };
    if names("EncryptedPackage") {
        "sheet-password"
    } else if names("Workbook") || names("Book") {
        "sheet-old-xls"
    } else {
        "sheet-kind"
    }
}

fn refused(code: &'static str) -> Error {
    Refusal::new(code).on("file").into()
}

/// Which part of a file is damaged helps nobody who brings one.
fn damaged<E>(_error: E) -> Error {
    refused("sheet-damaged")
}

/// Gathers the rows of a list within the limits; empty rows are left out, and empty cells at the end of a row.
#[derive(Default)]
struct Rows(Vec<SheetRow>);

impl Rows {
    fn add(&mut self, number: u32, mut cells: Vec<String>) -> Result<()> {
        while cells.last().is_some_and(|cell| cell.trim().is_empty()) {
            cells.pop();
        }
        if cells.is_empty() {
            return Ok(());
        }
        if cells.len() > COLUMNS {
            return Err(Refusal::new("sheet-columns").on("file").with("limit", COLUMNS).into());
        }
        if let Some(long) = cells.iter().find(|cell| cell.chars().count() > CELL) {
            let begins: String = long.chars().take(40).collect();
            let refusal = Refusal::new("sheet-cell").on("file").with("limit", CELL).with("row", number);
            return Err(refusal.with("text", begins).into());
        }
        if self.0.len() == ROWS {
            return Err(Refusal::new("sheet-rows").on("file").with("limit", ROWS).into());
        }
        self.0.push(SheetRow { number, cells });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{CELL, COLUMNS, FILE_BYTES, ROWS, read};
    use kernel::{Error, Result};

    fn code<T>(answer: Result<T>) -> &'static str {
        match answer {
            Ok(_) => "",
            Err(Error::Refused(refusals)) => refusals[0].code,
            Err(error) => panic!("{error}"),
        }
    }

    #[test]
    fn limits_hold_to_the_last_row_column_and_sign() {
        let rows = |count: usize| "a;b\n".repeat(count);
        assert_eq!((code(read(rows(ROWS).as_bytes())), code(read(rows(ROWS + 1).as_bytes()))), ("", "sheet-rows"));
        let row = |count: usize| vec!["a"; count].join(",");
        assert_eq!(
            (code(read(row(COLUMNS).as_bytes())), code(read(row(COLUMNS + 1).as_bytes()))),
            ("", "sheet-columns")
        );
        let cell = |length: usize| format!("nimi;a\nx;{}", "ä".repeat(length));
        assert_eq!((code(read(cell(CELL).as_bytes())), code(read(cell(CELL + 1).as_bytes()))), ("", "sheet-cell"));
        let spaces = |length: usize| [vec![b'a'], vec![b'\n'; length - 1]].concat();
        assert_eq!((code(read(&spaces(FILE_BYTES))), code(read(&spaces(FILE_BYTES + 1)))), ("", "sheet-too-large"));
    }

    #[test]
    fn what_is_no_list_is_told_apart() {
        let ole = |name: &str| {
            let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
            [super::OLE, &[0; 600], &name].concat()
        };
        assert_eq!(code(read(b"")), "sheet-empty");
        assert_eq!(code(read(b"\n ;; \n")), "sheet-empty");
        assert_eq!(code(read(&ole("EncryptedPackage"))), "sheet-password");
        assert_eq!(code(read(&ole("Workbook"))), "sheet-old-xls");
        assert_eq!(code(read(&ole("WordDocument"))), "sheet-kind");
        assert_eq!(code(read(b"%PDF-1.7")), "sheet-kind");
        assert_eq!(code(read(b"PK\x03\x04 broken")), "sheet-damaged");
        assert_eq!(code(read(&[0, 1, 2, 3, 0, 0, 0, 9, 200, 0])), "sheet-kind");
    }
}
