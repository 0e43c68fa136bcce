use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// Excel counts days from this one (as it believes that 1900 was a leap year, days after February 1900 are right).
const SERIAL_FROM: Date = Date::constant(1899, 12, 30);
/// Serial numbers that are taken for days: from 1954 to 2119.
const SERIALS: std::ops::RangeInclusive<i64> = 20_000..=80_000;

/// The day of Excel's serial number.
pub fn day_of_serial(serial: i64) -> Option<Date> {
    let days: Span = SERIALS.contains(&serial).then(|| serial.days())?;
    SERIAL_FROM.checked_add(days).ok()
}

/// In which order days with slashes are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlashOrder {
    /// `6/20/2023`, as in the United States.
    MonthFirst,
    /// `20/6/2023`.
    DayFirst,
}

/// In which order a column's days stand: one number above twelve shows it for all.
pub fn slash_order<'a>(mut cells: impl Iterator<Item = &'a str>) -> SlashOrder {
    let is_day_first = cells.any(|cell| {
        let first = cell.split_once('/').and_then(|(first, _)| first.trim().parse::<u8>().ok());
        first.is_some_and(|first| first > 12)
    });
    if is_day_first { SlashOrder::DayFirst } else { SlashOrder::MonthFirst }
}

/// Which end of a month or a year is meant where no day is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Its first day.
    First,
    /// Its last day.
    Last,
}

/// A day as people and programs write it: `20.6.2023`, `2023-06-20`, `6/20/2023`, Excel's serial number, `6/2023`,
/// `2023`. Nothing where it is none.
pub fn day(text: &str, order: SlashOrder, end: End) -> Option<Date> {
    let text = text.replace(". ", ".");
    let line = text.trim();
    let text = line.trim_start_matches(|sign: char| !sign.is_ascii_digit());
    let is_bare = line.len() == text.len() || text.contains(['.', '/', '-']);
    if !is_bare {
        // `kesä 2023` is not the first day of that year.
        return None;
    }
    // What follows the day, such as the time or "alkaen", is left out.
    let text = text.split([' ', 'T', '\n']).next().unwrap_or_default().trim_end_matches(['.', ',', '-', '–']);
    if let Ok(day) = text.parse::<Date>() {
        return Some(day);
    }
    let numbers = |separator: char| -> Option<Vec<i16>> {
        let parts: Vec<&str> = text.split(separator).collect();
        (parts.len() > 1).then(|| parts.iter().map(|part| part.trim().parse().ok()).collect()).flatten()
    };
    if let Some(parts) = ['.', '/', '-'].into_iter().find_map(numbers) {
        let slashed = text.contains('/');
        return match (parts.as_slice(), order) {
            ([year, month], _) if *year > 31 => of_month(*year, *month, end),
            ([month, year], _) => of_month(full_year(*year), *month, end),
            ([year, month, day], _) if *year > 31 => date(*year, *month, *day),
            ([month, day, year], SlashOrder::MonthFirst) if slashed => date(full_year(*year), *month, *day),
            ([day, month, year], _) => date(full_year(*year), *month, *day),
            _ => None,
        };
    }
    let number: i64 = text.parse().ok()?;
    match (i16::try_from(number), end) {
        (Ok(year @ 1900..=2100), End::First) => date(year, 1, 1),
        (Ok(year @ 1900..=2100), End::Last) => date(year, 12, 31),
        _ => day_of_serial(number),
    }
}

fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn of_month(year: i16, month: i16, end: End) -> Option<Date> {
    let first = date(year, month, 1)?;
    Some(if end == End::First { first } else { first.last_of_month() })
}

/// Two digits are a year of the last or the next decades.
fn full_year(year: i16) -> i16 {
    match year {
        0..=69 => 2000 + year,
        70..=99 => 1900 + year,
        _ => year,
    }
}

