//! The days of a year on which public offices of Finland are closed beside the ends of weeks.
//!
//! Days on which a term that the law sets does not run out: feasts, Independence Day, the first of May, and the eves of
//! Midsummer and Christmas (laki säädettyjen määräaikain laskemisesta 150/1930, section 5). Which feasts there are, and that
//! Midsummer Day is the Saturday after 19 June and All Saints' Day the Saturday after 30 October, says the Church Act
//! (kirkkolaki).

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

/// A day on which nobody works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is called as the day is")]
pub enum Holiday {
    NewYear,
    Epiphany,
    GoodFriday,
    Easter,
    EasterMonday,
    MayDay,
    Ascension,
    Pentecost,
    MidsummerEve,
    Midsummer,
    AllSaints,
    Independence,
    ChristmasEve,
    Christmas,
    SecondChristmas,
}

/// The holidays of a year from 1900 to 9000, in their order but for those that fall on one day.
pub fn holidays(year: i16) -> Vec<(Date, Holiday)> {
    let year = year.clamp(1900, 9000);
    let easter = easter(year);
    let after_easter = |days: i32| easter.saturating_add(days.days());
    let midsummer = saturday_from(date(year, 6, 20));
    let mut days = vec![
        (date(year, 1, 1), Holiday::NewYear),
        (date(year, 1, 6), Holiday::Epiphany),
        (after_easter(-2), Holiday::GoodFriday),
        (easter, Holiday::Easter),
        (after_easter(1), Holiday::EasterMonday),
        (date(year, 5, 1), Holiday::MayDay),
        (after_easter(39), Holiday::Ascension),
        (after_easter(49), Holiday::Pentecost),
        (midsummer.saturating_sub(1.day()), Holiday::MidsummerEve),
        (midsummer, Holiday::Midsummer),
        (saturday_from(date(year, 10, 31)), Holiday::AllSaints),
        (date(year, 12, 6), Holiday::Independence),
        (date(year, 12, 24), Holiday::ChristmasEve),
        (date(year, 12, 25), Holiday::Christmas),
        (date(year, 12, 26), Holiday::SecondChristmas),
    ];
    days.sort_by_key(|(day, _)| *day);
    days
}

/// The first Saturday from this day on.
fn saturday_from(day: Date) -> Date {
    let ahead = day.weekday().until(Weekday::Saturday);
    day.saturating_add(i32::from(ahead).days())
}

/// Easter Sunday of the western churches, by the rule for the Gregorian calendar that was printed anonymously in Nature in
/// 1876.
fn easter(year: i16) -> Date {
    let year = i32::from(year);
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let (skipped, kept) = (century - century / 4 - (century - (century + 8) / 25 + 1) / 3, century % 4);
    let epact = (19 * golden + skipped + 15) % 30;
    let weekday = (32 + 2 * kept + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    // Counted from 22 March, the earliest.
    let first = Date::constant(2000, 3, 22).with().year(i16::try_from(year).unwrap_or(2000)).build();
    first.unwrap_or(Date::MIN).saturating_add((epact + weekday - 7 * late).days())
}

#[cfg(test)]
mod tests {
    use super::{Holiday, easter, holidays};
    use jiff::civil::{Date, Weekday, date};

    fn of(year: i16, holiday: Holiday) -> Date {
        holidays(year).into_iter().find(|(_, one)| *one == holiday).unwrap().0
    }

    #[test]
    fn easter_as_almanacs_have_it() {
        let known = [
            date(2024, 3, 31),
            date(2025, 4, 20),
            date(2026, 4, 5),
            date(2027, 3, 28),
            date(2028, 4, 16),
            date(2029, 4, 1),
            // The earliest and the latest that there can be.
            date(1818, 3, 22),
            date(2285, 3, 22),
            date(1943, 4, 25),
            date(2038, 4, 25),
        ];
        for day in known {
            assert_eq!(easter(day.year()), day);
        }
    }

    #[test]
    fn the_holidays_of_a_year() {
        assert_eq!(of(2026, Holiday::GoodFriday), date(2026, 4, 3));
        assert_eq!(of(2026, Holiday::Ascension), date(2026, 5, 14));
        assert_eq!(of(2026, Holiday::Pentecost), date(2026, 5, 24));
        assert_eq!(of(2026, Holiday::Midsummer), date(2026, 6, 20));
        assert_eq!(of(2027, Holiday::MidsummerEve), date(2027, 6, 25));
        assert_eq!(of(2026, Holiday::AllSaints), date(2026, 10, 31));
        assert_eq!(of(2027, Holiday::AllSaints), date(2027, 11, 6));
    }

    #[test]
    fn in_every_year_they_fall_on_their_weekdays() {
        for year in 1900..2300 {
            let all = holidays(year);
            assert_eq!(all.len(), 15);
            assert!(all.windows(2).all(|two| two[0].0 <= two[1].0));
            let weekday = |holiday| of(year, holiday).weekday();
            assert_eq!(weekday(Holiday::Easter), Weekday::Sunday, "{year}");
            assert_eq!(weekday(Holiday::Ascension), Weekday::Thursday);
            assert_eq!(weekday(Holiday::Midsummer), Weekday::Saturday);
            assert_eq!(weekday(Holiday::AllSaints), Weekday::Saturday);
            let (first, last) = (date(year, 3, 22), date(year, 4, 25));
            assert!((first..=last).contains(&of(year, Holiday::Easter)));
        }
    }
}
