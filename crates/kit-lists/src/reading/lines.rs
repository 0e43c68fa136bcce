use csv::{ReaderBuilder, Trim};
use kernel::Result;

use super::Sheet;
use super::{Rows, damaged};

/// What separates cells, the likeliest in a Nordic file first.
const SEPARATORS: [u8; 4] = [b';', b'\t', b',', b'|'];
/// How many rows are looked at to find out by what they are separated.
const LOOKED_AT: usize = 50;

/// Reads a text of separated cells.
pub(super) fn read(text: &str) -> Result<Sheet> {
    // Old programs of Apple's end lines with a return alone.
    let text: &str = &text.replace("\r\n", "\n").replace('\r', "\n");
    // Excel's own note of the separator stands on a line before the rows.
    let (text, before) = match text.split_once('\n') {
        Some((first, rest)) if first.trim_end().len() == 5 && first.starts_with("sep=") => (rest, 1),
        _ => (text, 0),
    };
    let mut rows = Rows::default();
    let (mut counted, mut number) = (0, before + 1);
    for record in reader(text, separator(text)).records() {
        let record = record.map_err(damaged)?;
        // Empty lines are passed over in silence, and counted as rows all the same.
        let from = record.position().and_then(|at| usize::try_from(at.byte()).ok()).unwrap_or(counted);
        let begins = from + text.get(from..).map_or(0, |rest| rest.len() - rest.trim_start_matches('\n').len());
        let lines = text.get(counted..begins).map_or(0, |passed| passed.matches('\n').count());
        (counted, number) = (begins, number + u32::try_from(lines).unwrap_or(u32::MAX));
        rows.add(number, record.iter().map(clean).collect())?;
    }
    Ok(Sheet { name: String::new(), others: Vec::new(), rows: rows.0 })
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).trim(Trim::All).delimiter(separator).from_reader(text.as_bytes())
}

/// The separator that gives the same number of cells, more than one, on most of the first rows.
fn separator(text: &str) -> u8 {
    let evenness = |separator: u8| {
        let widths: Vec<usize> =
            reader(text, separator).records().take(LOOKED_AT).flatten().map(|record| record.len()).collect();
        let widest = widths.iter().copied().filter(|width| *width > 1);
        widest.map(|width| (widths.iter().filter(|other| **other == width).count(), width)).max().unwrap_or_default()
    };
    // Of two that are as even the first counts.
    let best = SEPARATORS.into_iter().rev().max_by_key(|separator| evenness(*separator));
    best.unwrap_or(SEPARATORS[0])
}

/// A cell without signs that no one sees, lines in it kept.
fn clean(cell: &str) -> String {
    let cell = cell.replace("\r\n", "\n").replace('\u{a0}', " ");
    cell.chars().filter(|sign| *sign == '\n' || !sign.is_control()).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::read;

    fn rows(text: &str) -> Vec<Vec<String>> {
        read(text).unwrap().rows.into_iter().map(|row| row.cells).collect()
    }

    #[test]
    fn cells_are_told_apart_whatever_separates_them() {
        for (text, last) in [
            ("nimi;posti\nMalli, Maija;m@x.fi\nToinen, T;t@x.fi", ["Toinen, T", "t@x.fi"]),
            ("nimi,posti\n\"Malli, Maija\",m@x.fi\n\"Toinen; T\",t@x.fi", ["Toinen; T", "t@x.fi"]),
            ("nimi\tposti\nMalli, Maija\tm@x.fi", ["Malli, Maija", "m@x.fi"]),
            ("sep=|\r\nnimi|posti\r\nMaija|m@x.fi\r\n", ["Maija", "m@x.fi"]),
        ] {
            assert_eq!(rows(text).last().unwrap(), &last, "{text}");
        }
    }

    #[test]
    fn rows_keep_their_numbers_and_cells_their_lines() {
        let sheet = read("Luettelo;;\r\n\r\nnimi;huom;\n\n;;\nMaija;\"eka\r\ntoka\";\n").unwrap();
        let numbers: Vec<u32> = sheet.rows.iter().map(|row| row.number).collect();
        assert_eq!(
            (numbers, sheet.rows[2].cells.as_slice()),
            (vec![1, 3, 6], ["Maija".to_owned(), "eka\ntoka".into()].as_slice())
        );
    }

    #[test]
    fn one_column_is_a_list_too() {
        for end in ["\n", "\r\n", "\r"] {
            let sheet = read(&["Nimi", "Maija Malli", "Matti Malli", ""].join(end)).unwrap();
            assert_eq!(sheet.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [1, 2, 3]);
        }
    }
}
