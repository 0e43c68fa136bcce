//! What only all lines together tell: which short lines recur, and which lists are lists of labels.

use std::collections::{HashMap, HashSet};

use super::folding::{folded, starts_large};
use super::label;
use super::lines::{Form, Line};
use super::marks::unnumbered;

/// The shortest paragraph that shows that the line above is its heading, in characters.
pub(super) const BODY: usize = 60;
/// The most words of a label.
const LABEL_WORDS: usize = 8;

/// Short lines that come more than once, folded.
pub(super) fn repeated(lines: &[Line]) -> HashSet<String> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for line in lines.iter().filter(|line| matches!(line.form, Form::Heading(_) | Form::Text | Form::Item { .. })) {
        let name = unnumbered(&line.text);
        if name.split_whitespace().count() <= LABEL_WORDS {
            *counts.entry(folded(name)).or_default() += 1;
        }
    }
    counts.into_iter().filter(|(_, count)| *count > 1).map(|(name, _)| name).collect()
}

/// Short paragraphs that come more than once and have a text or a list behind them each time.
pub(super) fn announcing(lines: &[Line], repeated: &HashSet<String>) -> HashSet<String> {
    let mut all: HashMap<String, bool> = HashMap::new();
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.form == Form::Text) {
        let name = folded(&line.text);
        let is_name = line.text.split_whitespace().count() <= 6
            && starts_large(&line.text)
            && line.text.chars().any(char::is_lowercase)
            && !line.text.ends_with(['.', ',', ';', '!']);
        if is_name && repeated.contains(&name) {
            let follows = lines.get(at + 1).is_some_and(|next| {
                next.depth().is_some()
                    || next.form == Form::Text && (next.text.chars().count() >= BODY || next.text.ends_with('.'))
            });
            let known = all.entry(name).or_insert(true);
            *known = *known && follows;
        }
    }
    all.into_iter().filter(|(_, follows)| *follows).map(|(name, _)| name).collect()
}

/// Items of lists in which at least half of the items on their level are labels.
pub(super) fn labelled_items(lines: &[Line]) -> HashSet<usize> {
    let mut out = HashSet::new();
    let mut run: Vec<usize> = Vec::new();
    for at in 0..=lines.len() {
        if lines.get(at).is_some_and(|line| line.depth().is_some()) {
            run.push(at);
            continue;
        }
        let mut levels: HashMap<usize, Vec<(usize, bool)>> = HashMap::new();
        for at in run.drain(..) {
            let line = &lines[at];
            let is_label = label::alone(&line.text).is_some() || label::leading(&line.text, line.bold).is_some();
            levels.entry(line.depth().unwrap_or(0)).or_default().push((at, is_label));
        }
        for level in levels.into_values() {
            let labels = level.iter().filter(|(_, is_label)| *is_label).count();
            if labels * 2 >= level.len() {
                out.extend(level.into_iter().filter(|(_, is_label)| *is_label).map(|(at, _)| at));
            }
        }
    }
    out
}
