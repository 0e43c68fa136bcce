//! Signs that look alike made one: kinds of spaces, letters written as two signs, ligatures.

/// The same text with `\n` alone as line end, and without the mark that Windows ends a file with.
pub(super) fn with_plain_line_ends(text: String) -> String {
    let odd = ['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}', '\u{1a}', '\u{feff}'];
    if !text.contains(odd) {
        return text;
    }
    text.replace("\r\n", "\n")
        .chars()
        .filter(|c| !matches!(c, '\u{1a}' | '\u{feff}'))
        .map(|c| if odd.contains(&c) { '\n' } else { c })
        .collect()
}

/// A line with plain spaces, whole letters and no signs without width. A soft hyphen stays only at
/// the end, where a word is broken; a tab stays, since it may part columns.
pub(in crate::reading) fn tidy(line: &str) -> String {
    if line.is_ascii() {
        return line.to_owned();
    }
    let end = line.trim_end().len();
    let mut text = String::with_capacity(line.len());
    for (at, c) in line.char_indices() {
        match c {
            '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => text.push(' '),
            '\u{ad}' if at + c.len_utf8() < end => {}
            '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
            '\u{2011}' => text.push('-'),
            '\u{fb00}' => text.push_str("ff"),
            '\u{fb01}' => text.push_str("fi"),
            '\u{fb02}' => text.push_str("fl"),
            '\u{300}' | '\u{301}' | '\u{302}' | '\u{308}' | '\u{30a}' | '\u{30c}' => accent(&mut text, c),
            _ => text.push(c),
        }
    }
    text
}

/// Sets an accent on the letter before it, as macOS writes "ä" in two signs.
fn accent(text: &mut String, accent: char) {
    let whole = match (text.chars().last(), accent) {
        (Some('a'), '\u{308}') => 'ä',
        (Some('o'), '\u{308}') => 'ö',
        (Some('u'), '\u{308}') => 'ü',
        (Some('A'), '\u{308}') => 'Ä',
        (Some('O'), '\u{308}') => 'Ö',
        (Some('U'), '\u{308}') => 'Ü',
        (Some('a'), '\u{30a}') => 'å',
        (Some('A'), '\u{30a}') => 'Å',
        (Some('e'), '\u{301}') => 'é',
        (Some('E'), '\u{301}') => 'É',
        (Some('e'), '\u{300}') => 'è',
        (Some('a'), '\u{300}') => 'à',
        (Some('s'), '\u{30c}') => 'š',
        (Some('z'), '\u{30c}') => 'ž',
        _ => {
            text.push(accent);
            return;
        }
    };
    text.pop();
    text.push(whole);
}
