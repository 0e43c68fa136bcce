use jiff::ToSpan as _;
use jiff::civil::Date;

/// The most records that are offered as evidence at a time.
pub const OFFERED_LIMIT: usize = 12;

/// How far back what shows a duty is looked for where there was none before it: a quarter of a year.
const BACK_MONTHS: i32 = 3;

/// From which day to which day records may show a duty: since the one before it was due, or else since a quarter of a year
/// before its own day, or before today where that is ahead.
pub fn offered_days(before: Option<Date>, due_on: Date, today: Date) -> (Date, Date) {
    let back = due_on.min(today).saturating_sub(BACK_MONTHS.months());
    (before.unwrap_or(back).min(today), today)
}

#[cfg(test)]
mod tests {
    use super::offered_days;
    use jiff::civil::{Date, date};

    const TODAY: Date = date(2026, 11, 22);

    #[test]
    fn what_was_since_the_last_time_may_show_it() {
        let (last, due) = (date(2026, 9, 30), date(2026, 12, 31));
        assert_eq!(offered_days(Some(last), due, TODAY), (last, TODAY));
        assert_eq!(offered_days(None, due, TODAY), (date(2026, 8, 22), TODAY));
        let late = date(2026, 5, 31);
        assert_eq!(offered_days(None, late, TODAY), (date(2026, 2, 28), TODAY));
        assert_eq!(
            offered_days(Some(due), due, TODAY),
            (TODAY, TODAY),
            "what comes after one that is ahead is further ahead"
        );
    }
}
