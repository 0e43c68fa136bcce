//! Words made comparable: small letters, no punctuation.

/// The words of a text in small letters. A hyphen parts words; one at a word's end is dropped.
pub(super) fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase().replace('’', "'");
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '(' | ')' | '#')))
        .map(bare)
        .filter(|word| !word.is_empty())
        .collect()
}

/// The words as one text, for comparing whole lines.
pub(super) fn folded(text: &str) -> String {
    words(text).join(" ")
}

/// A bracketed ending belongs to its word ("officer(s)"); other brackets and quotes do not.
fn bare(word: &str) -> String {
    let trimmed = word.trim_matches(['\'', '(']);
    let closed = if trimmed.contains('(') { trimmed } else { trimmed.trim_end_matches(')') };
    closed.chars().filter(|c| !matches!(c, '(' | ')')).collect()
}

/// Whether the text has a letter in it: what has none can be left out without losing a word.
pub(super) fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Whether the text begins with a capital or a sign that may stand before one.
pub(super) fn starts_large(text: &str) -> bool {
    text.trim_start_matches(['”', '"', '“', '«', '»', '\'', '’', '('])
        .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
}

/// Text after its first `chars` characters is cut off, never inside a letter.
pub(super) fn first_chars(text: &str, chars: usize) -> &str {
    text.char_indices().nth(chars).map_or(text, |(end, _)| &text[..end])
}
