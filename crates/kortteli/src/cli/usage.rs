//! What the command line says about itself when it is not understood.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use kernel::Lang;

use super::console::{give, tell};
use super::exit::Exit;
use crate::configuration::Environment;
use crate::words as t;

/// The language to speak: that of `--lang`, else the environment's as POSIX orders it, else English. Found before the
/// command line is read, so that its errors are told in it too.
pub(super) fn spoken(words: &[OsString], environment: &Environment) -> Lang {
    let words: Vec<&str> = words.iter().filter_map(|word| word.to_str()).collect();
    let after = words.windows(2).find(|pair| pair[0] == "--lang").map(|pair| pair[1]);
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| environment.get(*name));
    let locale = variables.map(String::as_str).find(|value| !value.is_empty());
    let primary = |locale: &str| locale.split(['_', '-', '.']).next().unwrap_or_default().to_lowercase();
    let asked = after.or(joined).and_then(|lang| lang.parse().ok());
    asked.or_else(|| primary(locale?).parse().ok()).unwrap_or(Lang::En)
}

/// Shows the help that was asked for, or says what is not understood.
pub(super) fn answer(lang: Lang, error: &clap::Error) -> Exit {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            give(error.render().to_string().as_bytes()).map_or(Exit::Fault, |()| Exit::Done)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            tell(error.render().to_string().trim_end());
            Exit::Usage
        }
        kind => {
            tell(said(lang, kind, error));
            tell(t::usage_more(lang));
            Exit::Usage
        }
    }
}

fn said(lang: Lang, kind: ErrorKind, error: &clap::Error) -> String {
    let argument = context(error, ContextKind::InvalidArg);
    match kind {
        ErrorKind::UnknownArgument => t::usage_unknown(lang, argument),
        ErrorKind::InvalidSubcommand => t::usage_unknown(lang, context(error, ContextKind::InvalidSubcommand)),
        ErrorKind::MissingSubcommand => t::usage_no_command(lang).to_owned(),
        ErrorKind::MissingRequiredArgument => t::usage_missing(lang, argument),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = context(error, ContextKind::InvalidValue);
            if value.is_empty() { t::usage_no_value(lang, argument) } else { t::usage_value(lang, argument, value) }
        }
        ErrorKind::ArgumentConflict => t::usage_conflict(lang, argument, context(error, ContextKind::PriorArg)),
        _ => t::usage_other(lang, argument),
    }
}

fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::Strings(all)) => all.join(", "),
        Some(ContextValue::String(text)) => text.clone(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::spoken;
    use crate::configuration::Environment;
    use kernel::Lang;

    fn lang(words: &[&str], environment: &[(&str, &str)]) -> Lang {
        let words: Vec<_> = words.iter().map(Into::into).collect();
        let environment: Environment =
            environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        spoken(&words, &environment)
    }

    #[test]
    fn the_command_line_speaks_as_it_is_asked_or_as_its_surroundings() {
        assert_eq!(lang(&["k", "serve", "--lang", "fi"], &[("LANG", "sv_FI.UTF-8")]), Lang::Fi);
        assert_eq!(lang(&["k", "--lang=sv"], &[]), Lang::Sv);
        assert_eq!(lang(&["k"], &[("LC_ALL", ""), ("LANG", "fi_FI.UTF-8")]), Lang::Fi);
        assert_eq!(lang(&["k"], &[("LC_ALL", "C.UTF-8"), ("LANG", "fi_FI.UTF-8")]), Lang::En);
        assert_eq!(lang(&["k", "--lang"], &[]), Lang::En);
    }
}
