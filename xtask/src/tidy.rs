//! `cargo xtask tidy`: the rules of the house that the compiler does not know. One check per file.

mod cycles;
mod edges;
mod links;
mod markup;
mod migrations;
mod names;
mod purity;
mod sentences;
mod size;
mod sql;
mod stems;
mod unfinished;

use crate::house::{Finding, House};

/// What the checks found.
#[derive(Default)]
pub struct Report {
    /// What must be mended.
    pub findings: Vec<Finding>,
    /// What breaks a rule with a reason beside it.
    pub exceptions: Vec<Finding>,
}

type Check = fn(&House, &mut Report);

const CHECKS: [(&str, Check); 12] = [
    ("functions and files are short", size::check),
    ("rules are pure", purity::check),
    ("SQL is in store and migrations", sql::check),
    ("migrations are whole", migrations::check),
    ("modules have no cycles", cycles::check),
    ("crates look downward", edges::check),
    ("stems agree", stems::check),
    ("names say something", names::check),
    ("nothing is unfinished or skipped", unfinished::check),
    ("templates hold no sentences", markup::check),
    ("code holds no sentences", sentences::check),
    ("documents name what exists", links::check),
];

/// Runs every check and prints what it found.
pub fn run() -> Result<(), String> {
    let house = House::load()?;
    let mut found = 0;
    let mut exceptions = Vec::new();
    for (promise, check) in CHECKS {
        let mut report = Report::default();
        check(&house, &mut report);
        let sign = if report.findings.is_empty() { "ok  " } else { "FAIL" };
        println!("{sign} {promise}");
        for finding in &report.findings {
            println!("     {finding}");
        }
        found += report.findings.len();
        exceptions.append(&mut report.exceptions);
    }
    if !exceptions.is_empty() {
        println!("{} exceptions with a reason:", exceptions.len());
        for exception in &exceptions {
            println!("     {exception}");
        }
    }
    println!("{} files, {} checks, {found} findings", house.files.len(), CHECKS.len());
    if found == 0 { Ok(()) } else { Err("tidy: mend the findings above".to_owned()) }
}

#[cfg(test)]
fn findings(check: Check, files: &[(&str, &str)]) -> Vec<String> {
    let mut report = Report::default();
    check(&House::sample(files), &mut report);
    report.findings.iter().map(ToString::to_string).collect()
}
