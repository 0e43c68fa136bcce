use kit_lists::reading::{self, SheetRow};

use super::field::{Field, recognise};
use crate::rules::plain;

/// The number of the row that names the columns, 0 where none does.
pub fn head_row(rows: &[SheetRow]) -> u32 {
    reading::head_row(rows, |head| recognise(head).is_some())
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

#[cfg(test)]
mod tests {
    use super::{Field, SheetRow, suggest};
    use crate::rules::import::head_row;

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
