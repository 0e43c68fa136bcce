//! Where commands speak: results go to standard output, everything else to standard error.

use std::fs;
use std::io::{ErrorKind, Write as _, stderr, stdout};
use std::path::Path;

use kernel::{Error, Fault, Lang, Refusal, Result};

use super::exit::Exit;
use crate::features;
use crate::words as t;

/// Prints a line of the result to standard output.
pub(crate) fn say(line: impl AsRef<str>) -> Result<()> {
    give(format!("{}\n", line.as_ref()).as_bytes())
}

/// Prints the result as it is to standard output.
pub(crate) fn give(bytes: &[u8]) -> Result<()> {
    let mut out = stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        // Whoever reads has enough, as `head` does.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written.map_err(|error| Fault::because("writing the result", error).into()),
    }
}

/// Writes the result to this file, which must be new, and tells so in these words; without a file it is printed.
pub(crate) fn give_to(file: Option<&Path>, bytes: &[u8], written: impl FnOnce(String) -> String) -> Result<()> {
    let Some(file) = file else { return give(bytes) };
    let shown = file.display().to_string();
    if file.exists() {
        return Err(Refusal::new("file-exists").with("file", shown).into());
    }
    fs::write(file, bytes).map_err(|error| Fault::because(format!("writing {shown}"), error))?;
    tell(written(shown));
    Ok(())
}

/// Tells to standard error what is not part of the result.
pub(crate) fn tell(line: impl AsRef<str>) {
    // Where nobody can be told, there is nobody to tell that either.
    let _ = writeln!(stderr(), "{}", line.as_ref());
}

/// Tells why a command failed, and how it ends.
pub(crate) fn fail(lang: Lang, error: &Error) -> Exit {
    match error {
        Error::Refused(refusals) => {
            for refusal in refusals {
                tell(word(lang, refusal));
            }
            Exit::Refused
        }
        Error::Missing => {
            tell(t::cli_missing(lang));
            Exit::Refused
        }
        Error::BadRequest(why) => {
            tell(t::cli_unclear(lang, why));
            Exit::Refused
        }
        Error::Fault(fault) => {
            tell(t::cli_fault(lang, fault.to_string()));
            Exit::Fault
        }
    }
}

/// A refusal's wording, from whichever crate has it.
pub(crate) fn word(lang: Lang, refusal: &Refusal) -> String {
    let words = features::words();
    let found = words.iter().find_map(|by_code| by_code(lang, refusal.code, &refusal.values));
    found.unwrap_or_else(|| refusal.code.to_owned())
}
