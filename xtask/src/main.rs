//! The house's own commands, run as `cargo xtask COMMAND`.

mod house;
mod i18n;
mod lexer;
mod new_feature;
mod supply;
mod tidy;

use std::process::ExitCode;

const HELP: &str = "\
Usage: cargo xtask COMMAND

  tidy              checks sizes, shelves, edges, names and links
  i18n              checks that every text exists in every language, and is used
  supply            checks the licences, sources and versions of what we depend on
  new-feature NAME  lays the shelves of crates/feature-NAME, with its first page";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["tidy"] => tidy::run(),
        ["i18n"] => i18n::run(),
        ["supply"] => supply::run(),
        ["new-feature", name] => new_feature::run(name),
        ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => Err(HELP.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
