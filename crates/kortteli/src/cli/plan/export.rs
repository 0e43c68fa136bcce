use std::path::PathBuf;

use clap::{Args, ValueEnum};
use feature_plans::export::{self, Scope};
use feature_plans::rules::PlanId;
use feature_plans::store::{contents, plan};
use kernel::{Fault, Result};

use crate::cli::console::give_to;
use crate::cli::exit::Exit;
use crate::cli::{Called, opening};
use crate::words as t;

/// `kortteli plan export`
#[derive(Args)]
pub(crate) struct Words {
    #[arg(value_name = "PLAN", help = "cli-plan-export-plan")]
    plan: PlanId,
    #[arg(long, value_name = "json|markdown", default_value = "json", help = "cli-plan-export-format")]
    format: Format,
    #[arg(long, short, value_name = "FILE", help = "cli-plan-export-output")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Json,
    Markdown,
}

/// Takes a plan out with all that those inside see of it.
pub(super) fn run(called: &Called, words: &Words) -> Result<Exit> {
    let configuration = called.configuration()?;
    let db = opening::existing(&configuration)?;
    let today = opening::occasion().at.day(&configuration.zone);
    let whole = db.read_here(|tx| {
        let plan = plan::get(tx, words.plan)?;
        contents::whole(tx, plan)
    })?;
    let bytes = match words.format {
        Format::Json => serde_json::to_vec_pretty(&export::json(&whole, Scope::Inside))
            .map_err(|error| Fault::because("writing a plan", error))?,
        Format::Markdown => export::markdown(&whole, Scope::Inside, today).into_bytes(),
    };
    give_to(words.output.as_deref(), &bytes, |file| t::plan_written(called.lang, file))?;
    Ok(Exit::Done)
}
