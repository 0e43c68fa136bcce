//! Puts the words of the reader's language into the command line's help.

use clap::{Arg, Command, CommandFactory as _};
use kernel::Lang;

use super::Line;
use crate::words as t;

/// The command line with its help in this language.
pub(super) fn command(lang: Lang) -> Command {
    let mut command = worded(Line::command(), lang);
    // Built once, so that every command knows its full name for its usage line.
    command.build();
    with_usage(command, lang)
}

fn worded(command: Command, lang: Lang) -> Command {
    let about = command.get_about().map(|code| spoken(lang, &code.to_string()));
    let after = command.get_after_help().map(|code| spoken(lang, &code.to_string()));
    let template = format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n", t::help_usage(lang));
    let mut command = command
        .help_template(template)
        .subcommand_help_heading(t::help_commands(lang))
        .subcommand_value_name(t::help_command(lang))
        .mut_args(|arg| worded_arg(arg, lang))
        .mut_subcommands(|inner| worded(inner, lang));
    if let Some(about) = about {
        command = command.about(about);
    }
    if let Some(after) = after {
        command = command.after_help(after);
    }
    command
}

fn worded_arg(arg: Arg, lang: Lang) -> Arg {
    let heading = if arg.is_positional() { t::help_arguments(lang) } else { t::help_options(lang) };
    let text = arg.get_help().map(|code| spoken(lang, &code.to_string()));
    let takes_values = arg.get_action().takes_values();
    let arg = arg.help_heading(heading).hide_default_value(takes_values).hide_possible_values(takes_values);
    match text {
        Some(text) => arg.help(text),
        None => arg,
    }
}

fn with_usage(command: Command, lang: Lang) -> Command {
    let mut command = command.mut_subcommands(|inner| with_usage(inner, lang));
    let usage = command.render_usage().to_string();
    let usage = usage.split_once(' ').map_or("", |(_, usage)| usage).replace("[OPTIONS]", t::help_usage_options(lang));
    command.override_usage(usage)
}

fn spoken(lang: Lang, code: &str) -> String {
    crate::words::by_code(lang, code, &[]).unwrap_or_else(|| code.to_owned())
}

#[cfg(test)]
mod tests {
    use super::command;
    use clap::Command;
    use kernel::Lang;

    fn check(command: &Command) {
        let all = [command.get_about(), command.get_after_help()];
        let texts = all.into_iter().chain(command.get_arguments().map(clap::Arg::get_help));
        for text in texts {
            let text = text.map(ToString::to_string).unwrap_or_default();
            assert!(!text.is_empty() && !text.starts_with("cli-"), "{}: {text:?} is not worded", command.get_name());
        }
        command.get_subcommands().for_each(check);
    }

    #[test]
    fn every_command_and_option_is_explained_in_every_language() {
        for lang in Lang::ALL {
            let command = command(lang);
            command.clone().debug_assert();
            check(&command);
        }
    }
}
