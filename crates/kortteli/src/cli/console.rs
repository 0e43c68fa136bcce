use std::io::{ErrorKind, Write as _, stderr, stdout};

use kernel::{Error, Fault, Lang, Refusal, Result};

use super::exit::Exit;
use crate::features;
use crate::words as t;

/// Where a command speaks: results to standard output, everything else to standard error.
pub(crate) struct Console {
    /// The language it speaks.
    pub(crate) lang: Lang,
}

impl Console {
    pub(crate) fn new(lang: Lang) -> Self {
        Self { lang }
    }

    /// Prints a line of the result.
    pub(crate) fn say(&self, line: impl AsRef<str>) -> Result<()> {
        self.give(format!("{}\n", line.as_ref()).as_bytes())
    }

    /// Prints the result as it is.
    pub(crate) fn give(&self, bytes: &[u8]) -> Result<()> {
        let mut out = stdout().lock();
        match out.write_all(bytes).and_then(|()| out.flush()) {
            // Whoever reads has enough, as `head` does.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            written => written.map_err(|error| Fault::because("writing the result", error).into()),
        }
    }

    /// Tells something that is not part of the result.
    pub(crate) fn tell(&self, line: impl AsRef<str>) {
        // Where nobody can be told, there is nobody to tell that either.
        let _ = writeln!(stderr(), "{}", line.as_ref());
    }

    /// Tells why a command failed, and how it ends.
    pub(crate) fn fail(&self, error: &Error) -> Exit {
        match error {
            Error::Refused(refusals) => {
                refusals.iter().for_each(|refusal| self.tell(self.word(refusal)));
                Exit::Refused
            }
            Error::Missing => {
                self.tell(t::cli_missing(self.lang));
                Exit::Refused
            }
            Error::BadRequest(why) => {
                self.tell(t::cli_unclear(self.lang, why));
                Exit::Refused
            }
            Error::Fault(fault) => {
                self.tell(t::cli_fault(self.lang, fault.to_string()));
                Exit::Fault
            }
        }
    }

    /// A refusal's wording, from whichever crate has it.
    pub(crate) fn word(&self, refusal: &Refusal) -> String {
        let words = features::words();
        let found = words.iter().find_map(|by_code| by_code(self.lang, refusal.code, &refusal.values));
        found.unwrap_or_else(|| refusal.code.to_owned())
    }
}
