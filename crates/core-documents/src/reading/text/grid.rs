//! Tables in text: rows between bars, and columns parted by tabs.

use super::line::{Form, Line};
use super::marker;
use crate::reading::limits;

/// Gathers lines that are rows into tables, and takes away the rules between them. Where each line is
/// a paragraph, one blank line stands between any two of them and parts nothing.
pub(super) fn gather(lines: &[Line], paragraphs: bool) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::with_capacity(lines.len());
    let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let row = line.as_free().and_then(|text| row(text, lines, at, !rows.is_empty()));
        match row {
            Some(cells) => rows.push((line.at, cells)),
            None if is_rule(line) && (!rows.is_empty() || !is_underline(lines, at)) => {
                if rows.is_empty() {
                    out.push(Line::blank(line.at));
                }
            }
            None if paragraphs
                && !rows.is_empty()
                && line.is_blank()
                && !lines.get(at + 1).is_none_or(Line::is_blank) => {}
            None => {
                flush(&mut rows, &mut out);
                out.push(line.clone());
            }
        }
    }
    flush(&mut rows, &mut out);
    out
}

fn flush(rows: &mut Vec<(usize, Vec<String>)>, out: &mut Vec<Line>) {
    rows.retain(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()));
    let Some(&(first, _)) = rows.first() else { return };
    for rows in rows.chunks(limits::ROWS) {
        let grid =
            rows.iter().map(|(at, cells)| cells.iter().map(|cell| vec![Line::free(*at, cell)]).collect()).collect();
        out.push(Line::formed(rows.first().map_or(first, |row| row.0), "", Form::Grid(grid)));
    }
    rows.clear();
}

fn row(text: &str, lines: &[Line], at: usize, in_table: bool) -> Option<Vec<String>> {
    if is_rule(&lines[at]) {
        return None;
    }
    barred(text).or_else(|| open_barred(text, lines, at, in_table)).or_else(|| tabbed(text))
}

/// `| a | b |`; some converters put a bullet before the first bar.
fn barred(text: &str) -> Option<Vec<String>> {
    let bullet = marker::split(text).filter(|(marker, words)| marker.len() == 1 && words.starts_with('|'));
    let text = bullet.map_or(text, |(_, words)| words);
    let inner = text.strip_prefix('|')?;
    Some(cells(inner.strip_suffix('|').unwrap_or(inner)))
}

/// `a | b`, which only a rule of bars beneath, or a row before, tells from words with a bar in them.
fn open_barred(text: &str, lines: &[Line], at: usize, in_table: bool) -> Option<Vec<String>> {
    let has_rule = lines.get(at + 1).is_some_and(|next| is_rule(next) && next.text.contains('|'));
    (text.contains('|') && (in_table || has_rule)).then(|| cells(text.trim_matches('|')))
}

fn cells(text: &str) -> Vec<String> {
    let marked = text.replace("\\|", "\u{0}");
    marked.splitn(limits::CELLS, '|').map(|cell| cell.replace('\u{0}', "|").trim().to_owned()).collect()
}

/// Columns parted by tabs: neither a list's marker or a heading's number before its words, nor a
/// line of contents before its page.
fn tabbed(text: &str) -> Option<Vec<String>> {
    if !text.contains('\t') {
        return None;
    }
    let cells: Vec<String> = text.splitn(limits::CELLS, '\t').map(|cell| cell.trim().to_owned()).collect();
    let filled: Vec<&String> = cells.iter().filter(|cell| !cell.is_empty()).collect();
    let starts_item = marker::split(text).is_some_and(|(marker, _)| cells[0] == marker);
    let pages = filled.last().is_some_and(|last| last.len() <= 3 && last.bytes().all(|b| b.is_ascii_digit()));
    let numbered = is_number(&cells[0]);
    let columns = filled.len() - usize::from(numbered || starts_item) - usize::from(pages);
    (filled.len() >= 2 && columns >= 2 || filled.len() == 2 && !pages && !numbered && !starts_item).then_some(cells)
}

/// `1`, `1.2`, `IV.`, `A)`.
fn is_number(text: &str) -> bool {
    let bare = text.trim_end_matches(['.', ')', ':']);
    !bare.is_empty()
        && bare.len() <= 8
        && (bare.bytes().all(|b| b.is_ascii_digit() || b == b'.')
            || bare.bytes().all(|b| b"IVX".contains(&b))
            || bare.len() == 1 && bare.len() < text.len())
}

/// A line without a letter that only draws: `---`, `|--|--|`, `+====+`.
fn is_rule(line: &Line) -> bool {
    line.as_free().is_some_and(|text| {
        text.len() >= 2
            && text.chars().all(|c| "-–—=_*|+:. \t".contains(c))
            && ["--", "==", "__", "**", "––", "——", "-\t", "|-"].iter().any(|it| text.contains(it))
    })
}

/// A rule under a line of words that it underlines as a heading.
fn is_underline(lines: &[Line], at: usize) -> bool {
    underlined_level(lines, at.wrapping_sub(1)).is_some()
}

/// The level of heading that the next line makes of this one by underlining it.
pub(super) fn underlined_level(lines: &[Line], at: usize) -> Option<u8> {
    let (words, rule) = (lines.get(at)?.as_free()?, lines.get(at + 1)?.as_free()?);
    let before_is_free = at > 0 && lines[at - 1].as_free().is_some();
    let long = words.chars().count();
    if before_is_free
        || long > 100
        || words.contains(['\t', '|'])
        || marker::split(words).is_some_and(|(m, _)| m.len() == 1)
    {
        return None;
    }
    let drawn = rule.trim_end();
    match drawn.chars().next()? {
        '=' if drawn.len() >= 3 && drawn.bytes().all(|b| b == b'=') => Some(1),
        '-' if drawn.len() * 2 >= long.max(6) && drawn.bytes().all(|b| b == b'-') => Some(2),
        _ => None,
    }
}
