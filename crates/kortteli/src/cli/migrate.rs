use clap::Args;
use kernel::Result;

use super::console::Console;
use super::exit::Exit;
use super::{Called, opening};
use crate::features;
use crate::words as t;

/// `kortteli migrate`
#[derive(Args)]
pub(crate) struct Words {
    #[arg(long, help = "cli-migrate-pending")]
    pending: bool,
}

/// Brings the tables up to date, or says what there is to do.
pub(super) fn run(called: &Called, words: Words) -> Result<Exit> {
    let db = opening::made(&called.configuration()?)?;
    let steps = features::migrations();
    if words.pending {
        let pending = db.pending(&steps)?;
        list(&called.console, &pending)?;
        return Ok(if pending.is_empty() { Exit::Done } else { Exit::Refused });
    }
    list(&called.console, &db.migrate(&steps, opening::occasion().at)?)?;
    called.console.tell(t::migrate_done(called.console.lang));
    Ok(Exit::Done)
}

fn list(console: &Console, steps: &[String]) -> Result<()> {
    steps.iter().try_for_each(|step| console.say(step))
}
