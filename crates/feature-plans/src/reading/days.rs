//! Days as mail programs write them above what they quote.

use jiff::civil::Date;

/// The beginnings of the months' names in the languages in which people write to each other here, by month.
const MONTHS: [&[&str]; 12] = [
    &["jan", "tammi"],
    &["feb", "helmi"],
    &["mar", "maalis", "mär", "mrz"],
    &["apr", "huhti"],
    &["may", "maj", "mai", "touko"],
    &["jun", "kesä"],
    &["jul", "heinä"],
    &["aug", "elo"],
    &["sep", "syys"],
    &["oct", "okt", "loka"],
    &["nov", "marras"],
    &["dec", "des", "dez", "joulu"],
];

/// The day in a line such as `Sunday, November 22, 2026 2:05 PM`, `22. marraskuuta 2026 klo 14.05`, `2026-11-22 14:05` or
/// `22.11.2026 14.05`. Nothing where it is not clear.
pub(super) fn day(text: &str) -> Option<Date> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    named(&words).or_else(|| numbered(&words, text.contains('/')))
}

fn named(words: &[&str]) -> Option<Date> {
    let (place, month) = words.iter().enumerate().find_map(|(place, word)| Some((place, month(word)?)))?;
    // The day stands beside the month, on either side.
    let beside = [place.checked_sub(1), place.checked_add(1)].into_iter().flatten();
    let day = beside.filter_map(|place| words.get(place)).find_map(|word| number(word, 2));
    date(words.iter().find_map(|word| number(word, 4))?, month, day?)
}

fn month(word: &str) -> Option<i16> {
    let is_name = word.chars().count() >= 3 && word.chars().all(char::is_alphabetic);
    // The longest beginning counts: November is `marras…` in Finnish, and not March.
    let beginnings =
        (1_i16..).zip(MONTHS).flat_map(|(month, names)| names.iter().map(move |name| (name.len(), month, name)));
    let fitting = beginnings.filter(|(_, _, name)| is_name && word.starts_with(**name));
    fitting.max_by_key(|(length, ..)| *length).map(|(_, month, _)| month)
}

fn numbered(words: &[&str], is_slashed: bool) -> Option<Date> {
    words.windows(3).find_map(|three| {
        if let (Some(year), Some(month), Some(day)) = (number(three[0], 4), number(three[1], 2), number(three[2], 2)) {
            return date(year, month, day);
        }
        let (first, second, year) = (number(three[0], 2)?, number(three[1], 2)?, number(three[2], 4)?);
        // With slashes, some write the month first: clear only where one of both cannot be a month, or both are the same.
        match (is_slashed, first > 12, second > 12) {
            (true, false, false) if first != second => None,
            (true, false, true) => date(year, first, second),
            _ => date(year, second, first),
        }
    })
}

/// A number of at most so many figures; of exactly four where four are asked for.
fn number(word: &str, figures: usize) -> Option<i16> {
    let fits = if figures == 4 { word.len() == 4 } else { word.len() <= figures };
    if fits { word.parse().ok().filter(|number| *number > 0) } else { None }
}

fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    if !(1990..=2200).contains(&year) {
        return None;
    }
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::day;
    use jiff::civil::date;

    #[test]
    fn days_are_read_as_mail_programs_write_them() {
        for text in [
            "Sunday, November 22, 2026 2:05 PM",
            "Sun, 22 Nov 2026 14:05:00 +0200",
            "sunnuntai 22. marraskuuta 2026 14.05",
            "su 22. marrask. 2026 klo 14.05",
            "den 22 november 2026 kl. 14:05",
            "söndag den 22 november 2026 14:05",
            "Sonntag, 22. November 2026 14:05",
            "2026-11-22 14:05",
            "22.11.2026 14.05",
            "22/11/2026 14:05",
            "11/22/2026 2:05 PM",
        ] {
            assert_eq!(day(text), Some(date(2026, 11, 22)), "{text}");
        }
        assert_eq!(day("1. maaliskuuta 2026"), Some(date(2026, 3, 1)));
        assert_eq!(day("3/3/2026"), Some(date(2026, 3, 3)));
    }

    #[test]
    fn what_is_not_clear_is_no_day() {
        for text in ["", "yesterday", "3/4/2026", "31. marraskuuta 2026", "14:05", "2026", "22.11.26", "99.99.2026"] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
