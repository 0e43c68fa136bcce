use jiff::ToSpan;
use jiff::civil::Date;

/// How fine the dates under a picture are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grain {
    /// Days, some weeks apart.
    Day,
    /// The first days of months.
    Month,
    /// The first days of years.
    Year,
}

/// Round numbers that hold all the values between them: steps of 1, 2 or 5 times a power of ten, about
/// `count` of them. Zero is among them unless that would squeeze the values into the upper half.
pub(super) fn nice_ticks(values: impl IntoIterator<Item = f64>, count: u8) -> Vec<f64> {
    let finite: Vec<f64> = values.into_iter().filter(|value| value.is_finite()).collect();
    let mut low = finite.iter().copied().fold(f64::INFINITY, f64::min);
    let mut high = finite.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if finite.is_empty() {
        (low, high) = (0.0, 1.0);
    }
    if low >= 0.0 && low <= high / 2.0 {
        low = 0.0;
    }
    if high <= 0.0 && high >= low / 2.0 {
        high = 0.0;
    }
    if (high - low).abs() < f64::EPSILON * high.abs().max(1.0) {
        let room = if high == 0.0 { 1.0 } else { high.abs() * 0.1 };
        (low, high) = (low - room, high + room);
    }
    let step = Step::near((high - low) / f64::from(count.max(1)));
    let mut at = (low / step.size()).floor();
    let mut ticks = vec![step.times(at)];
    while step.times(at) < high - step.size() * 1e-9 {
        at += 1.0;
        ticks.push(step.times(at));
    }
    ticks
}

/// 1, 2 or 5 times a power of ten.
struct Step {
    factor: f64,
    power: i32,
}

impl Step {
    /// The smallest that is not below the wish.
    fn near(wish: f64) -> Self {
        // Values of an indicator lie far within the powers that an i32 holds.
        #[expect(clippy::cast_possible_truncation, reason = "the logarithm of an f64 is within ±324")]
        let power = wish.log10().floor() as i32;
        let steps = [(1.0, power), (2.0, power), (5.0, power)].map(|(factor, power)| Self { factor, power });
        steps.into_iter().find(|step| step.size() >= wish * 0.999).unwrap_or(Self { factor: 1.0, power: power + 1 })
    }

    fn size(&self) -> f64 {
        self.times(1.0)
    }

    /// So many steps. Dividing by a power of ten instead of multiplying by a tenth keeps 0.3 from
    /// becoming 0.30000000000000004.
    fn times(&self, count: f64) -> f64 {
        if self.power < 0 {
            count * self.factor / 10f64.powi(-self.power)
        } else {
            count * self.factor * 10f64.powi(self.power)
        }
    }
}

/// Days to name under a picture from one day to another, at most `most` of them: years, or months, or
/// weeks, whichever are the finest that fit.
pub(super) fn date_ticks(from: Date, to: Date, most: usize) -> (Vec<Date>, Grain) {
    for weeks in [1, 2] {
        let days = steps(from, to, most, |day| day.checked_add((7 * weeks).days()).ok());
        if let Some(days) = days.filter(|_| span_days(from, to) < 50.0) {
            return (days, Grain::Day);
        }
    }
    for months in [1, 2, 3, 6] {
        let first = first_of_step(from, months);
        if let Some(days) = steps(first, to, most, |day| day.checked_add(i32::from(months).months()).ok()) {
            return (days.into_iter().filter(|day| *day >= from).collect(), Grain::Month);
        }
    }
    for years in [1i16, 2, 5, 10, 20, 50, 100] {
        let first = Date::new(from.year().div_euclid(years) * years, 1, 1).unwrap_or(from);
        if let Some(days) = steps(first, to, most + 1, |day| day.checked_add(i32::from(years).years()).ok()) {
            return (days.into_iter().filter(|day| *day >= from).collect(), Grain::Year);
        }
    }
    (vec![from, to], Grain::Year)
}

/// The first day of the month on which the steps of so many months begin, in or before this day's.
fn first_of_step(day: Date, months: i8) -> Date {
    let month = (day.month() - 1) / months * months + 1;
    Date::new(day.year(), month, 1).unwrap_or(day)
}

/// The steps up to a day, or nothing when there are too many.
fn steps(from: Date, to: Date, most: usize, next: impl Fn(Date) -> Option<Date>) -> Option<Vec<Date>> {
    let mut days = Vec::new();
    let mut day = Some(from);
    while let Some(at) = day.filter(|at| *at <= to) {
        if days.len() == most {
            return None;
        }
        days.push(at);
        day = next(at);
    }
    Some(days)
}

/// Days from one day to another.
pub(super) fn span_days(from: Date, to: Date) -> f64 {
    from.until(to).map_or(0.0, |span| f64::from(span.get_days()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::{Grain, date_ticks, nice_ticks};

    #[test]
    fn ticks_are_round_numbers() {
        assert_eq!(nice_ticks([3.0, 38.0], 4), [0.0, 10.0, 20.0, 30.0, 40.0]);
        assert_eq!(nice_ticks([91.0, 97.5], 4), [90.0, 92.0, 94.0, 96.0, 98.0]);
        assert_eq!(nice_ticks([-4.0, 7.0], 4), [-5.0, 0.0, 5.0, 10.0]);
        assert_eq!(nice_ticks([0.02, 0.31], 4), [0.0, 0.1, 0.2, 0.3, 0.4]);
    }

    #[test]
    fn no_value_and_equal_values_have_room_too() {
        assert_eq!(nice_ticks([], 4), [0.0, 0.5, 1.0]);
        assert_eq!(nice_ticks([0.0, 0.0], 2), [-1.0, 0.0, 1.0]);
        assert!(nice_ticks([50.0], 4).len() >= 2);
        assert_eq!(nice_ticks([f64::NAN, 3.0, 38.0], 4).len(), 5);
    }

    #[test]
    fn dates_are_named_as_finely_as_fits() {
        let (days, grain) = date_ticks(date(2026, 1, 15), date(2026, 11, 22), 7);
        assert_eq!((days.len(), grain), (5, Grain::Month));
        assert_eq!(days[0], date(2026, 3, 1));
        let (days, grain) = date_ticks(date(2021, 12, 31), date(2026, 11, 22), 7);
        assert_eq!((days, grain.eq(&Grain::Year)), ((2022..=2026).map(|year| date(year, 1, 1)).collect(), true));
        let (days, grain) = date_ticks(date(2026, 11, 2), date(2026, 11, 22), 7);
        assert_eq!((days.len(), grain), (3, Grain::Day));
    }

    proptest! {
        #[test]
        fn ticks_hold_all_values(values in proptest::collection::vec(-1e9f64..1e9, 1..20), count in 1u8..9) {
            let ticks = nice_ticks(values.iter().copied(), count);
            let (low, high) = (ticks[0], ticks[ticks.len() - 1]);
            prop_assert!(values.iter().all(|value| *value >= low - 1e-6 && *value <= high + 1e-6));
            prop_assert!(ticks.len() >= 2 && ticks.len() <= usize::from(count) + 3);
        }

        #[test]
        fn dates_never_crowd(start in 0i64..40_000, length in 0i64..40_000, most in 2usize..9) {
            let from = date(1950, 1, 1).checked_add(jiff::Span::new().days(start)).unwrap();
            let to = from.checked_add(jiff::Span::new().days(length)).unwrap();
            let (days, _) = date_ticks(from, to, most);
            prop_assert!(days.len() <= most + 1);
            prop_assert!(days.windows(2).all(|pair| pair[0] < pair[1]) || from == to);
        }
    }
}
