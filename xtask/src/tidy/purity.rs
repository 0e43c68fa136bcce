//! Rules are pure: whoever reads `rules/` meets no web, no database and no waiting, and tests
//! them with plain calls.

use super::Report;
use crate::house::House;

const OUTSIDE: [&str; 12] = [
    "askama", "async", "await", "axum", "hyper", "kit_db", "kit_work", "lettre", "postgres", "rusqlite", "tokio",
    "tower",
];

/// Looks for words of the outer world in `rules/`.
pub fn check(house: &House, report: &mut Report) {
    for file in
        house.rust().filter(|file| file.krate().is_some() && (file.is_under("rules") || file.name() == "rules.rs"))
    {
        let outside = file.tokens.iter().filter(|token| OUTSIDE.iter().any(|word| token.is_word(word)));
        for token in outside {
            let text = format!("rules name `{}`: let the action or the page do that", token.text);
            report.findings.push(file.finding(token.line, text));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::findings;

    #[test]
    fn a_rule_that_waits_is_found_and_one_that_speaks_of_it_is_not() {
        let found = findings(
            check,
            &[
                ("crates/a/src/rules/goal.rs", "// async is for pages\npub async fn f() {}\n"),
                ("crates/a/src/pages/goal.rs", "pub async fn f() {}\n"),
            ],
        );
        assert_eq!(found, ["crates/a/src/rules/goal.rs:2: rules name `async`: let the action or the page do that"]);
    }
}
