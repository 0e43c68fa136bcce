use clap::{Args, Subcommand};
use kernel::Result;

use super::console::say;
use super::exit::Exit;
use super::progress::Progress;
use super::{Called, opening};
use crate::program;
use crate::words as t;

/// `kortteli search`
#[derive(Args)]
#[command(arg_required_else_help = true)]
pub(crate) struct Words {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    #[command(about = "cli-search-rebuild", after_help = "cli-exit-codes")]
    Rebuild,
}

/// Does what is to be done with the index of search.
pub(super) fn run(called: &Called, words: &Words) -> Result<Exit> {
    match words.command {
        Command::Rebuild => rebuild(called),
    }
}

/// Builds the index from nothing. A program that runs meanwhile goes over to it by itself.
fn rebuild(called: &Called) -> Result<Exit> {
    let configuration = called.configuration()?;
    let db = opening::existing(&configuration)?;
    let search = program::search(&configuration.search())?;
    let progress = Progress::new(t::search_rebuild_runs(called.lang));
    let mut records = 0;
    search.rebuild(&db, &mut |done, total| {
        records = total;
        progress.at(done, total);
    })?;
    drop(progress);
    say(t::search_rebuilt(called.lang, records))?;
    Ok(Exit::Done)
}
