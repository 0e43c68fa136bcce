use clap::Args;
use kernel::Result;

use super::console::{say, tell};
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
pub(super) fn run(called: &Called, words: &Words) -> Result<Exit> {
    let db = opening::made(&called.configuration()?)?;
    let steps = features::migrations();
    if words.pending {
        let pending = db.pending(&steps)?;
        list(&pending)?;
        return Ok(if pending.is_empty() { Exit::Done } else { Exit::Refused });
    }
    list(&db.migrate(&steps, opening::occasion().at)?)?;
    tell(t::migrate_done(called.lang));
    Ok(Exit::Done)
}

fn list(steps: &[String]) -> Result<()> {
    steps.iter().try_for_each(say)
}
