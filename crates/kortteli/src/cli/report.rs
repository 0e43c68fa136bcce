use std::path::PathBuf;

use clap::{Args, ValueEnum};
use feature_plans::documents::{self, Standing};
use feature_plans::rules::report::{Parts, Period, Report, ReportContent, ReportState};
use feature_plans::rules::{PlanId, ReportId};
use feature_plans::store::plan;
use feature_plans::store::report_content::content_of;
use jiff::civil::Date;
use kernel::{Fault, Result};

use super::console::give_to;
use super::exit::Exit;
use super::{Called, opening};
use crate::words as t;

/// `kortteli report`
#[derive(Args)]
pub(crate) struct Words {
    #[arg(value_name = "PLAN", help = "cli-report-plan")]
    plan: PlanId,
    #[arg(long, value_name = "2026-01-01", help = "cli-report-from")]
    from: Date,
    #[arg(long, value_name = "2026-03-31", help = "cli-report-until")]
    until: Date,
    #[arg(long, value_name = "pdf|docx|json", default_value = "pdf", help = "cli-report-format")]
    format: Format,
    #[arg(long, short, value_name = "FILE", help = "cli-report-output")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Pdf,
    Docx,
    Json,
}

/// Writes what a plan's report on a period says today. Nothing is kept of it: reports that are put before a committee
/// are begun and frozen on the pages.
pub(super) fn run(called: &Called, words: &Words) -> Result<Exit> {
    let configuration = called.configuration()?;
    let db = opening::existing(&configuration)?;
    let occasion = opening::occasion();
    let period = Period::new(words.from, words.until)?;
    let today = occasion.at.day(&configuration.zone);
    let content = db.read_here(|tx| {
        let plan = plan::get(tx, words.plan)?;
        let report = Report {
            id: ReportId::new(occasion.at, &occasion.chance),
            plan: plan.id,
            period,
            lang: called.lang,
            summary: String::new(),
            state: ReportState::Draft,
            previous: None,
            meeting: None,
            open: None,
            version: 1,
        };
        content_of(tx, &plan, &report, today)
    })?;
    let bytes = written(called, words.format, &content)?;
    give_to(words.output.as_deref(), &bytes, |file| t::report_written(called.lang, file))?;
    Ok(Exit::Done)
}

fn written(called: &Called, format: Format, content: &ReportContent) -> Result<Vec<u8>> {
    let parts = Parts::all();
    let draft = Standing { frozen: None, fingerprint: None, decision: None, parts: &parts };
    let document = || documents::report(called.lang, content, called.lang, draft);
    match format {
        Format::Pdf => core_documents::typesetting::pdf(&document()),
        Format::Docx => core_documents::word::docx(&document()),
        Format::Json => {
            serde_json::to_vec_pretty(content).map_err(|error| Fault::because("writing JSON", error).into())
        }
    }
}
