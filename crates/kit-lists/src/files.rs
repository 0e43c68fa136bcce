//! A list as a file to take along.

use std::str::FromStr;

use axum::response::Response;
use kernel::{Error, Fault, Lang, Result};
use kit_web::list_view::Download;
use kit_web::{Reader, Visit, answer};

use crate::list::List;
use crate::sheets::{self, Sheet};

/// A list with what its file says of it.
pub struct Taken {
    /// The list with the rows that are wanted.
    pub list: List,
    /// Its name in the reader's language: the file's title and the name on the sheet's tab.
    pub title: String,
    /// Whose list it is; empty where it is the whole installation's. The file's name begins with it.
    pub of: String,
    /// The organisation for the file's properties.
    pub organisation: String,
}

/// The most rows that a file takes, and one: a longer list is refused, not cut.
pub const MOST_TAKEN: i64 = 100_001;

impl Taken {
    /// A list of the whole installation.
    pub fn of_all(list: List, title: &str) -> Self {
        Self { list, title: title.to_owned(), of: String::new(), organisation: String::new() }
    }
}

/// The formats in which lists are taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Csv,
    Xlsx,
}

impl Format {
    const fn ending(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
        }
    }

    const fn media_type(self) -> &'static str {
        match self {
            Format::Csv => "text/csv; charset=utf-8",
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }

    fn write(self, sheet: &Sheet) -> Result<Vec<u8>> {
        match self {
            Format::Csv => {
                let mut bytes = Vec::new();
                sheets::csv(sheet, &mut bytes)?;
                Ok(bytes)
            }
            Format::Xlsx => sheets::xlsx(sheet),
        }
    }
}

impl FromStr for Format {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        [Format::Csv, Format::Xlsx].into_iter().find(|format| format.ending() == text).ok_or(Error::Missing)
    }
}

/// Answers an address that ends with `{format}`, which is `csv` or `xlsx`. The list is read on a
/// reader thread and written elsewhere: a long one takes its time.
pub async fn take_out<F>(visit: Visit, read: F) -> Result<Response>
where
    F: FnOnce(&mut kit_db::Tx<'_>, &Reader) -> Result<Taken> + Send + 'static,
{
    let format: Format = visit.param("format")?;
    let (name, sheet) = visit
        .look(move |tx, reader| {
            let taken = read(tx, reader)?;
            let name =
                if taken.of.is_empty() { taken.title.clone() } else { format!("{} – {}", taken.of, taken.title) };
            Ok((name, taken.list.sheet(reader.lang, taken.title, taken.organisation, reader.today)))
        })
        .await?;
    let bytes = tokio::task::spawn_blocking(move || format.write(&sheet)).await;
    let bytes = bytes.map_err(|error| Fault::because("writing a list", error))??;
    answer::download(&format!("{name}.{}", format.ending()), format.media_type(), bytes)
}

/// The files that a list can be taken along as, from what gives their addresses.
pub fn downloads(lang: Lang, href: impl Fn(&str) -> String) -> Vec<Download> {
    vec![
        Download::new(kit_web::words::download_csv(lang), href(Format::Csv.ending())),
        Download::new(kit_web::words::download_xlsx(lang), href(Format::Xlsx.ending())),
    ]
}

#[cfg(test)]
mod tests {
    use super::MOST_TAKEN;
    use crate::sheets::MOST_ROWS;

    #[test]
    fn one_row_more_than_fits_is_read_so_that_it_is_missed() {
        assert_eq!(usize::try_from(MOST_TAKEN).unwrap(), MOST_ROWS + 1);
    }
}
