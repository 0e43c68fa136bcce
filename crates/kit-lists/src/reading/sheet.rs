//! A list as it was brought, before anybody knows what its columns mean.

/// How far down the heads of columns may stand: above them stand titles and notes.
const HEADS_WITHIN: usize = 15;
/// How many samples of a column are shown.
const SAMPLES: usize = 3;

/// A list as it was brought: rows of cells as text.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// The name of the sheet in its workbook; empty of a CSV file.
    pub name: String,
    /// The names of other sheets that have something in them.
    pub others: Vec<String>,
    /// The rows that have something in them.
    pub rows: Vec<SheetRow>,
}

/// A row of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// Its number in the file, from 1 on.
    pub number: u32,
    /// Its cells, of which the last is not empty.
    pub cells: Vec<String>,
}

impl SheetRow {
    /// The text in this column; empty where the row is shorter.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// The text in this column on one line, nothing where it is what people write for nothing.
    pub fn line(&self, column: usize) -> String {
        let line = self.cell(column).split_whitespace().collect::<Vec<_>>().join(" ");
        if matches!(line.as_str(), "-" | "–" | "—" | "?" | "N/A" | "n/a" | "NULL" | "null") {
            String::new()
        } else {
            line
        }
    }
}

/// How many columns the longest row has.
pub fn width(rows: &[SheetRow]) -> usize {
    rows.iter().map(|row| row.cells.len()).max().unwrap_or_default()
}

/// The number of the row that names the columns, 0 where none does: of the first rows the one with most heads that
/// are known, if it has any.
pub fn head_row(rows: &[SheetRow], is_known: impl Fn(&str) -> bool) -> u32 {
    let known = |row: &SheetRow| row.cells.iter().filter(|cell| is_known(cell)).count();
    let mut best = (0, 0);
    for row in rows.iter().take(HEADS_WITHIN) {
        let known = known(row);
        if known > best.0 {
            best = (known, row.number);
        }
    }
    best.1
}

/// Some different texts of a column below the heads.
pub fn samples(rows: &[SheetRow], head_row: u32, column: usize) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for row in rows.iter().filter(|row| row.number > head_row) {
        let cell = row.cell(column);
        if !cell.is_empty() && !found.contains(&cell) {
            found.push(cell);
            if found.len() == SAMPLES {
                break;
            }
        }
    }
    found
}

/// A head without accents and signs, in small letters: by which the heads of columns are known.
pub fn bare_head(head: &str) -> String {
    let plain = kit_words::plain(head);
    plain.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{SheetRow, bare_head, head_row, samples};

    fn rows(lines: &[&str]) -> Vec<SheetRow> {
        let row =
            |(number, line): (u32, &&str)| SheetRow { number, cells: line.split(';').map(str::to_owned).collect() };
        (1..).zip(lines).map(row).collect()
    }

    #[test]
    fn heads_are_found_below_titles() {
        let list = rows(&["Sidosryhmät 2026", "", "Sukunimi;Etunimi;Sähköposti", "Malli;Maija;m@x.fi"]);
        let is_known = |head: &str| ["sukunimi", "etunimi"].contains(&bare_head(head).as_str());
        assert_eq!(head_row(&list, is_known), 3);
        assert_eq!(samples(&list, 3, 1), ["Maija"]);
        assert_eq!(head_row(&list, |_| false), 0);
    }

    #[test]
    fn what_people_write_for_nothing_is_nothing() {
        let row = SheetRow { number: 1, cells: vec!["-".into(), " a\n b ".into(), "N/A".into()] };
        assert_eq!([0, 1, 2, 3].map(|column| row.line(column)), ["", "a b", "", ""]);
    }
}
