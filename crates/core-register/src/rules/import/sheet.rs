use super::field::{Field, recognise};
use crate::rules::plain;

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
}

/// How many columns the longest row has.
pub fn width(rows: &[SheetRow]) -> usize {
    rows.iter().map(|row| row.cells.len()).max().unwrap_or_default()
}

/// The number of the row that names the columns, 0 where none does: of the first rows the one with most heads that
/// are known, if it has any.
pub fn head_row(rows: &[SheetRow]) -> u32 {
    let known = |row: &SheetRow| row.cells.iter().filter(|cell| recognise(cell).is_some()).count();
    let mut best = (0, 0);
    for row in rows.iter().take(HEADS_WITHIN) {
        let known = known(row);
        if known > best.0 {
            best = (known, row.number);
        }
    }
    best.1
}

/// What each column is probably for, by its head. No field but notes is given twice.
pub fn suggest(heads: Option<&SheetRow>, width: usize) -> Vec<Field> {
    let mut fields = vec![Field::Ignore; width];
    let Some(heads) = heads else { return fields };
    for (column, field) in fields.iter_mut().enumerate() {
        *field = recognise(heads.cell(column)).unwrap_or(Field::Ignore);
    }
    // A list without a word of persons is one of organisations: then a name is theirs.
    if !fields.iter().any(|field| field.tells_of_persons()) && !fields.contains(&Field::Organisation) {
        for (column, field) in fields.iter_mut().enumerate().filter(|(_, field)| **field == Field::Name) {
            *field = match plain(heads.cell(column)).as_str() {
                "namn" => Field::OrganisationSv,
                "name" => Field::OrganisationEn,
                _ => Field::Organisation,
            };
        }
        let named = [Field::OrganisationSv, Field::OrganisationEn].into_iter().find(|field| fields.contains(field));
        if let (false, Some(named)) = (fields.contains(&Field::Organisation), named)
            && let Some(only) = fields.iter_mut().find(|field| **field == named)
        {
            *only = Field::Organisation;
        }
    }
    let mut given = Vec::new();
    for field in &mut fields {
        if field.is_once() && given.contains(field) {
            *field = Field::Ignore;
        }
        given.push(*field);
    }
    fields
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

#[cfg(test)]
mod tests {
    use super::{Field, SheetRow, head_row, samples, suggest};

    fn rows(lines: &[&str]) -> Vec<SheetRow> {
        let row =
            |(number, line): (u32, &&str)| SheetRow { number, cells: line.split(';').map(str::to_owned).collect() };
        (1..).zip(lines).map(row).collect()
    }

    #[test]
    fn heads_are_found_below_titles() {
        let list = rows(&["Sidosryhmät 2026", "", "Sukunimi;Etunimi;Sähköposti", "Malli;Maija;m@x.fi"]);
        assert_eq!(head_row(&list), 3);
        assert_eq!(suggest(Some(&list[2]), 3), [Field::LastName, Field::FirstName, Field::Email]);
        assert_eq!(samples(&list, 3, 1), ["Maija"]);
        assert_eq!(head_row(&rows(&["Malli;Maija", "Toinen;Matti"])), 0);
    }

    #[test]
    fn a_list_of_organisations_has_their_names() {
        let list = rows(&["id;nimi;population;namn"]);
        let ignore = Field::Ignore;
        assert_eq!(suggest(Some(&list[0]), 4), [ignore, Field::Organisation, ignore, Field::OrganisationSv]);
        let list = rows(&["name;website"]);
        assert_eq!(suggest(Some(&list[0]), 2), [Field::Organisation, Field::Website]);
        let list = rows(&["nimi;tehtävä;organisaatio"]);
        assert_eq!(suggest(Some(&list[0]), 3), [Field::Name, Field::Post, Field::Organisation]);
    }

    #[test]
    fn a_field_is_suggested_once_and_notes_as_often_as_they_are() {
        let list = rows(&["nimi;sähköposti;email;huom;lisätietoja"]);
        let suggested = suggest(Some(&list[0]), 5);
        assert_eq!(suggested, [Field::Name, Field::Email, Field::Ignore, Field::Note, Field::Note]);
    }
}
