use std::sync::OnceLock;

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use kernel::Lang;

use crate::dates::locale;

/// A whole number as readers of this language write it: `12 345` with a space that does not break.
pub fn number(lang: Lang, number: i64) -> String {
    format(lang, &Decimal::from(number))
}

/// A number with up to six decimals, without zeros at the end: `12 345,67`.
///
/// What is not a number, or too large to be one that people read, comes as the computer writes it.
pub fn decimal(lang: Lang, number: f64) -> String {
    let shortest = format!("{number:.6}");
    let shortest =
        if shortest.contains('.') { shortest.trim_end_matches('0').trim_end_matches('.') } else { &shortest };
    match shortest.parse::<Decimal>() {
        Ok(decimal) => format(lang, &decimal),
        Err(_) => shortest.to_owned(),
    }
}

/// A share of 100: `45 %` in Finnish and Swedish, `45%` in English.
pub fn percent(lang: Lang, share: i64) -> String {
    match lang {
        Lang::Fi | Lang::Sv => format!("{}\u{a0}%", number(lang, share)),
        Lang::En => format!("{}%", number(lang, share)),
    }
}

fn format(lang: Lang, decimal: &Decimal) -> String {
    static FORMATTERS: [OnceLock<Option<DecimalFormatter>>; 3] = [const { OnceLock::new() }; 3];
    FORMATTERS[lang.index()]
        .get_or_init(|| {
            DecimalFormatter::try_new(locale(lang).into(), icu::decimal::options::DecimalFormatterOptions::default())
                .ok()
        })
        .as_ref()
        .map_or_else(|| decimal.to_string(), |formatter| formatter.format_to_string(decimal))
}

#[cfg(test)]
mod tests {
    use super::{decimal, number, percent};
    use kernel::Lang;

    #[test]
    fn numbers_are_written_as_the_language_writes_them() {
        assert_eq!(number(Lang::Fi, 12_345), "12\u{a0}345");
        assert_eq!(decimal(Lang::Fi, 12_345.67), "12\u{a0}345,67");
        assert_eq!(decimal(Lang::Sv, -0.5), "−0,5");
        assert_eq!(decimal(Lang::En, 12_345.0), "12,345");
        assert_eq!(percent(Lang::Fi, 45), "45\u{a0}%");
        assert_eq!(decimal(Lang::En, f64::NAN), "NaN");
    }
}
