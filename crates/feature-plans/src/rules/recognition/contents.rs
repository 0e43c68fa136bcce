//! The table of contents, which repeats the headings and is kept in one piece.

use std::collections::{HashMap, HashSet};

use super::folding::folded;
use super::lines::{Form, Line};
use super::numbering::{self, Number};
use super::titles;

/// Lines with page numbers that are contents without saying so.
const FEWEST: usize = 3;
/// The longest line of contents, in characters.
const LONGEST: usize = 200;

/// Takes the tables of contents out of the lines.
pub(super) fn take(lines: &[Line]) -> (Vec<Line>, Vec<Vec<Line>>) {
    let titles = last_places(lines);
    let mut out = Vec::with_capacity(lines.len());
    let mut taken = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let end = end(lines, at, &titles);
        if end > at {
            taken.push(lines[at..end].to_vec());
            at = end;
        } else {
            out.push(lines[at].clone());
            at += 1;
        }
    }
    (out, taken)
}

/// The titles in tables of contents, folded, with how deep they stand by their numbers. A title that
/// comes twice heads parts of several chapters and tells nothing.
pub(super) fn titles(contents: &[Vec<Line>]) -> HashMap<String, u8> {
    let mut out: HashMap<String, Option<u8>> = HashMap::new();
    for line in contents.iter().flatten().filter(|line| is_short(line) && !titles::is_contents(&line.text)) {
        let text = line.numbered_text();
        let depth = match numbering::leading(&text) {
            Some((Number::Decimal(parts, _), _)) => u8::try_from(parts.len()).unwrap_or(u8::MAX),
            _ => 1,
        };
        out.entry(folded(unnumbered(&text))).and_modify(|it| *it = None).or_insert(Some(depth));
    }
    out.into_iter().filter_map(|(title, depth)| Some((title, depth?))).collect()
}

/// Where each short line's words stand last.
fn last_places(lines: &[Line]) -> HashMap<String, usize> {
    let short = lines.iter().enumerate().filter(|(_, line)| is_short(line));
    short.map(|(at, line)| (folded(unnumbered(&line.text)), at)).collect()
}

/// The line behind the contents that begin here; the same line if none begin.
fn end(lines: &[Line], at: usize, titles: &HashMap<String, usize>) -> usize {
    let is_named = is_short(&lines[at]) && titles::is_contents(&lines[at].text);
    let start = if is_named { at + 1 } else { at };
    let paged = lines[start..].iter().take_while(|line| is_paged(line)).count();
    if paged > 0 {
        return if is_named || paged >= FEWEST { start + paged } else { at };
    }
    if !is_named {
        return at;
    }
    let mut seen = HashSet::new();
    let repeats = lines[start..].iter().enumerate().take_while(|(offset, line)| {
        let words = folded(unnumbered(&line.text));
        is_short(line) && titles.get(&words).is_some_and(|&last| last > start + offset) && seen.insert(words)
    });
    start + repeats.count()
}

fn is_short(line: &Line) -> bool {
    !line.text.is_empty() && line.text.chars().count() <= LONGEST && !matches!(line.form, Form::Table(_))
}

/// Whether a line ends with its page behind a tab, dots or a wide space.
fn is_paged(line: &Line) -> bool {
    is_short(line) && without_page(&line.text).is_some() || matches!(line.form, Form::Note)
}

/// The words before a page number.
fn without_page(text: &str) -> Option<&str> {
    let words = text.trim_end().trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = text.trim_end().len() - words.len();
    let is_led = words.ends_with(['\t', '…', '_'])
        || words.trim_end().ends_with(['…', '_'])
        || words.trim_end().ends_with("..")
        || words.ends_with(". . ");
    let is_page = (1..=3).contains(&digits) && is_led;
    is_page.then(|| words.trim_end_matches(|c: char| ".…_".contains(c) || c.is_whitespace()))
}

fn unnumbered(text: &str) -> &str {
    let text = without_page(text).unwrap_or(text);
    numbering::leading(text).map_or(text, |(_, rest)| rest)
}
