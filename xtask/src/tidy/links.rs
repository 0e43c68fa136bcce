//! Documents name what exists: every link to a file in a document, and every path that
//! ARCHITECTURE.md puts between backticks.

use super::Report;
use crate::house::{File, House};

const MAP: &str = "ARCHITECTURE.md";

/// Follows the links of every document.
pub fn check(house: &House, report: &mut Report) {
    for file in house.files.iter().filter(|file| file.extension() == "md") {
        for (at, line) in prose(&file.text) {
            for target in links(line).filter(|target| !exists(house, file, target)) {
                report.findings.push(file.finding(at, format!("links to `{target}`, which is not there")));
            }
            let paths = quoted(line).filter(|path| file.path == MAP && is_path(path) && !is_there(house, path));
            paths
                .for_each(|path| report.findings.push(file.finding(at, format!("names `{path}`, which is not there"))));
        }
    }
}

/// The lines outside of fenced blocks, each with its number.
fn prose(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut fenced = false;
    text.lines().enumerate().filter_map(move |(at, line)| {
        let fence = line.trim_start().starts_with("```");
        fenced ^= fence;
        (!fenced && !fence).then_some((at + 1, line))
    })
}

/// What the links of the form `[text](target)` lead to.
fn links(line: &str) -> impl Iterator<Item = &str> {
    line.split("](").skip(1).filter_map(|rest| rest.split_once(')').map(|(target, _)| target))
}

fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

fn exists(house: &House, from: &File, target: &str) -> bool {
    let path = target.split('#').next().unwrap_or_default();
    path.is_empty() || path.contains(':') || house.has(&resolve(from, path))
}

/// The path from the root of a path that is written from beside this file.
fn resolve(from: &File, path: &str) -> String {
    let mut parts: Vec<&str> = from.path.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// From the root, or on the shelf of some crate: `src/rules/access.rs`, `store/`.
fn is_there(house: &House, path: &str) -> bool {
    let on_shelf =
        |krate: &str| house.has(&format!("crates/{krate}/{path}")) || house.has(&format!("crates/{krate}/src/{path}"));
    house.has(path) || house.crates().into_iter().any(on_shelf)
}

/// Crates by their names, and whatever looks like a path from the root. Placeholders, addresses
/// and Rust paths are not.
fn is_path(text: &str) -> bool {
    let plain = text.chars().all(|c| c.is_alphanumeric() || matches!(c, '/' | '.' | '-' | '_'));
    plain && text.contains('/') && !text.starts_with(['/', '.']) && !text.contains("NAME")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::findings;

    #[test]
    fn links_are_followed_from_beside_the_file() {
        let found = findings(
            check,
            &[
                ("README.md", ""),
                (
                    "docs/adr/README.md",
                    "[a](0001-a.md#why), [b](../../README.md), [c](https://example.org), [d](0002-b.md)",
                ),
                ("docs/adr/0001-a.md", "```\n[not](a-link.md)\n```"),
            ],
        );
        assert_eq!(found, ["docs/adr/README.md:1: links to `0002-b.md`, which is not there"]);
    }

    #[test]
    fn the_map_names_only_what_is_there() {
        let map = "`crates/kernel`, `src/lib.rs`, `store/`, `crates/cellar/`, `/goals/{id}`, `rules/<noun>.rs`, `a::b`";
        let found = findings(
            check,
            &[
                ("ARCHITECTURE.md", map),
                ("crates/kernel/Cargo.toml", ""),
                ("crates/kernel/src/lib.rs", ""),
                ("crates/kernel/src/store/goal.rs", ""),
            ],
        );
        assert_eq!(found, ["ARCHITECTURE.md:1: names `crates/cellar/`, which is not there"]);
    }
}
