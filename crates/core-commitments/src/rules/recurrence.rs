use std::fmt;

use chrono::{DateTime, TimeZone};
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::Refusal;
use rrule::{Frequency, RRule, RRuleSet, Tz, Unvalidated};

/// The most occurrences in a year: about one a week.
pub const OCCURRENCES_A_YEAR: usize = 54;
/// The most times that a rule with an end of its own (`COUNT`) may occur.
pub const COUNT_LIMIT: u32 = 500;
/// The longest rule, in characters.
pub const RULE_LIMIT: usize = 200;
/// The longest time between two occurrences of "since the last", in months.
pub const MONTHS_LIMIT: i16 = 120;
/// How many years are looked through for a rule's first occurrence.
const YEARS_LOOKED_THROUGH: i16 = 30;
/// More days than any question that is asked of a rule can have.
const MOST_DAYS: u16 = 10_000;

/// When a commitment falls due: once, by a rule, or again some months after it was met last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recurrence {
    /// On one day.
    Once,
    /// By a rule.
    By(Rule),
    /// At least every so many months since it was met last: 1 to [`MONTHS_LIMIT`].
    SinceLast {
        /// How many.
        months: i16,
    },
}

impl Recurrence {
    /// Every so many months since the last time; refused with `months-out-of-range`.
    pub fn since_last(months: i16) -> Result<Self, Refusal> {
        if (1..=MONTHS_LIMIT).contains(&months) {
            return Ok(Recurrence::SinceLast { months });
        }
        Err(Refusal::new("months-out-of-range").on("months").with("limit", MONTHS_LIMIT))
    }
}

/// A recurrence rule of days (RFC 5545, section 3.3.10): yearly, monthly, weekly or daily. It has no end by a day:
/// a commitment has that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule(String);

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Rule {
    /// A rule as it is written, for a commitment that begins on this day: `FREQ=MONTHLY;INTERVAL=3`.
    ///
    /// Refused with `rule-unknown` where it is none or one of hours, with `rule-has-until`, with `rule-never` where it
    /// does not occur within thirty years, with `rule-too-often` beyond [`OCCURRENCES_A_YEAR`], and with
    /// `rule-too-many` beyond [`COUNT_LIMIT`].
    pub fn typed(text: &str, start: Date) -> Result<Self, Refusal> {
        let text = text.trim().trim_start_matches("RRULE:").to_uppercase();
        let refused = |code| Err(Refusal::new(code).on("rule"));
        if text.chars().count() > RULE_LIMIT {
            return Err(Refusal::new("line-too-long").on("rule").with("limit", RULE_LIMIT));
        }
        let Ok(rule) = text.parse::<RRule<Unvalidated>>() else { return refused("rule-unknown") };
        let of_days = [Frequency::Yearly, Frequency::Monthly, Frequency::Weekly, Frequency::Daily];
        let of_hours = [rule.get_by_hour(), rule.get_by_minute(), rule.get_by_second()];
        if !of_days.contains(&rule.get_freq()) || of_hours.iter().any(|parts| !parts.is_empty()) {
            return refused("rule-unknown");
        }
        if rule.get_until().is_some() {
            return refused("rule-has-until");
        }
        if rule.get_count().is_some_and(|count| count > COUNT_LIMIT) {
            return Err(Refusal::new("rule-too-many").on("rule").with("limit", COUNT_LIMIT));
        }
        let made = Self(text);
        let Some(set) = made.set(start) else { return refused("rule-unknown") };
        let Some(first) = first(set, start) else { return refused("rule-never") };
        if made.days(start, (first, later(first, 1.year()))).len() > OCCURRENCES_A_YEAR {
            return Err(Refusal::new("rule-too-often").on("rule").with("limit", OCCURRENCES_A_YEAR));
        }
        Ok(made)
    }

    /// A rule that was checked when it was written down.
    pub fn kept(text: String) -> Self {
        Self(text)
    }

    /// The days on which it occurs, of those from a day to a day, both counted, in their order. It is counted from
    /// `start`, which is itself a day of it only where the rule says so.
    pub fn days(&self, start: Date, (from, until): (Date, Date)) -> Vec<Date> {
        let from = from.max(start);
        let Some(set) = self.set(start).filter(|_| from <= until) else { return Vec::new() };
        days(set, (from, until), MOST_DAYS)
    }

    /// The first day on which it occurs, counted from this day; nothing where it does not within thirty years.
    pub fn first(&self, start: Date) -> Option<Date> {
        first(self.set(start)?, start)
    }

    /// The rule, counted from this day; nothing where it cannot be.
    fn set(&self, start: Date) -> Option<RRuleSet> {
        let start = midnight(start)?;
        let rule = self.0.parse::<RRule<Unvalidated>>().ok()?.validate(start).ok()?;
        Some(RRuleSet::new(start).rrule(rule))
    }
}

/// The first day of a rule, if it occurs at all within the years that are looked through.
fn first(set: RRuleSet, start: Date) -> Option<Date> {
    days(set, (start, later(start, YEARS_LOOKED_THROUGH.years())), 1).into_iter().next()
}

/// At most so many days of a rule between two days, both counted.
fn days(set: RRuleSet, (from, until): (Date, Date), most: u16) -> Vec<Date> {
    let (Some(from), Some(until)) = (midnight(from), midnight(until)) else { return Vec::new() };
    let found = set.after(from).before(until).all(most);
    found.dates.iter().filter_map(day_of).collect()
}

/// Rules are counted in whole days, so the moment of a day is its midnight in a zone without summer time.
fn midnight(day: Date) -> Option<DateTime<Tz>> {
    let [month, date] = [day.month(), day.day()].map(|part| u32::from(part.unsigned_abs()));
    Tz::UTC.with_ymd_and_hms(i32::from(day.year()), month, date, 0, 0, 0).single()
}

