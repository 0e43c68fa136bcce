//! Writes the tests' report in three languages, as PDF and as Word file, to look at it.

#[path = "../tests/it/given.rs"]
mod given;
#[path = "../tests/it/goals.rs"]
mod goals;

use std::fs;
use std::path::PathBuf;

use core_documents::typesetting::pdf;
use core_documents::word::docx;
use kernel::{Fault, Lang, Result};

fn main() -> Result<()> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".to_owned()));
    for lang in Lang::ALL {
        let document = given::follow_up(lang);
        for (name, file) in
            [(format!("report-{lang}.pdf"), pdf(&document)?), (format!("report-{lang}.docx"), docx(&document)?)]
        {
            fs::write(folder.join(name), file).map_err(|e| Fault::because("writing a report", e))?;
        }
    }
    Ok(())
}
