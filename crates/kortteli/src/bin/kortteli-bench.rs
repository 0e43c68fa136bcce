//! Measures pages, reports and imports against the same bytes sent from memory, in one run, and prints one table.

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use kernel::{Fault, Result};
use kit_db::Address;
use kortteli::bench::{Order, measure, table};

/// Measures pages, reports and imports against the same bytes sent from memory by the same server in the same run.
#[derive(Parser)]
#[command(name = "kortteli-bench", version)]
struct Line {
    /// Prints the rows as a JSON array.
    #[arg(long)]
    json: bool,
    /// Measures only this row: page-public, page-plan, search-plan, goal-timeline, contact-write, report-pdf,
    /// import-plan, duties-status or clock.
    #[arg(long, value_name = "NAME")]
    only: Option<String>,
    /// How many times the demonstration data, several with commas between them.
    #[arg(long, value_name = "TIMES", value_delimiter = ',', default_value = "10,100")]
    scale: Vec<usize>,
    /// How many seconds each row is measured.
    #[arg(long, value_name = "SECONDS", default_value_t = 4)]
    seconds: u64,
    /// An empty PostgreSQL database to measure on too.
    #[arg(long, value_name = "URL")]
    postgres: Option<Address>,
}

fn main() -> ExitCode {
    match run(Line::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kortteli-bench: {error}");
            ExitCode::from(3)
        }
    }
}

fn run(line: Line) -> Result<()> {
    let folder = tempfile::tempdir().map_err(|error| Fault::because("making a folder", error))?;
    let mut scales = line.scale;
    scales.sort_unstable();
    let (only, time, postgres) = (line.only, Duration::from_secs(line.seconds), line.postgres);
    let rows = measure(&Order { only, scales, time, postgres }, folder.path(), &|step| eprintln!("{step} …"))?;
    let text = if line.json {
        serde_json::to_string(&rows).map_err(|error| Fault::because("writing JSON", error))?
    } else {
        table(&rows)
    };
    println!("{text}");
    Ok(())
}
