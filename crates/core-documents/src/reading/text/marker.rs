//! Bullets and numbers in front of the items of a list.

/// Bullets that need no space after them, since no word begins with them.
const GLYPHS: &str = "•◦○●◯▪■□▫◾◽‣⁃∙·➢➤►▶▸✓✔✗❖◆◇➔➜→⇒\u{f0b7}\u{f0a7}\u{f0d8}\u{f0fc}\u{f076}\u{f02d}☐☑";
/// Bullets that do: they also stand inside words and sums.
const DASHES: &str = "-–—*+o§";

/// The marker that a line begins with, and the words after it.
pub(super) fn split(text: &str) -> Option<(String, &str)> {
    let first = text.chars().next()?;
    let rest = &text[first.len_utf8()..];
    if GLYPHS.contains(first) {
        return Some((first.to_string(), rest.trim_start()));
    }
    if let Some(words) = text.strip_prefix("--").filter(|words| words.starts_with(' ')) {
        return Some(("--".to_owned(), words.trim_start()));
    }
    if DASHES.contains(first) && (rest.starts_with(char::is_whitespace) || rest.is_empty() && first == '-') {
        let words = rest.trim_start();
        let is_sum = matches!(first, '+' | '§' | 'o') && words.starts_with(|c: char| c.is_ascii_digit());
        return (!is_sum).then(|| (first.to_string(), without_box(words)));
    }
    numbered(text)
}

/// `1.`, `2)`, `(3)`, `a)`, `(b)`, `iv)`. A capital with a full stop is left alone: it may be initials,
/// or a heading's number.
fn numbered(text: &str) -> Option<(String, &str)> {
    let end = text.char_indices().take(6).find(|(_, c)| c.is_whitespace()).map(|(at, _)| at)?;
    let (marker, words) = text.split_at(end);
    let inner = marker.strip_prefix('(').unwrap_or(marker);
    let (number, close) = (inner.strip_suffix(['.', ')'])?, inner.ends_with(')'));
    if marker.starts_with('(') && !close {
        return None;
    }
    let is_digits = (1..=2).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    let is_letter = close && number.len() == 1 && number.bytes().all(|b| b.is_ascii_alphabetic());
    let is_small_letter = number.len() == 1 && number.bytes().all(|b| (b'a'..=b'h').contains(&b));
    let is_roman = close && !number.is_empty() && number.bytes().all(|b| b"ivxIVX".contains(&b));
    (is_digits || is_letter || is_small_letter || is_roman).then(|| (marker.to_owned(), words.trim_start()))
}

/// Markdown's box of a task, `[ ]` or `[x]`, is part of the marker.
fn without_box(words: &str) -> &str {
    ["[ ] ", "[x] ", "[X] "].iter().find_map(|it| words.strip_prefix(it)).unwrap_or(words)
}

/// A line that holds a whole list ("• a • b ○ c", "o a o b") as its items; any other line as it is.
pub(super) fn split_inline(text: &str) -> Vec<&str> {
    let is_glyph = |c: char| GLYPHS.contains(c) && !"·→⇒➔➜".contains(c);
    let is_ring = |at: usize| text[at..].starts_with("o ");
    if !text.starts_with(is_glyph) && !is_ring(0) {
        return vec![text];
    }
    let mut items = Vec::new();
    let mut start = 0;
    for (at, _) in text.char_indices().filter(|&(at, c)| at > 0 && (is_glyph(c) || is_ring(at))) {
        let alone = text[..at].ends_with(char::is_whitespace);
        if alone && text[start..at].trim().chars().count() > 1 {
            items.push(text[start..at].trim());
            start = at;
        }
    }
    items.push(text[start..].trim());
    items
}

/// How deep a marker stands by its looks alone, where all items have the same indent.
pub(super) fn rank(marker: &str) -> usize {
    match marker {
        "○" | "◦" | "◯" | "o" | "–" | "—" | "-" | "□" | "▫" | "◇" | "\u{f02d}" => 1,
        "▪" | "■" | "§" | "\u{f0a7}" | "◾" | "◽" => 2,
        _ => 0,
    }
}

/// Whether two markers are of one kind: the same bullet, or both numbers, or both letters.
pub(super) fn alike(a: &str, b: &str) -> bool {
    family(a) == family(b)
}

fn family(marker: &str) -> String {
    let is_digit = marker.bytes().any(|b| b.is_ascii_digit());
    marker
        .chars()
        .map(|c| {
            if c.is_ascii_digit() {
                '1'
            } else if c.is_ascii_alphabetic() && marker.len() > 1 {
                'a'
            } else {
                c
            }
        })
        .fold(String::new(), |mut shape, c| {
            if !(is_digit || c == 'a') || !shape.ends_with(c) {
                shape.push(c);
            }
            shape
        })
}
