//! What a single line is by its own looks.

use super::folding::has_letters;
use super::heads::{self, Family, Head, Style};
use super::label;
use super::lines::Line;
use super::numbering::{self, GoalHead, Number};
use super::vocabulary::{Label, Rank};

/// The longest heading, in characters.
pub(super) const LONGEST: usize = 150;

/// A goal's word with a number, or one that means nothing else. "Goal: …" alone may be a label too, and
/// "Priority: high" is none.
pub(super) fn is_goal_by_itself(head: &GoalHead) -> bool {
    head.number.is_some() || head.rank == Rank::Priority && head.title.split_whitespace().count() > 1
}

/// A paragraph that is a label, alone on its line or in front of what it announces.
pub(super) fn text_label(line: &Line) -> Option<Head> {
    known_label(line).or_else(|| {
        let found = label::guess_alone(&line.text)
            .or_else(|| label::guess_leading(&line.text))
            .or_else(|| label::run_in(&line.text).filter(|_| !line.is_bold()))?;
        Some(heads::labelled(&found))
    })
}

fn known_label(line: &Line) -> Option<Head> {
    if let Some(found) = label::alone(&line.text) {
        let look = match () {
            () if line.text.ends_with(':') => Family::Label,
            () if is_in_capitals(&line.text) => Family::Capitals,
            () if line.is_bold() => Family::Bold,
            () => Family::Plain,
        };
        return Some(Head { look, ..heads::labelled(&found) });
    }
    let found = label::leading(&line.text, line.bold)?;
    let by_colon =
        line.text[found.name.len()..].trim_start().starts_with([':', '(']) || line.bold > 0 && !line.is_bold();
    let is_name = matches!(found.label, Label::Responsible | Label::Stakeholders | Label::Partners) && !line.is_bold();
    (by_colon || is_name).then(|| heads::labelled(&found))
}

/// A paragraph in capitals or in bold.
pub(super) fn marked(line: &Line) -> Option<Head> {
    let text = line.text.as_str();
    let is_short = text.chars().count() <= LONGEST
        && has_letters(text)
        && !text.ends_with(['.', ',', ';', '!'])
        && !text.contains('\t');
    let family = match () {
        () if !is_short => return None,
        () if is_in_capitals(text) => Family::Capitals,
        () if line.is_bold() => Family::Bold,
        () => return None,
    };
    Some(heads::plain(text, Style { family, level: 0 }))
}

/// Words in capitals, not abbreviations only: a long word among them, or three words in a row.
fn is_in_capitals(text: &str) -> bool {
    let words = || text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let is_row = !text.contains([',', '/', ';']) && words().count() >= 3;
    !text.chars().any(char::is_lowercase) && (is_row || words().any(|word| word.chars().count() >= 5))
}

/// How deep a number stands by its parts.
pub(super) fn depth(parts: &[u32]) -> u8 {
    u8::try_from(parts.len()).unwrap_or(u8::MAX)
}

/// A heading's number within its level, and its words.
pub(super) fn split_number(text: &str) -> (Option<u32>, &str) {
    match numbering::leading(text) {
        Some((number, rest))
            if matches!(number, Number::Decimal(..))
                || text[..text.len() - rest.len()].trim_end().ends_with(['.', ')', ':']) =>
        {
            (Some(number.last()), rest)
        }
        _ => (None, text),
    }
}

/// A heading's words without number.
pub(super) fn unnumbered(text: &str) -> &str {
    split_number(text).1
}
