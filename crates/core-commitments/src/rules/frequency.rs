use jiff::civil::Date;
use kernel::Refusal;

use super::recurrence::Rule;

/// How often, as people choose it and as it is told to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frequency {
    /// Every so many months, on the day of the month on which it began.
    EveryMonths(u16),
    /// Each year in these months (1 to 12, in their order), on the day of the month on which it began.
    InMonths(Vec<u8>),
    /// Every so many weeks, on the weekday on which it began.
    EveryWeeks(u16),
    /// Otherwise, by a rule of its own.
    Other,
}

impl Frequency {
    /// The rule that says this from this day on; refused with `months-missing` where no month is chosen, and as rules
    /// are. Nothing is made for what has a rule of its own.
    pub fn rule(&self, start: Date) -> Result<Option<Rule>, Refusal> {
        let text = match self {
            Frequency::EveryMonths(months) => format!("FREQ=MONTHLY;INTERVAL={months};{}", day_of_month(start)),
            Frequency::InMonths(months) if months.is_empty() => {
                return Err(Refusal::new("months-missing").on("in-months"));
            }
            Frequency::InMonths(months) => {
                let months: Vec<String> = months.iter().map(u8::to_string).collect();
                format!("FREQ=YEARLY;BYMONTH={};{}", months.join(","), day_of_month(start))
            }
            Frequency::EveryWeeks(weeks) => format!("FREQ=WEEKLY;INTERVAL={weeks}"),
            Frequency::Other => return Ok(None),
        };
        Rule::typed(&text, start).map(Some)
    }

    /// What a rule says, where it is one that people choose.
    pub fn of(rule: &Rule) -> Self {
        let text = rule.to_string();
        let parts: Vec<(&str, &str)> = text.split(';').filter_map(|part| part.split_once('=')).collect();
        let said = |name: &str| parts.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        let only = |known: &[&str]| parts.iter().all(|(name, _)| known.contains(name));
        let interval = said("INTERVAL").map_or(Some(1), |value| value.parse().ok());
        match (said("FREQ"), interval) {
            (Some("MONTHLY"), Some(months)) if only(&["FREQ", "INTERVAL", "BYMONTHDAY", "BYSETPOS"]) => {
                Frequency::EveryMonths(months)
            }
            (Some("WEEKLY"), Some(weeks)) if only(&["FREQ", "INTERVAL"]) => Frequency::EveryWeeks(weeks),
            (Some("YEARLY"), Some(1)) if only(&["FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYSETPOS"]) => {
                said("BYMONTH").map_or(Frequency::EveryMonths(12), |months| {
                    Frequency::InMonths(months.split(',').filter_map(|month| month.parse().ok()).collect())
                })
            }
            _ => Frequency::Other,
        }
    }
}

/// The day of the month as people mean it: who begins on the last day of a month means the last days, and who begins on
/// the 29th or 30th means the last day in a shorter month, which a rule would pass over otherwise.
fn day_of_month(start: Date) -> String {
    if start.day() == start.days_in_month() {
        return "BYMONTHDAY=-1".to_owned();
    }
    if start.day() > 28 {
        let days: Vec<String> = (28..=start.day()).map(|day| day.to_string()).collect();
        return format!("BYMONTHDAY={};BYSETPOS=-1", days.join(","));
    }
    format!("BYMONTHDAY={}", start.day())
}

#[cfg(test)]
mod tests {
    use super::Frequency;
    use crate::rules::Rule;
    use jiff::civil::{Date, date};

    fn days(frequency: &Frequency, start: Date, until: Date) -> Vec<String> {
        let rule = frequency.rule(start).unwrap().unwrap();
        assert_eq!(Frequency::of(&rule), *frequency, "{rule}");
        rule.days(start, (start, until)).iter().map(Date::to_string).collect()
    }

    #[test]
    fn every_month_means_the_same_day_or_the_last_one() {
        let months = |start, until| days(&Frequency::EveryMonths(1), start, until);
        assert_eq!(
            months(date(2027, 1, 31), date(2027, 4, 30)),
            ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"]
        );
        assert_eq!(months(date(2027, 1, 30), date(2027, 3, 31)), ["2027-01-30", "2027-02-28", "2027-03-30"]);
        assert_eq!(months(date(2028, 1, 29), date(2028, 3, 31)), ["2028-01-29", "2028-02-29", "2028-03-29"]);
        assert_eq!(months(date(2027, 1, 15), date(2027, 2, 28)), ["2027-01-15", "2027-02-15"]);
    }

    #[test]
    fn quarters_halves_years_and_weeks() {
        let start = date(2026, 3, 31);
        let end = date(2027, 12, 31);
        let quarters = days(&Frequency::EveryMonths(3), start, date(2026, 12, 31));
        assert_eq!(quarters, ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]);
        assert_eq!(days(&Frequency::EveryMonths(12), start, end), ["2026-03-31", "2027-03-31"]);
        let chosen = days(&Frequency::InMonths(vec![5, 11]), start, end);
        assert_eq!(chosen, ["2026-05-31", "2026-11-30", "2027-05-31", "2027-11-30"]);
        assert_eq!(days(&Frequency::EveryWeeks(2), date(2026, 12, 14), end)[..2], ["2026-12-14", "2026-12-28"]);
        assert_eq!(Frequency::InMonths(Vec::new()).rule(start).unwrap_err().code, "months-missing");
    }

    #[test]
    fn a_rule_of_its_own_is_told_as_such() {
        let of = |text| Frequency::of(&Rule::typed(text, date(2026, 1, 1)).unwrap());
        assert_eq!(of("FREQ=MONTHLY;BYDAY=1TU"), Frequency::Other);
        assert_eq!(of("FREQ=YEARLY;COUNT=3"), Frequency::Other);
        assert_eq!(of("FREQ=YEARLY"), Frequency::EveryMonths(12));
        assert_eq!(Frequency::Other.rule(date(2026, 1, 1)), Ok(None));
    }
}
