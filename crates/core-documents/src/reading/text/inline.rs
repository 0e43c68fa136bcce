//! Markup inside a line: emphasis, links, escapes.

/// A line's words without markup, and how many bytes at their start are bold.
pub(super) fn plain(text: &str) -> (String, usize) {
    if !text.contains(['*', '_', '`', '[', '\\']) {
        return (text.to_owned(), 0);
    }
    let text = linked(text);
    let mut out = Words::default();
    let mut rest = text.as_str();
    while let Some(c) = rest.chars().next() {
        let (after, double) = (&rest[c.len_utf8()..], rest.starts_with("**") || rest.starts_with("__"));
        rest = match c {
            '\\' if after.starts_with(|c: char| c.is_ascii_punctuation()) => {
                out.push(&after[..1]);
                &after[1..]
            }
            '*' | '_' if double && out.toggles(&rest[..2], &rest[2..]) => &rest[2..],
            '*' | '_' if !double && out.emphasises(c, after) => after,
            '`' if after.contains('`') || out.code => {
                out.code = !out.code;
                after
            }
            _ => {
                out.push(&rest[..c.len_utf8()]);
                after
            }
        };
    }
    let words = out.text.trim().to_owned();
    let bold = if out.bold { words.len() } else { out.lead.min(words.len()) };
    (words, bold)
}

#[derive(Default)]
struct Words {
    text: String,
    /// Whether the words now come in bold.
    bold: bool,
    code: bool,
    /// The sign that an emphasis now open will close with.
    open: Vec<char>,
    /// Bytes at the start that are bold.
    lead: usize,
}

impl Words {
    fn push(&mut self, words: &str) {
        let leads = self.bold && self.lead == self.text.len();
        self.text.push_str(words);
        if leads {
            self.lead = self.text.len();
        }
    }

    /// Opens or closes bold, if the sign has its pair.
    fn toggles(&mut self, sign: &str, after: &str) -> bool {
        let opens = !self.bold && after.contains(sign) && !after.starts_with(char::is_whitespace);
        if opens || self.bold {
            self.bold = !self.bold;
            return true;
        }
        false
    }

    /// Opens or closes an emphasis, if the sign stands at the edge of a word and has its pair.
    fn emphasises(&mut self, sign: char, after: &str) -> bool {
        let before = self.text.chars().last().filter(|c| !c.is_whitespace());
        let next = after.chars().next().filter(|c| !c.is_whitespace());
        if self.open.last() == Some(&sign) && before.is_some() && !next.is_some_and(char::is_alphanumeric) {
            self.open.pop();
            return true;
        }
        let opens = next.is_some() && !before.is_some_and(char::is_alphanumeric) && closes(sign, after);
        if opens {
            self.open.push(sign);
        }
        opens
    }
}

/// Whether the sign comes again at the end of a word.
fn closes(sign: char, after: &str) -> bool {
    after.match_indices(sign).any(|(at, _)| {
        let before = after[..at].chars().last().is_some_and(|c| !c.is_whitespace());
        before && !after[at + 1..].starts_with(char::is_alphanumeric)
    })
}

/// Links as their words; an address outside the document stays behind them.
fn linked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, words, address, after)) = next_link(rest) {
        let before = before.strip_suffix('!').unwrap_or(before);
        out.push_str(before);
        out.push_str(words);
        if !address.starts_with('#') && !address.is_empty() && address != words {
            out.push_str(" (");
            out.push_str(address);
            out.push(')');
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn next_link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let middle = text.find("](")?;
    let start = text[..middle].rfind('[')?;
    let end = middle + 2 + text[middle + 2..].find(')')?;
    let address = text[middle + 2..end].split_whitespace().next().unwrap_or("");
    Some((&text[..start], &text[start + 1..middle], address, &text[end + 1..]))
}
