//! Kortteli, the shared workspace of cities.

use std::process::ExitCode;

fn main() -> ExitCode {
    let environment =
        std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    kortteli::cli::run(std::env::args_os(), &environment.collect())
}
