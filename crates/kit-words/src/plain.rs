use icu::normalizer::DecomposingNormalizerBorrowed;
use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategory;

/// A text for finding: decomposed (Unicode's NFD), without marks, in small letters, on one line. Names are
/// found by it whichever accents were typed: `Häkkinen` by `hakkinen`, `Sørensen` by `sorensen`.
pub fn plain(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let categories = CodePointMapData::<GeneralCategory>::new();
    let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(&line).into_owned();
    let mut plain = String::with_capacity(decomposed.len());
    for sign in decomposed.chars().filter(|sign| categories.get(*sign) != GeneralCategory::NonspacingMark) {
        for sign in sign.to_lowercase() {
            match sign {
                'ø' => plain.push('o'),
                'æ' => plain.push_str("ae"),
                'œ' => plain.push_str("oe"),
                'ß' => plain.push_str("ss"),
                'đ' | 'ð' => plain.push('d'),
                'ł' => plain.push('l'),
                'ı' => plain.push('i'),
                other => plain.push(other),
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn names_are_one_whatever_accents_they_have() {
        assert_eq!(plain("Häkkinen"), plain("HAKKINEN"));
        assert_eq!(plain("  So\u{308}derstro\u{308}m\t Åsa "), "soderstrom asa");
        assert_eq!(plain("Sørensen Æbelø"), "sorensen aebelo");
        assert_eq!(plain("Łukasz Đorđević"), "lukasz dordevic");
    }
}
