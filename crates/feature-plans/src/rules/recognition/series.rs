//! Whether numbers in front of lines are those of headings or of a list: headings have something
//! between them.

use std::collections::{HashMap, HashSet};

use super::folding::starts_large;
use super::label;
use super::lines::{Form, Line};
use super::numbering::{self, Number};

/// How many lines may stand between two numbers of a series.
const LOOK_AHEAD: usize = 400;

/// What the numbers of a document's lines amount to.
pub(super) struct Series {
    /// Numbered items that have something under them, by what stands under the first of their series.
    heads: HashMap<usize, Body>,
    /// Roman numbers and letters that the document's lines begin with.
    signs: HashSet<(bool, u32)>,
}

/// What stands under the first item of a numbered series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Body {
    /// The next number.
    Nothing,
    /// Items of a list.
    Items,
    /// Words; and there is a second number.
    Words,
    /// Words; but there is no second number.
    WordsOnce,
}

impl Series {
    /// Looks through all lines once.
    pub fn of(lines: &[Line]) -> Self {
        let mut heads = HashMap::new();
        let mut signs = HashSet::new();
        // The last number of each kind of bracket, bold or not, and what its series has under its first.
        let mut last: HashMap<(bool, bool), (u32, Body)> = HashMap::new();
        for (at, line) in lines.iter().enumerate() {
            if matches!(line.form, Form::Heading(_)) {
                last.clear();
            }
            let text = line.numbered_text();
            match numbering::leading(&text) {
                Some((Number::Decimal(parts, bracket), _)) if parts.len() == 1 && line.depth() == Some(0) => {
                    let kind = (bracket, line.is_bold());
                    let body = match last.get(&kind) {
                        Some((before, body)) if before + 1 == parts[0] => *body,
                        _ => body_of(lines, at, parts[0], bracket),
                    };
                    last.insert(kind, (parts[0], body));
                    heads.insert(at, body);
                }
                Some((Number::Roman(number), rest)) if starts_large(rest) => {
                    signs.insert((true, number));
                }
                Some((Number::Letter(number), rest)) if starts_large(rest) => {
                    signs.insert((false, number));
                }
                _ => {}
            }
        }
        Self { heads, signs }
    }

    /// Whether the number on this line is a heading's. Under an open label it is only if words, not
    /// just items, stand between the numbers.
    pub fn heads(&self, at: usize, number: &Number, is_item: bool, under_label: bool) -> bool {
        match number {
            Number::Decimal(parts, _) if parts.len() == 1 && is_item => match self.heads.get(&at) {
                Some(Body::Words) => true,
                Some(Body::Items | Body::WordsOnce) => !under_label,
                Some(Body::Nothing) | None => false,
            },
            Number::Decimal(..) => true,
            Number::Roman(it) => self.has_neighbour(true, *it),
            Number::Letter(it) => self.has_neighbour(false, *it),
        }
    }

    fn has_neighbour(&self, roman: bool, number: u32) -> bool {
        self.signs.contains(&(roman, number + 1)) || number > 1 && self.signs.contains(&(roman, number - 1))
    }
}

fn body_of(lines: &[Line], at: usize, number: u32, bracket: bool) -> Body {
    let Some(next) = lines[at + 1..].iter().find(|line| line.form != Form::Note) else { return Body::Nothing };
    let follows = matches!(numbering::leading(&next.numbered_text()), Some((Number::Decimal(parts, it), _)) if parts == [number + 1] && it == bracket);
    match &next.form {
        Form::Item { depth: 0, .. } if follows => Body::Nothing,
        Form::Item { .. } => Body::Items,
        Form::Heading(_) if label::alone(&next.text).is_none() => Body::Nothing,
        _ if has_next(lines, at, number + 1, bracket) => Body::Words,
        _ => Body::WordsOnce,
    }
}

fn has_next(lines: &[Line], at: usize, wanted: u32, bracket: bool) -> bool {
    lines[at + 1..].iter().take(LOOK_AHEAD).take_while(|line| !matches!(line.form, Form::Heading(_))).any(|line| {
        line.depth() == Some(0)
            && line.is_bold() == lines[at].is_bold()
            && matches!(numbering::leading(&line.numbered_text()), Some((Number::Decimal(parts, it), _)) if parts == [wanted] && it == bracket)
    })
}