/// A name with the first name first: `Malli, Maija` is `Maija Malli`.
pub fn name(text: &str, last_first: bool) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.split_once(',') {
        Some((last, first)) if !last.trim().is_empty() && !first.trim().is_empty() && !first.contains(',') => {
            format!("{} {}", first.trim(), last.trim())
        }
        _ if last_first => match line.split_once(' ') {
            Some((last, first)) => format!("{first} {last}"),
            None => line,
        },
        _ => line.trim_matches(',').trim().to_owned(),
    }
}

/// The mail addresses of a cell, as `mailto:` links, with names, or with `(at)` for the sign.
pub fn addresses(text: &str) -> Vec<String> {
    let text = text.replace("(at)", "@").replace("[at]", "@").replace(" at ", "@").replace("(ät)", "@");
    let parts = text.split([';', ',', ' ', '\n', '<', '>']);
    let parts = parts.map(|part| part.trim().trim_start_matches("mailto:").trim_end_matches('.'));
    parts.filter(|part| part.contains('@')).map(str::to_owned).collect()
}

/// An address of the web, with its scheme where it was left out.
pub fn website(text: &str) -> String {
    let line = text.trim();
    let bare = !line.is_empty() && !line.contains("://") && line.contains('.') && !line.contains(char::is_whitespace);
    if bare { format!("https://{line}") } else { line.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{End, SlashOrder, addresses, day, name, slash_order, website};
    use jiff::civil::date;

    #[test]
    fn days_are_read_in_every_form() {
        let first = |text: &str| day(text, SlashOrder::MonthFirst, End::First);
        for text in [
            "20.6.2023",
            "20.06.2023",
            "20.6.23",
            "2023-06-20",
            "2023-06-20 00:00:00",
            "2023-06-20T12:00:00Z",
            "6/20/2023",
            "06/20/23",
            "45097",
            "20.6.2023 alkaen",
            "alk. 20.6.2023",
            "2023/06/20",
            "20. 6. 2023",
        ] {
            assert_eq!(first(text), Some(date(2023, 6, 20)), "{text}");
        }
        assert_eq!(day("20/6/2023", SlashOrder::DayFirst, End::First), Some(date(2023, 6, 20)));
        assert_eq!(first("6/2023"), Some(date(2023, 6, 1)));
        assert_eq!(day("2023-06", SlashOrder::MonthFirst, End::Last), Some(date(2023, 6, 30)));
        assert_eq!(
            (first("2023"), day("2023", SlashOrder::DayFirst, End::Last)),
            (Some(date(2023, 1, 1)), Some(date(2023, 12, 31)))
        );
        for text in ["", "kesä 2023", "31.2.2023", "13/13/2023", "123", "999999999999", "99999"] {
            assert_eq!(first(text), None, "{text}");
        }
    }

    #[test]
    fn one_day_shows_the_order_of_all() {
        assert_eq!(slash_order(["1/2/2023", "6/20/2023"].into_iter()), SlashOrder::MonthFirst);
        assert_eq!(slash_order(["1/2/2023", "20/6/2023"].into_iter()), SlashOrder::DayFirst);
    }

    #[test]
    fn names_begin_with_the_first_name() {
        assert_eq!(name("Malli-Esimerkki,  Maija Liisa", false), "Maija Liisa Malli-Esimerkki");
        assert_eq!(name("Maija\u{20}Malli ", false), "Maija Malli");
        assert_eq!(name("Malli Maija Liisa", true), "Maija Liisa Malli");
        assert_eq!(name("Malli,", false), "Malli");
    }

    #[test]
    fn addresses_are_found_in_what_is_around_them() {
        assert_eq!(addresses("Maija Malli <m@x.fi>; toinen@x.fi"), ["m@x.fi", "toinen@x.fi"]);
        assert_eq!(addresses("etunimi.sukunimi(at)x.fi"), ["etunimi.sukunimi@x.fi"]);
        assert_eq!(addresses("mailto:m@x.fi."), ["m@x.fi"]);
        assert!(addresses("ei ole").is_empty());
    }

    #[test]
    fn a_website_gets_its_scheme() {
        assert_eq!(
            (website("www.lvm.fi"), website("http://lvm.fi"), website("-")),
            ("https://www.lvm.fi".into(), "http://lvm.fi".into(), "-".into())
        );
    }
}
