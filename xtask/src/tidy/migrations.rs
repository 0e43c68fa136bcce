//! A migration is one SQL text for both databases. Where that cannot be, it is a pair,
//! `NAME.sqlite.sql` and `NAME.postgres.sql`. Numbers never repeat within a crate.

use std::collections::BTreeMap;

use super::Report;
use crate::house::{File, House};

/// Looks at every crate's migrations.
pub fn check(house: &House, report: &mut Report) {
    let mut numbers: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for file in house.files.iter().filter(|file| file.is_under("migrations") && file.extension() == "sql") {
        if let Some(text) = fault(house, file) {
            report.findings.push(file.finding(0, text));
        }
        let number = file.stem().split('_').next().unwrap_or_default();
        let first = *numbers.entry((file.krate().unwrap_or_default(), number)).or_insert(file.stem());
        if first != file.stem() {
            report.findings.push(file.finding(0, format!("number {number} is taken by {first}")));
        }
    }
}

fn fault(house: &House, file: &File) -> Option<String> {
    let beside = |ending: &str| {
        let folder = file.path.strip_suffix(file.name()).unwrap_or_default();
        house.file(&format!("{folder}{}{ending}", file.stem())).is_some()
    };
    let ending = file.name().strip_prefix(file.stem()).unwrap_or_default();
    match ending {
        ".sql" if beside(".sqlite.sql") || beside(".postgres.sql") => {
            Some("one text for both and one of its own".into())
        }
        ".sqlite.sql" if !beside(".postgres.sql") => Some("the text for PostgreSQL is missing beside it".into()),
        ".postgres.sql" if !beside(".sqlite.sql") => Some("the text for SQLite is missing beside it".into()),
        ".sql" | ".sqlite.sql" | ".postgres.sql" => None,
        _ => Some("the name ends neither in .sql nor in .sqlite.sql or .postgres.sql".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::findings;

    #[test]
    fn pairs_are_whole_and_numbers_are_taken_once() {
        let found = findings(
            check,
            &[
                ("crates/a/migrations/0001_goals.sql", ""),
                ("crates/a/migrations/0002_search.sqlite.sql", ""),
                ("crates/a/migrations/0002_search.postgres.sql", ""),
                ("crates/b/migrations/0001_events.sql", ""),
            ],
        );
        assert_eq!(found, Vec::<String>::new());
        let found = findings(
            check,
            &[
                ("crates/a/migrations/0001_goals.sql", ""),
                ("crates/a/migrations/0001_targets.sql", ""),
                ("crates/a/migrations/0002_search.sqlite.sql", ""),
            ],
        );
        assert_eq!(
            found,
            [
                "crates/a/migrations/0001_targets.sql: number 0001 is taken by 0001_goals",
                "crates/a/migrations/0002_search.sqlite.sql: the text for PostgreSQL is missing beside it",
            ]
        );
    }
}
