use serde_json::Value;

use crate::document::{is_silent, safe_address};

/// What stands for a sign that the fonts lack.
const STAND_IN: char = '□';

/// How many signs may stand together without a place where the line may end. No word of a language
/// is longer; what is longer would run off the page, and would keep the line breaker busy for minutes.
const LONGEST_WORD: usize = 60;

/// A place where a line may end, without a sign of its own.
const MAY_BREAK: char = '\u{200B}';

/// Makes every text of the data one that the fonts can show and that lines can hold: a missing sign
/// in a PDF would break its standard, and its reader would not learn that something was there.
/// Addresses that a document may lead to stay as they are, others go; pictures keep their lines.
pub(super) fn cover(value: &mut Value, has_glyph: impl Fn(char) -> bool + Copy) {
    match value {
        Value::String(text) => {
            replace_missing(text, has_glyph);
            break_endless(text);
        }
        Value::Array(values) => values.iter_mut().for_each(|value| cover(value, has_glyph)),
        Value::Object(entries) => {
            for (key, value) in entries {
                match (key.as_str(), value) {
                    ("link", link) if link.as_str().is_some_and(|link| safe_address(link).is_none()) => {
                        *link = Value::Null;
                    }
                    ("link", _) => {}
                    ("svg", Value::String(svg)) => replace_missing(svg, has_glyph),
                    (_, value) => cover(value, has_glyph),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn replace_missing(text: &mut String, has_glyph: impl Fn(char) -> bool + Copy) {
    if text.chars().any(|sign| shown(sign, has_glyph) != Some(sign)) {
        *text = text.chars().filter_map(|sign| shown(sign, has_glyph)).collect();
    }
}

fn shown(sign: char, has_glyph: impl Fn(char) -> bool) -> Option<char> {
    match sign {
        '\t' => Some(' '),
        '\n' => Some('\n'),
        silent if is_silent(silent) => None,
        sign if has_glyph(sign) => Some(sign),
        _ => Some(STAND_IN),
    }
}

fn break_endless(text: &mut String) {
    if text.split_whitespace().all(|word| word.len() <= LONGEST_WORD) {
        return;
    }
    let mut broken = String::with_capacity(text.len() + text.len() / 16);
    let mut together = 0;
    for sign in text.chars() {
        together = if sign.is_whitespace() { 0 } else { together + 1 };
        if together > LONGEST_WORD {
            broken.push(MAY_BREAK);
            together = 1;
        }
        broken.push(sign);
    }
    *text = broken;
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::cover;

    #[test]
    fn what_the_fonts_lack_is_shown_as_a_box() {
        let mut data =
            json!({ "text": "Hei 猫\u{200D}\u{FE0F}\u{0007}!\n\tä", "link": "https://example.org/猫", "n": [1, "☃"] });
        cover(&mut data, |sign| sign.is_ascii() || sign == 'ä');
        assert_eq!(data, json!({ "text": "Hei □!\n ä", "link": "https://example.org/猫", "n": [1, "□"] }));
        let mut data = json!({ "link": "javascript:alert(1)" });
        cover(&mut data, |_| true);
        assert_eq!(data, json!({ "link": null }));
    }

    #[test]
    fn only_endless_words_may_break_and_pictures_do_not() {
        let long = "x".repeat(130);
        let mut data = json!({ "text": format!("a {long}"), "svg": long });
        cover(&mut data, |_| true);
        let broken = [60, 60, 10].map(|n| "x".repeat(n)).join("\u{200B}");
        assert_eq!(data, json!({ "text": format!("a {broken}"), "svg": long }));
    }
}
