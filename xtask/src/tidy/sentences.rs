//! Sentences for people are in `.ftl` files: a code travels, the text is rendered at the edge in
//! the reader's language. On the shelves that people see, no string reads as a sentence.

use super::Report;
use crate::house::{File, House};
use crate::lexer::{Kind, Token};

const SHELVES: [&str; 4] = ["actions", "letters", "pages", "rules"];
/// Whoever calls these speaks to the log.
const LOGS: [&str; 10] =
    ["because", "debug", "error", "expect", "info", "new", "panic", "trace", "unreachable", "warn"];

/// Looks for sentences on the shelves.
pub fn check(house: &House, report: &mut Report) {
    for file in house.rust().filter(|file| is_on_shelf(file) && !file.is_test()) {
        for (at, token) in file.tokens.iter().enumerate() {
            if token.kind == Kind::Text && !token.in_test && is_sentence(&token.text) && !is_logged(&file.tokens[..at])
            {
                report
                    .findings
                    .push(file.finding(token.line, format!("\"{}\" belongs into the .ftl files", token.text)));
            }
        }
    }
}

fn is_on_shelf(file: &File) -> bool {
    file.krate().is_some() && SHELVES.iter().any(|shelf| file.is_under(shelf))
}

/// A capital first, and at least three words of letters.
fn is_sentence(text: &str) -> bool {
    let is_word = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() >= word.chars().count().div_ceil(2);
    text.starts_with(char::is_uppercase) && text.split_whitespace().filter(is_word).count() >= 3 && !is_upper(text)
}

/// SQL and headers shout; people are spoken to.
fn is_upper(text: &str) -> bool {
    text.split_whitespace().next().is_some_and(|first| first.len() > 1 && first.chars().all(char::is_uppercase))
}

/// Whether the string is an argument of a call that speaks to the log, or of an attribute.
fn is_logged(before: &[Token]) -> bool {
    let Some(opening) = before.iter().rposition(|token| token.is_sign("(") || token.is_sign(";") || token.is_sign("{"))
    else {
        return false;
    };
    let called = before[..opening].iter().rev().find(|token| !token.is_sign("!"));
    before[opening].is_sign("(") && called.is_some_and(|name| LOGS.iter().any(|log| name.is_word(log)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::findings;

    #[test]
    fn a_sentence_on_a_page_is_found() {
        let text = "fn f() { let title = \"The goal is late\"; }";
        assert_eq!(findings(check, &[("crates/a/src/pages/goal.rs", text)]).len(), 1);
        assert_eq!(findings(check, &[("crates/a/src/store/goal.rs", text)]), Vec::<String>::new());
    }

    #[test]
    fn what_goes_to_the_log_or_is_no_sentence_is_not() {
        let text =
            "fn f() { tracing::warn!(\"The page is slow today\"); g(\"title-missing\", \"GET /a b c\", \"a b c d\"); }";
        assert_eq!(findings(check, &[("crates/a/src/pages/goal.rs", text)]), Vec::<String>::new());
    }
}
