//! All SQL stands in `store/` and `migrations/`: who wants to know what a table is asked finds it
//! in one place. kit-db, which runs it, may hold its own; tests and kit-test
//! may look under the floor.

use super::Report;
use crate::house::{File, House};
use crate::lexer::Kind;

const VERBS: [&str; 11] =
    ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "CREATE", "ALTER", "DROP", "BEGIN", "SAVEPOINT", "TRUNCATE"];

/// Looks for statements elsewhere.
pub fn check(house: &House, report: &mut Report) {
    for file in house.rust().filter(|file| file.krate().is_some() && !may_hold_sql(file)) {
        for token in file.tokens.iter().filter(|token| token.kind == Kind::Text && !token.in_test) {
            if is_statement(&token.text) {
                report.findings.push(file.finding(token.line, "SQL outside of `store/` and `migrations/`"));
            }
        }
    }
}

fn may_hold_sql(file: &File) -> bool {
    let store = file.is_under("store") || file.name() == "store.rs" || file.is_under("migrations");
    store || matches!(file.krate(), Some("kit-db" | "kit-test")) || file.is_test()
}

fn is_statement(text: &str) -> bool {
    let mut words = text.split_whitespace();
    words.next().is_some_and(|first| VERBS.contains(&first)) && words.next().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::findings;

    #[test]
    fn a_statement_is_found_outside_of_the_store_only() {
        let text = "const Q: &str = \"\n  SELECT id FROM goals\";\n";
        let found = findings(
            check,
            &[
                ("crates/a/src/actions/add_goal.rs", text),
                ("crates/a/src/store/goal.rs", text),
                ("crates/a/src/store.rs", text),
                ("crates/a/tests/it/given.rs", text),
                ("crates/kit-db/src/tx.rs", text),
                ("crates/a/src/pages/goal.rs", "const A: &str = \"SELECT\"; const B: &str = \"Select a goal\";"),
            ],
        );
        assert_eq!(found, ["crates/a/src/actions/add_goal.rs:1: SQL outside of `store/` and `migrations/`"]);
    }
}