fn day_of(at: &DateTime<Tz>) -> Option<Date> {
    let days = i32::try_from(at.timestamp().div_euclid(86_400)).ok()?;
    Date::constant(1970, 1, 1).checked_add(days.days()).ok()
}

fn later(day: Date, span: jiff::Span) -> Date {
    day.checked_add(span).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use super::{COUNT_LIMIT, MONTHS_LIMIT, OCCURRENCES_A_YEAR, RULE_LIMIT, Recurrence, Rule};
    use jiff::civil::{Date, date};

    const START: Date = date(2026, 1, 1);

    fn code(text: &str) -> &'static str {
        Rule::typed(text, START).err().map_or("", |refusal| refusal.code)
    }

    fn days(text: &str, start: Date, until: Date) -> Vec<String> {
        let rule = Rule::typed(text, start).unwrap();
        rule.days(start, (start, until)).iter().map(Date::to_string).collect()
    }

    #[test]
    fn what_is_no_rule_of_days_is_refused() {
        assert_eq!(code("every quarter"), "rule-unknown");
        assert_eq!(code("FREQ=HOURLY"), "rule-unknown");
        assert_eq!(code("FREQ=WEEKLY;BYHOUR=9"), "rule-unknown");
        assert_eq!(code("FREQ=MONTHLY;BYMONTHDAY=40"), "rule-unknown");
        assert_eq!(code("FREQ=YEARLY;UNTIL=20301231"), "rule-has-until");
        assert_eq!(code("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), "rule-never");
        assert_eq!(code(&format!("FREQ=YEARLY;BYMONTH={}", "1,".repeat(RULE_LIMIT))), "line-too-long");
        assert_eq!(code("rrule:freq=yearly"), "", "as people copy it");
    }

    #[test]
    fn a_rule_occurs_at_most_about_once_a_week() {
        assert_eq!(code("FREQ=WEEKLY"), "");
        assert_eq!(code("FREQ=DAILY"), "rule-too-often");
        assert_eq!(code("FREQ=WEEKLY;BYDAY=MO,TH"), "rule-too-often");
        assert_eq!(code(&format!("FREQ=DAILY;COUNT={OCCURRENCES_A_YEAR}")), "");
        assert_eq!(code(&format!("FREQ=DAILY;COUNT={}", OCCURRENCES_A_YEAR + 1)), "rule-too-often");
        assert_eq!(code("FREQ=DAILY;COUNT=10000"), "rule-too-many");
        assert_eq!(code(&format!("FREQ=WEEKLY;COUNT={COUNT_LIMIT}")), "");
        assert_eq!(code(&format!("FREQ=WEEKLY;COUNT={}", COUNT_LIMIT + 1)), "rule-too-many");
    }

    #[test]
    fn the_ends_of_months_are_the_last_days() {
        let quarters = days("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1", date(2028, 2, 29), date(2029, 2, 28));
        assert_eq!(quarters, ["2028-02-29", "2028-05-31", "2028-08-31", "2028-11-30", "2029-02-28"]);
        let leap = days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", date(2026, 1, 1), date(2036, 12, 31));
        assert_eq!(leap, ["2028-02-29", "2032-02-29", "2036-02-29"]);
    }

    #[test]
    fn only_the_days_that_were_asked_for_come() {
        let rule = Rule::typed("FREQ=YEARLY;BYMONTH=5,11;BYMONTHDAY=-1", START).unwrap();
        let asked = |from, until| rule.days(START, (from, until)).len();
        assert_eq!(asked(date(2026, 5, 31), date(2026, 11, 30)), 2, "both counted");
        assert_eq!(asked(date(2026, 6, 1), date(2026, 11, 29)), 0);
        assert_eq!(asked(date(2020, 1, 1), date(2026, 6, 1)), 1, "nothing before its beginning");
        assert_eq!(asked(date(2027, 1, 1), date(2026, 1, 1)), 0);
    }

    #[test]
    fn since_the_last_time_has_its_limits() {
        assert!(Recurrence::since_last(1).is_ok() && Recurrence::since_last(MONTHS_LIMIT).is_ok());
        for months in [0, -1, MONTHS_LIMIT + 1] {
            assert_eq!(Recurrence::since_last(months).unwrap_err().code, "months-out-of-range");
        }
    }

    proptest::proptest! {
        #[test]
        fn a_rule_that_is_taken_occurs_in_order_and_within_what_was_asked(
            text in "FREQ=(YEARLY|MONTHLY|WEEKLY)(;INTERVAL=[1-9])?(;BYMONTH=([1-9]|1[0-2]))?(;BYMONTHDAY=(-1|[1-9]|[12][0-9]|3[01]))?",
            (month, day, span) in (1i8..=12, 1i8..=28, 0i32..1500),
        ) {
            use jiff::ToSpan;
            let start = date(2027, month, day);
            if let Ok(rule) = Rule::typed(&text, start) {
                let until = start.saturating_add(span.days());
                let days = rule.days(start, (start, until));
                proptest::prop_assert!(days.windows(2).all(|two| two[0] < two[1]));
                proptest::prop_assert!(days.iter().all(|day| *day >= start && *day <= until));
                let halves: Vec<Date> = [(start, start.saturating_add((span / 2).days())),
                    (start.saturating_add((span / 2 + 1).days()), until)]
                    .into_iter().flat_map(|half| rule.days(start, half)).collect();
                proptest::prop_assert_eq!(halves, days, "the same whether asked at once or in parts");
            }
        }
    }
}
