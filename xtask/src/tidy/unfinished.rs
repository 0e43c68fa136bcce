//! What is in the house works: no note to do it later, no test that does not run.

use super::Report;
use crate::house::{File, House};
use crate::lexer::Kind;

const NOTES: [&str; 3] = ["TODO", "FIXME", "XXX"];
const MACROS: [&str; 3] = ["todo", "unimplemented", "dbg"];
const SKIPS: [&str; 5] = [".only(", ".skip(", ".todo(", "skip: true", "only: true"];
/// This file names them all.
const SELF: &str = "xtask/src/tidy/unfinished.rs";

/// Looks for notes, unfinished code and tests that are skipped.
pub fn check(house: &House, report: &mut Report) {
    for file in house.files.iter().filter(|file| file.path != SELF) {
        match file.extension() {
            "rs" => rust(file, report),
            "mjs" | "js" | "ts" => lines(file, &SKIPS, "a test is skipped or alone", report),
            _ => {}
        }
        lines(file, &NOTES, "finish it or file it", report);
    }
}

fn rust(file: &File, report: &mut Report) {
    for pair in file.tokens.windows(2).filter(|pair| pair[0].kind == Kind::Word) {
        let (word, next) = (pair[0].text.as_str(), &pair[1]);
        if MACROS.contains(&word) && next.is_sign("!") {
            report.findings.push(file.finding(next.line, format!("`{word}!` is unfinished")));
        }
    }
    for three in file.tokens.windows(3) {
        if three[0].is_sign("#") && three[1].is_sign("[") && three[2].is_word("ignore") {
            report.findings.push(file.finding(three[0].line, "a test is ignored: mend it or remove it"));
        }
    }
}

fn lines(file: &File, signs: &[&str], text: &str, report: &mut Report) {
    for (at, line) in file.text.lines().enumerate() {
        let found = signs.iter().filter(|sign| contains_word(line, sign));
        found.for_each(|sign| report.findings.push(file.finding(at + 1, format!("`{sign}`: {text}"))));
    }
}

/// Whether the sign stands in the line and is not the middle of a longer word.
fn contains_word(line: &str, sign: &str) -> bool {
    let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let wordy = sign.chars().all(char::is_alphanumeric);
    line.match_indices(sign).any(|(at, _)| {
        !wordy || !inside(line[..at].chars().next_back()) && !inside(line[at + sign.len()..].chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::findings;

    #[test]
    fn notes_macros_and_skipped_tests_are_found() {
        assert_eq!(findings(check, &[("a.rs", "// TODO: later\nfn f() { todo!() }")]).len(), 2);
        assert_eq!(findings(check, &[("a.rs", "#[test]\n#[ignore]\nfn f() {}")]).len(), 1);
        assert_eq!(findings(check, &[("e2e/a.test.mjs", "test.only('x', f)")]).len(), 1);
        assert_eq!(findings(check, &[("web/a.scss", "/* FIXME */")]).len(), 1);
    }

    #[test]
    fn lookalikes_are_not() {
        let text = "fn f() { values.iter().skip(1); let todo = 1; } // METODOLOGY, XXXL";
        assert_eq!(findings(check, &[("a.rs", text)]), Vec::<String>::new());
    }
}
