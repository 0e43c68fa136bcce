use encoding_rs::{Encoding, MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};
use kernel::Result;

use super::refusals::refused;

/// Bytes as text, whatever encoding they were saved in: UTF-8, UTF-16, Windows (1252) or Mac OS
/// Roman. What would come out with wrong letters is refused instead.
pub(super) fn decode(bytes: &[u8]) -> Result<String> {
    let text = repaired(guess(bytes).ok_or_else(|| refused("file-encoding"))?);
    let (all, lost, stray) = text.chars().fold((0, 0, 0), |(all, lost, stray), c| {
        (all + 1, lost + usize::from(c == char::REPLACEMENT_CHARACTER), stray + usize::from(is_stray_control(c)))
    });
    if lost * 1_000 > all || stray * 200 > all {
        return Err(refused("file-encoding"));
    }
    // What is copied from a page may have a few signs that no one sees.
    Ok(if stray > 0 { text.replace(is_stray_control, "") } else { text })
}

/// Whether the bytes are no text at all: zeros that are not UTF-16's.
pub(super) fn is_binary(bytes: &[u8]) -> bool {
    bytes.contains(&0) && utf_16(bytes).is_none()
}

fn guess(bytes: &[u8]) -> Option<String> {
    if let Some(encoding) = utf_16(bytes) {
        return exactly(encoding, without_bom(bytes));
    }
    if let Ok(text) = std::str::from_utf8(without_bom(bytes)) {
        return Some(text.to_owned());
    }
    [WINDOWS_1252, MACINTOSH]
        .into_iter()
        .filter_map(|encoding| exactly(encoding, bytes))
        .find(|text| is_plausible(text))
}

fn exactly(encoding: &'static Encoding, bytes: &[u8]) -> Option<String> {
    encoding.decode_without_bom_handling_and_without_replacement(bytes).map(std::borrow::Cow::into_owned)
}

fn without_bom(bytes: &[u8]) -> &[u8] {
    Encoding::for_bom(bytes).map_or(bytes, |(_, length)| &bytes[length..])
}

/// UTF-16 by its mark, or without one by its zeros: every other byte of Western text.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Some(encoding).filter(|it| *it == UTF_16LE || *it == UTF_16BE);
    }
    let zeros = |from: usize| bytes.iter().skip(from).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), bytes.len() / 2);
    match () {
        () if bytes.len() % 2 == 1 || half < 4 => None,
        () if odd * 10 > half * 8 && even == 0 => Some(UTF_16LE),
        () if even * 10 > half * 8 && odd == 0 => Some(UTF_16BE),
        () => None,
    }
}

fn is_stray_control(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1a}' | '\u{85}')
}

/// Whether a text decoded from single bytes reads like a Western language: its letters beyond ASCII
/// are few, and no sign stands inside a word where a letter should.
fn is_plausible(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    let letters = chars.iter().filter(|c| c.is_alphabetic()).count();
    let (mut foreign, mut odd, mut nordic) = (0, 0, 0);
    for (at, &c) in chars.iter().enumerate().filter(|(_, c)| !c.is_ascii()) {
        let before = at > 0 && chars[at - 1].is_ascii_lowercase();
        let after = chars.get(at + 1).is_some_and(char::is_ascii_lowercase);
        if "äöåÄÖÅ".contains(c) {
            nordic += 1;
        } else if is_stray_control(c) || before && after && !c.is_lowercase() && !"’‘´\u{ad}–".contains(c) {
            odd += 1;
        } else if c.is_alphabetic() {
            foreign += 1;
        }
    }
    odd * 4 <= nordic && odd < 10 && (nordic + foreign) * 3 <= letters && foreign <= nordic + letters / 50 + 2
}

/// UTF-8 that was once read as one byte a letter and saved again ("Ã¤" for "ä") is set right.
fn repaired(text: String) -> String {
    let broken = ["Ã¤", "Ã¶", "Ã¥", "Ã„", "Ã–", "Ã…", "â€"].iter().any(|sign| text.contains(sign));
    if !broken || text.contains(['ä', 'ö', 'å']) {
        return text;
    }
    let (windows, _, is_lossy) = WINDOWS_1252.encode(&text);
    let latin: Option<Vec<u8>> = text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
    let mut candidates = latin.into_iter().chain((!is_lossy).then(|| windows.into_owned()));
    let right = candidates.find_map(|bytes| String::from_utf8(bytes).ok());
    right.unwrap_or(text)
}
