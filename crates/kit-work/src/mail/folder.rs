//! Letters in a folder, for the page of development and for tests of the whole program.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use kernel::{Error, Fault, Lang, Moment, Result};
use serde::{Deserialize, Serialize};

use crate::store::letters::Leaving;

/// A letter in the folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// Its name in the folder, for [`read`]; names sort by time.
    #[serde(skip)]
    pub name: String,
    /// When it was written.
    pub at: Moment,
    /// To which address.
    pub to_address: String,
    /// To whom.
    pub to_name: Option<String>,
    /// Its language.
    pub lang: Lang,
    /// Its subject.
    pub subject: String,
    /// All of it as plain text.
    pub text: String,
    /// All of it as HTML, where there is one.
    pub html: Option<String>,
}

/// The letters in the folder, the newest first; none when there is no folder yet.
pub fn list(folder: &Path) -> Result<Vec<Written>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(fault("listing letters", error)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let file = entry.map_err(|error| fault("listing letters", error))?.file_name();
        names.extend(file.to_str().and_then(|name| name.strip_suffix(".json")).map(ToOwned::to_owned));
    }
    names.sort_unstable_by(|a, b| b.cmp(a));
    names.iter().map(|name| read(folder, name)).collect()
}

/// One of the letters. [`Error::Missing`] where there is none of this name.
pub fn read(folder: &Path, name: &str) -> Result<Written> {
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        return Err(Error::Missing);
    }
    let text = match fs::read(folder.join(format!("{name}.json"))) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(Error::Missing),
        Err(error) => return Err(fault("reading a letter", error)),
    };
    let written: Written = serde_json::from_slice(&text).map_err(|error| Fault::because("reading a letter", error))?;
    Ok(Written { name: name.to_owned(), ..written })
}

/// Puts a letter into the folder, as it would travel (`.eml`) and as it reads (`.json`). Doing it twice is as once.
pub(super) fn write(folder: &Path, letter: &Leaving, message: &str) -> Result<()> {
    let written = Written {
        name: format!("{:014}-{}", letter.created_at.millis(), letter.id),
        at: letter.created_at,
        to_address: letter.to_address.clone(),
        to_name: letter.to_name.clone(),
        lang: letter.lang,
        subject: letter.subject.clone(),
        text: letter.text.clone(),
        html: letter.html.clone(),
    };
    let json = serde_json::to_vec_pretty(&written).map_err(|error| Fault::because("writing a letter", error))?;
    fs::create_dir_all(folder)
        .and_then(|()| put(folder, &format!("{}.eml", written.name), message.as_bytes()))
        .and_then(|()| put(folder, &format!("{}.json", written.name), &json))
        .map_err(|error| fault("writing a letter", error))
}

/// Under its last name only when it is whole.
fn put(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let unfinished = folder.join(format!("{name}.part"));
    let mut file = File::create(&unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(unfinished, folder.join(name))
}

fn fault(doing: &'static str, error: io::Error) -> Error {
    Fault::because(doing, error).into()
}
