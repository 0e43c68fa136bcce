//! A function fits on a screen, a file into a head: 70 and 400 lines, tests not counted. An
//! exception says why beside it: `// tidy: long because …`, or clippy's own
//! `#[expect(clippy::too_many_lines, reason = "…")]` on a function.

use super::Report;
use crate::house::{File, House};
use crate::lexer::{Kind, Token, test_lines};

const FUNCTION: usize = 70;
const FILE: usize = 400;
/// An exception for a whole file stands in its head.
const HEAD: usize = 20;

/// Measures every function and file.
pub fn check(house: &House, report: &mut Report) {
    for file in house.rust().filter(|file| !file.is_test()) {
        let lines = file.text.lines().count() - test_lines(&file.tokens);
        if lines > FILE {
            let head = || file.tokens.iter().filter(|token| token.line <= HEAD);
            judge(file, 0, format!("{lines} lines, {FILE} are the limit: split it"), reason(head()), report);
        }
        functions(file, report);
    }
}

fn functions(file: &File, report: &mut Report) {
    let tokens = &file.tokens;
    for at in 0..tokens.len() {
        let named = tokens.get(at + 1).filter(|next| next.kind == Kind::Word);
        let Some(name) = named.filter(|_| tokens[at].is_word("fn") && !tokens[at].in_test) else { continue };
        let Some(end) = body_end(tokens, at) else { continue };
        let lines = tokens[end].line + 1 - tokens[at].line;
        if lines > FUNCTION {
            let text = format!("fn {} has {lines} lines, {FUNCTION} are the limit: split it", name.text);
            let around = tokens[head_start(tokens, at)..end].iter();
            judge(file, tokens[at].line, text, reason(around), report);
        }
    }
}

fn judge(file: &File, line: usize, text: String, reason: Option<String>, report: &mut Report) {
    match reason {
        Some(reason) => report.exceptions.push(file.finding(line, format!("{text} ({reason})"))),
        None => report.findings.push(file.finding(line, text)),
    }
}

/// The token that closes the function's body, if it has one.
fn body_end(tokens: &[Token], start: usize) -> Option<usize> {
    let mut brackets = 0i32;
    let mut braces = 0i32;
    for (at, token) in tokens.iter().enumerate().skip(start).filter(|(_, token)| token.kind == Kind::Sign) {
        match token.text.as_str() {
            "(" | "[" => brackets += 1,
            ")" | "]" => brackets -= 1,
            ";" if brackets == 0 && braces == 0 => return None,
            "{" => braces += 1,
            "}" => {
                braces -= 1;
                if braces == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// Where the comments, attributes and words before `fn` begin: after the item before.
fn head_start(tokens: &[Token], start: usize) -> usize {
    let before = |token: &Token| token.is_sign("}") || token.is_sign("{") || token.is_sign(";");
    tokens[..start].iter().rposition(before).map_or(0, |at| at + 1)
}

fn reason<'a>(tokens: impl Iterator<Item = &'a Token>) -> Option<String> {
    const MARK: &str = "tidy: long because";
    let mut lint_expected = false;
    for token in tokens {
        if token.kind == Kind::Comment
            && let Some((_, reason)) = token.text.split_once(MARK)
            && !reason.trim().is_empty()
        {
            return Some(reason.trim().to_owned());
        }
        lint_expected |= token.is_word("too_many_lines");
        if lint_expected && token.kind == Kind::Text {
            return Some(token.text.clone());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::findings;

    fn function(head: &str, lines: usize) -> String {
        format!("const BEFORE: u8 = 1;\n{head}fn long(a: [u8; 2]) {{\n{}}}\n", "    f();\n".repeat(lines - 2))
    }

    #[test]
    fn a_function_of_71_lines_is_found_and_one_of_70_is_not() {
        assert_eq!(findings(check, &[("crates/a/src/a.rs", &function("", 70))]), Vec::<String>::new());
        let found = findings(check, &[("crates/a/src/a.rs", &function("", 71))]);
        assert_eq!(found, ["crates/a/src/a.rs:2: fn long has 71 lines, 70 are the limit: split it"]);
    }

    #[test]
    fn a_reason_makes_it_an_exception() {
        for head in [
            "// tidy: long because the steps read as one list\n",
            "#[expect(clippy::too_many_lines, reason = \"one list\")]\npub ",
        ] {
            let mut report = Report::default();
            check(&House::sample(&[("crates/a/src/a.rs", &function(head, 90))]), &mut report);
            assert_eq!((report.findings.len(), report.exceptions.len()), (0, 1), "{head}");
        }
        assert_eq!(findings(check, &[("a.rs", &function("// tidy: long because\n", 90))]).len(), 1);
    }

    #[test]
    fn a_file_counts_without_its_tests() {
        let code = "const A: u8 = 1;\n".repeat(400);
        let tests = format!("#[cfg(test)]\nmod tests {{\n{}}}\n", "    const B: u8 = 1;\n".repeat(300));
        assert_eq!(findings(check, &[("a.rs", &format!("{code}{tests}"))]), Vec::<String>::new());
        let found = findings(check, &[("a.rs", &format!("{code}\n{tests}"))]);
        assert_eq!(found, ["a.rs: 401 lines, 400 are the limit: split it"]);
    }

    #[test]
    fn declarations_without_a_body_have_no_length() {
        let text = format!("trait T {{\n    fn a(&self);\n{}}}\n", "    // a line\n".repeat(100));
        assert_eq!(findings(check, &[("a.rs", &text)]), Vec::<String>::new());
    }
}
