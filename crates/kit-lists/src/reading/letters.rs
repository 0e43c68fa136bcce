use encoding_rs::{Encoding, MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};
use kernel::Result;

use super::refused;

/// Bytes as text, whatever encoding they were saved in: UTF-8, UTF-16, Windows (1252) or Mac OS Roman.
pub(super) fn decode(bytes: &[u8]) -> Result<String> {
    if let Some(encoding) = utf_16(bytes) {
        return Ok(encoding.decode(bytes).0.into_owned());
    }
    if bytes.contains(&0) {
        return Err(refused("sheet-kind"));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(repaired(text));
    }
    let [windows, mac] = [WINDOWS_1252, MACINTOSH].map(|encoding| encoding.decode_without_bom_handling(bytes).0);
    let nordic = |text: &str| text.chars().filter(|sign| "äöåÄÖÅéÉ".contains(*sign)).count();
    Ok(if nordic(&mac) > nordic(&windows) { mac } else { windows }.into_owned())
}

/// UTF-16 by its mark, or without one by its zeros: every other byte of Western text.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Some(encoding).filter(|it| *it == UTF_16LE || *it == UTF_16BE);
    }
    let zeros = |from: usize| bytes.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), bytes.len() / 2);
    match () {
        () if bytes.len() % 2 == 1 || half < 4 => None,
        () if odd * 10 > half * 8 && even == 0 => Some(UTF_16LE),
        () if even * 10 > half * 8 && odd == 0 => Some(UTF_16BE),
        () => None,
    }
}

/// UTF-8 that was once read as one byte a letter and saved again (`Ã¤` for `ä`) is set right.
fn repaired(text: &str) -> String {
    let broken = ["Ã¤", "Ã¶", "Ã¥", "Ã„", "Ã–", "Ã…"].iter().any(|sign| text.contains(sign));
    if broken && !text.contains(['ä', 'ö', 'å']) {
        let (bytes, _, is_lossy) = WINDOWS_1252.encode(text);
        if let Some(right) = (!is_lossy).then(|| String::from_utf8(bytes.into_owned()).ok()).flatten() {
            return right;
        }
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn letters_are_right_whatever_program_saved_them() {
        let text = "Sukunimi;Etunimi\nHäkkinen;Åsa\nÖhman;Äijö\n";
        let (windows, ..) = encoding_rs::WINDOWS_1252.encode(text);
        let utf_16 = |swap: bool| -> Vec<u8> {
            text.encode_utf16().flat_map(|unit| if swap { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
        };
        let twice = encoding_rs::WINDOWS_1252.decode(text.as_bytes()).0.into_owned();
        let mac = b"Sukunimi;Etunimi\nH\x8akkinen;\x81sa\n\x85hman;\x80ij\x9a\n";
        for bytes in [
            text.as_bytes(),
            &[b"\xEF\xBB\xBF", text.as_bytes()].concat(),
            &windows,
            &utf_16(false),
            &[b"\xFF\xFE", utf_16(false).as_slice()].concat(),
            &[b"\xFE\xFF", utf_16(true).as_slice()].concat(),
            twice.as_bytes(),
            mac.as_slice(),
        ] {
            assert_eq!(decode(bytes).unwrap(), text);
        }
    }
}
