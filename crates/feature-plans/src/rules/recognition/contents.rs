//! The table of contents, which repeats the headings and is kept in one piece.

use std::collections::{HashMap, HashSet};

use super::folding::folded;
use super::lines::{Form, Line};
use super::numbering;
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
    if !is_short(line) {
        return matches!(line.form, Form::Note);
    }
    let text = line.text.trim_end();
    let words = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = text.len() - words.len();
    (1..=3).contains(&digits)
        && (words.ends_with('\t')
            || words.trim_end().ends_with("...")
            || words.trim_end().ends_with(['…', '_'])
            || words.ends_with(". . "))
}

fn unnumbered(text: &str) -> &str {
    let text = text.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.' || c == '…' || c.is_whitespace());
    numbering::leading(text).map_or(text, |(_, rest)| rest)
}
