use std::sync::OnceLock;

use icu::calendar::{Date, Iso};
use icu::datetime::fieldsets::{M, YMD};
use icu::datetime::{DateTimeFormatter, FixedCalendarDateTimeFormatter};
use icu::locale::Locale;
use jiff::civil;
use jiff::tz::TimeZone;
use kernel::{Lang, Moment};

use crate::words;

/// The locale whose rules numbers and dates follow: the languages as they are written in Finland,
/// English as in Britain.
pub(crate) fn locale(lang: Lang) -> Locale {
    match lang {
        Lang::Fi => icu::locale::locale!("fi-FI"),
        Lang::Sv => icu::locale::locale!("sv-FI"),
        Lang::En => icu::locale::locale!("en-GB"),
    }
}

/// A day in figures: `22.11.2026`; English writes `22 Nov 2026`, which no reader mistakes for another day.
pub fn day(lang: Lang, day: civil::Date) -> String {
    match lang {
        Lang::Fi | Lang::Sv => format!("{}.{}.{}", day.day(), day.month(), day.year()),
        Lang::En => {
            static MEDIUM: OnceLock<Option<DateTimeFormatter<YMD>>> = OnceLock::new();
            let formatter = MEDIUM.get_or_init(|| DateTimeFormatter::try_new(locale(lang).into(), YMD::medium()).ok());
            // A date is not broken across lines.
            formatted(formatter.as_ref(), day).replace(' ', "\u{a0}")
        }
    }
}

/// A day where its year is known: `22.11.`, `22 Nov`.
pub fn day_of_year(lang: Lang, day: civil::Date) -> String {
    match lang {
        Lang::Fi => format!("{}.{}.", day.day(), day.month()),
        Lang::Sv => format!("{}.{}", day.day(), day.month()),
        Lang::En => format!("{}\u{a0}{}", day.day(), month(lang, day.month())),
    }
}

/// From a day to a day, without saying twice what both have: `1.10.–31.12.2026`, `1 Oct – 31 Dec 2026`.
pub fn days(lang: Lang, from: civil::Date, until: civil::Date) -> String {
    let last = day(lang, until);
    let same_year = from.year() == until.year();
    let same_month = same_year && from.month() == until.month();
    match lang {
        Lang::Fi | Lang::Sv if same_month => format!("{}.–{last}", from.day()),
        Lang::Fi | Lang::Sv if same_year => format!("{}.{}.–{last}", from.day(), from.month()),
        Lang::Fi | Lang::Sv => format!("{}–{last}", day(lang, from)),
        Lang::En if same_month => format!("{}–{last}", from.day()),
        Lang::En if same_year => format!("{}\u{a0}{}\u{a0}– {last}", from.day(), month(lang, from.month())),
        Lang::En => format!("{}\u{a0}– {last}", day(lang, from)),
    }
}

/// A day with its month in words: `22. marraskuuta 2026`.
pub fn day_long(lang: Lang, day: civil::Date) -> String {
    static LONG: [OnceLock<Option<DateTimeFormatter<YMD>>>; 3] = [const { OnceLock::new() }; 3];
    let formatter =
        LONG[lang.index()].get_or_init(|| DateTimeFormatter::try_new(locale(lang).into(), YMD::long()).ok());
    formatted(formatter.as_ref(), day)
}

/// A month's short name (`marras`, `nov.`, `Nov`), for axes and headings. Months are 1 to 12.
pub fn month(lang: Lang, month: i8) -> String {
    static MONTHS: [OnceLock<Option<FixedCalendarDateTimeFormatter<icu::calendar::Gregorian, M>>>; 3] =
        [const { OnceLock::new() }; 3];
    let formatter = MONTHS[lang.index()]
        .get_or_init(|| FixedCalendarDateTimeFormatter::try_new(locale(lang).into(), M::medium()).ok());
    let date = Date::try_new_gregorian(2026, u8::try_from(month).unwrap_or(1), 1);
    match (formatter, date) {
        (Some(formatter), Ok(date)) => formatter.format(&date).to_string(),
        _ => month.to_string(),
    }
}

