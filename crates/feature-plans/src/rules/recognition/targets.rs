//! Targets, nested as their lists are.

use super::lines::{Form, Line, flattened};
use super::names::is_sentence;
use super::tree::Target;

/// Lines under a label for targets: those that are targets, and the others.
#[derive(Debug, Default)]
pub(super) struct Sorted {
    /// The targets.
    pub targets: Vec<Target>,
    /// Explanations between them.
    pub others: Vec<Line>,
}

/// The longest heading of a group of targets, in words.
const HEADING: usize = 10;
/// The longest target in a row of them, in words.
const IN_ROW: usize = 6;

/// Targets nested by the depth of their items.
pub(super) fn nested(items: &[Line]) -> Vec<Target> {
    let base = items.iter().filter_map(Line::depth).min().unwrap_or(0);
    let mut out: Vec<Target> = Vec::new();
    for line in items {
        let depth = line.depth().unwrap_or(0) - base;
        put(&mut out, depth, line.text.clone());
    }
    out
}

fn put(list: &mut Vec<Target>, depth: usize, text: String) {
    match list.last_mut().filter(|_| depth > 0) {
        Some(above) => put(&mut above.targets, depth - 1, text),
        None => list.push(Target { text, targets: Vec::new() }),
    }
}

/// Sorts what stands under a label for targets. Without a list, each paragraph is a target; with one,
/// a short line above a list is the target that the list belongs to.
pub(super) fn sort(lines: &[Line]) -> Sorted {
    let lines = flattened(lines.to_vec());
    let has_items = lines.iter().any(|line| line.depth().is_some());
    let mut sorted = Sorted::default();
    let mut at = 0;
    while at < lines.len() {
        let line = &lines[at];
        let run = lines[at..].iter().take_while(|line| line.depth().is_some()).count();
        if run > 0 {
            sorted.targets.extend(nested(&lines[at..at + run]));
            at += run;
            continue;
        }
        let under = lines[at + 1..].iter().take_while(|line| line.depth().is_some()).count();
        if under > 0 && is_heading(&line.text) {
            let text = line.text.trim_end_matches(':').to_owned();
            sorted.targets.push(Target { text, targets: nested(&lines[at + 1..=at + under]) });
            at += under;
        } else if line.form == Form::Inline {
            sorted.targets.extend(in_row(&line.text).into_iter().map(|text| Target { text, targets: Vec::new() }));
        } else if has_items && (under > 0 || is_sentence(&line.text)) {
            sorted.others.push(line.clone());
        } else {
            sorted.targets.push(Target { text: line.text.clone(), targets: Vec::new() });
        }
        at += 1;
    }
    sorted
}

fn is_heading(text: &str) -> bool {
    let words = text.split_whitespace().count();
    !text.ends_with(['.', '!', '?', ',']) && words <= HEADING && !(text.ends_with(':') && words < 2)
}

/// What stands behind a label in a row, parted by semicolons, or by commas where all are short.
pub(super) fn in_row(text: &str) -> Vec<String> {
    let split = |sign: char| -> Vec<String> {
        text.trim_end_matches('.')
            .split(sign)
            .map(|part| part.trim().to_owned())
            .filter(|part| !part.is_empty())
            .collect()
    };
    if let Some(numbered) = numbered_row(text) {
        return numbered;
    }
    let by_semicolon = split(';');
    if by_semicolon.len() > 1 {
        return by_semicolon;
    }
    let by_comma = split(',');
    let goes_on = |part: &String| {
        let first = part.split_whitespace().next().unwrap_or("");
        [
            "jotta", "joka", "jotka", "jossa", "että", "kun", "koska", "mikä", "som", "att", "så", "där", "which",
            "that", "so", "where", "and", "och", "ja", "sekä",
        ]
        .contains(&first)
    };
    let is_row = by_comma.len() >= 3
        && !text.contains(['(', ':'])
        && by_comma.iter().all(|part| part.split_whitespace().count() <= IN_ROW && !goes_on(part));
    if is_row { by_comma } else { vec![text.trim().to_owned()].into_iter().filter(|it| !it.is_empty()).collect() }
}

/// "1) …, 2) …" as its parts.
fn numbered_row(text: &str) -> Option<Vec<String>> {
    let mut out = Vec::new();
    let mut rest = text.trim().strip_prefix('(').unwrap_or(text.trim()).strip_prefix("1)")?;
    for number in 2.. {
        let (bracket, plain) = (format!("({number})"), format!("{number})"));
        let next = rest
            .find(&bracket)
            .map(|at| (at, bracket.len()))
            .or_else(|| rest.find(&format!(" {plain}")).map(|at| (at, plain.len() + 1)));
        let (part, behind) = next.map_or((rest, None), |(at, length)| (&rest[..at], Some(&rest[at + length..])));
        out.push(part.trim().trim_end_matches([',', ';']).trim().to_owned());
        match behind {
            Some(behind) => rest = behind,
            None => break,
        }
    }
    out.retain(|part| !part.is_empty());
    Some(out).filter(|out| !out.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_short_targets_are_parted_and_sentences_are_not() {
        assert_eq!(
            in_row("snabbare tåg, ny station, bättre nattrafik"),
            ["snabbare tåg", "ny station", "bättre nattrafik"]
        );
        assert_eq!(in_row("nopea juna; uusi asema"), ["nopea juna", "uusi asema"]);
        let sentence = "Rata rakennetaan, jotta matka lyhenee, ja asema uusitaan.";
        assert_eq!(in_row(sentence), [sentence]);
        assert_eq!(in_row("1) ny ledning, 2) snabbare tillstånd"), ["ny ledning", "snabbare tillstånd"]);
        assert!(in_row("").is_empty());
    }
}
