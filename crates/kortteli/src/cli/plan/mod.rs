//! `kortteli plan …`

mod export;
mod import;

use clap::{Args, Subcommand};
use kernel::Result;

use super::Called;
use super::exit::Exit;

/// `kortteli plan`
#[derive(Args)]
#[command(arg_required_else_help = true)]
pub(crate) struct Words {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    #[command(about = "cli-plan-import", after_help = "cli-exit-codes")]
    Import(import::Words),
    #[command(about = "cli-plan-export", after_help = "cli-exit-codes")]
    Export(export::Words),
}

/// Does what is to be done with a plan.
pub(super) fn run(called: &Called, words: &Words) -> Result<Exit> {
    match &words.command {
        Command::Import(words) => import::run(called, words),
        Command::Export(words) => export::run(called, words),
    }
}