/// A day as people say it when it is near (`today`, `tomorrow`, `in 3 days`), else in figures.
pub fn day_near(lang: Lang, day_: civil::Date, today: civil::Date) -> String {
    match (day_ - today).get_days() {
        0 => words::today(lang).to_owned(),
        1 => words::tomorrow(lang).to_owned(),
        -1 => words::yesterday(lang).to_owned(),
        ahead @ 2..=13 => words::in_days(lang, i64::from(ahead)),
        past @ -13..=-2 => words::days_ago(lang, i64::from(-past)),
        _ => day(lang, day_),
    }
}

/// A time of the day: `9.05`.
pub fn time(lang: Lang, time: civil::Time) -> String {
    match lang {
        Lang::Fi | Lang::Sv => format!("{}.{:02}", time.hour(), time.minute()),
        Lang::En => format!("{}:{:02}", time.hour(), time.minute()),
    }
}

/// A moment in this time zone: `22.11.2026 klo 9.05`.
pub fn moment(lang: Lang, moment: Moment, zone: &TimeZone) -> String {
    let local = moment.timestamp().to_zoned(zone.clone());
    let date = day(lang, local.date());
    let (hour, minute) = (local.hour(), local.minute());
    match lang {
        Lang::Fi => format!("{date} klo {hour}.{minute:02}"),
        Lang::Sv => format!("{date} kl. {hour}.{minute:02}"),
        Lang::En => format!("{date} at {hour}:{minute:02}"),
    }
}

fn formatted(formatter: Option<&DateTimeFormatter<YMD>>, day: civil::Date) -> String {
    let date = Date::try_new_iso(
        i32::from(day.year()),
        u8::try_from(day.month()).unwrap_or(1),
        u8::try_from(day.day()).unwrap_or(1),
    );
    match (formatter, date) {
        (Some(formatter), Ok(date)) => formatter.format::<Date<Iso>>(&date).to_string(),
        _ => day.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use jiff::tz::TimeZone;
    use kernel::{Lang, Moment};

    use super::{day, day_long, day_near, day_of_year, days, moment, month};

    #[test]
    fn days_are_written_as_the_language_writes_them() {
        let d = date(2026, 11, 22);
        assert_eq!(day(Lang::Fi, d), "22.11.2026");
        assert_eq!(day(Lang::En, d), "22\u{a0}Nov\u{a0}2026");
        assert_eq!(day_long(Lang::Fi, d), "22. marraskuuta 2026");
        assert_eq!(day_long(Lang::Sv, d), "22 november 2026");
        assert_eq!(day_long(Lang::En, d), "22 November 2026");
        assert_eq!(month(Lang::En, 11), "Nov");
        assert_eq!(Lang::ALL.map(|lang| day_of_year(lang, d)), ["22.11.", "22.11", "22\u{a0}Nov"]);
    }

    #[test]
    fn ranges_say_year_and_month_once() {
        let said = |lang, from, until| days(lang, from, until).replace('\u{a0}', " ");
        let (october, december) = (date(2026, 10, 1), date(2026, 12, 31));
        assert_eq!(said(Lang::Fi, october, december), "1.10.–31.12.2026");
        assert_eq!(said(Lang::Sv, october, date(2027, 1, 31)), "1.10.2026–31.1.2027");
        assert_eq!(said(Lang::Fi, october, date(2026, 10, 31)), "1.–31.10.2026");
        assert_eq!(said(Lang::En, october, december), "1 Oct – 31 Dec 2026");
        assert_eq!(said(Lang::En, october, date(2027, 1, 31)), "1 Oct 2026 – 31 Jan 2027");
        assert_eq!(said(Lang::En, october, date(2026, 10, 31)), "1–31 Oct 2026");
    }

    #[test]
    fn near_days_are_said_as_people_say_them() {
        let today = date(2026, 11, 22);
        assert_eq!(day_near(Lang::Fi, date(2026, 11, 23), today), "huomenna");
        assert_eq!(day_near(Lang::En, date(2026, 11, 25), today), "in 3 days");
        assert_eq!(day_near(Lang::Sv, date(2026, 11, 20), today), "för 2 dagar sedan");
        assert_eq!(day_near(Lang::En, date(2026, 12, 25), today), "25\u{a0}Dec\u{a0}2026");
    }

    #[test]
    fn a_moment_is_told_in_its_zone() {
        let zone = TimeZone::get("Europe/Helsinki").unwrap();
        let at = Moment::from_millis(
            date(2026, 11, 22).at(7, 5, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp().as_millisecond(),
        );
        assert_eq!(moment(Lang::Fi, at, &zone), "22.11.2026 klo 9.05");
    }
}
