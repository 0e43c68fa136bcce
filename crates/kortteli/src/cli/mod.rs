//! The command line: one file per command.

mod backup;
mod console;
mod demo;
mod doctor;
mod exit;
mod help;
mod migrate;
mod opening;
mod plan;
mod progress;
mod report;
mod restore;
mod search;
mod serve;
mod usage;
mod verify;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ArgAction, Args, FromArgMatches as _, Parser, Subcommand};
use kernel::{Lang, Result};

use crate::configuration::{Configuration, Environment};
use exit::Exit;

/// The whole command line. Help texts are codes of messages; `help.rs` puts the words in their places.
#[derive(Parser)]
#[command(name = "kortteli", version, about = "cli-about", disable_help_flag = true, disable_version_flag = true)]
#[command(disable_help_subcommand = true, after_help = "cli-exit-codes")]
pub(crate) struct Line {
    #[command(flatten)]
    everywhere: Everywhere,
    #[command(subcommand)]
    command: Command,
}

#[derive(Args)]
pub(crate) struct Everywhere {
    #[arg(long, global = true, value_name = "FILE", help = "cli-config")]
    config: Option<PathBuf>,
    #[arg(long, global = true, value_name = "fi|sv|en", help = "cli-lang")]
    lang: Option<Lang>,
    #[arg(short, long, global = true, action = ArgAction::Help, help = "cli-help")]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version, help = "cli-version")]
    version: Option<bool>,
}

#[derive(Subcommand)]
enum Command {
    #[command(about = "cli-serve", after_help = "cli-exit-codes")]
    Serve(serve::Words),
    #[command(about = "cli-demo", after_help = "cli-exit-codes")]
    Demo(demo::Words),
    #[command(about = "cli-migrate", after_help = "cli-exit-codes")]
    Migrate(migrate::Words),
    #[command(about = "cli-plan", after_help = "cli-exit-codes")]
    Plan(plan::Words),
    #[command(about = "cli-report", after_help = "cli-exit-codes")]
    Report(report::Words),
    #[command(about = "cli-backup", after_help = "cli-exit-codes")]
    Backup(backup::Words),
    #[command(about = "cli-restore", after_help = "cli-exit-codes")]
    Restore(restore::Words),
    #[command(about = "cli-verify", after_help = "cli-exit-codes")]
    Verify(verify::Words),
    #[command(about = "cli-search", after_help = "cli-exit-codes")]
    Search(search::Words),
    #[command(about = "cli-doctor", after_help = "cli-exit-codes")]
    Doctor(doctor::Words),
}

/// What every command is given besides its own words.
pub(crate) struct Called {
    config: Option<PathBuf>,
    environment: Environment,
    lang: Lang,
}

impl Called {
    /// The installation's configuration.
    fn configuration(&self) -> Result<Configuration> {
        Configuration::load(self.config.as_deref(), &self.environment)
    }
}

/// Runs the command line that the program was started with.
pub fn run(words: impl IntoIterator<Item = OsString>, environment: &Environment) -> ExitCode {
    let words: Vec<OsString> = words.into_iter().collect();
    let lang = usage::spoken(&words, environment);
    let line = match help::command(lang).try_get_matches_from(words).and_then(|m| Line::from_arg_matches(&m)) {
        Ok(line) => line,
        Err(error) => return usage::answer(lang, &error).into(),
    };
    let called = Called { config: line.everywhere.config, environment: environment.clone(), lang };
    let end = carry_out(&called, line.command).unwrap_or_else(|error| console::fail(lang, &error));
    end.into()
}

fn carry_out(called: &Called, command: Command) -> Result<Exit> {
    match command {
        Command::Serve(words) => serve::run(called, &words),
        Command::Demo(words) => demo::run(called, &words),
        Command::Migrate(words) => migrate::run(called, &words),
        Command::Plan(words) => plan::run(called, &words),
        Command::Report(words) => report::run(called, &words),
        Command::Backup(words) => backup::run(called, &words),
        Command::Restore(words) => restore::run(called, &words),
        Command::Verify(words) => verify::run(called, &words),
        Command::Search(words) => search::run(called, &words),
        Command::Doctor(words) => doctor::run(called, &words),
    }
}
