use jiff::civil::Date;
use jiff::{Span, ToSpan};
use kernel::Refusal;

/// For how many months contact details are kept where a space has said nothing.
pub const KEEP_MONTHS: i64 = 24;
/// The fewest and the most months that a space may choose.
pub const KEEP_LIMITS: (i64, i64) = (1, 120);

/// For how long contact details are kept; refused with `keep-months-range`.
pub fn keep_months(months: i64) -> Result<i64, Refusal> {
    let (least, most) = KEEP_LIMITS;
    if (least..=most).contains(&months) {
        return Ok(months);
    }
    Err(Refusal::new("keep-months-range").on("keep-months").with("least", least).with("most", most))
}

/// What is erased of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erasure {
    /// Contact details and notes: the person is still in office, and the details are old.
    Details,
    /// Name, contact details and notes: what stays is which post it was, in which organisation.
    Person,
}

impl Erasure {
    /// The name in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Erasure::Details => "details",
            Erasure::Person => "person",
        }
    }
}

/// What is to be erased on this day of somebody who was last confirmed or contacted on `last`; a person
/// who holds a post keeps the name, since that is public.
pub fn due(last: Date, in_office: bool, keep_months: i64, today: Date) -> Option<Erasure> {
    let kept: Span = keep_months.months();
    let is_old = last.saturating_add(kept) < today;
    is_old.then_some(if in_office { Erasure::Details } else { Erasure::Person })
}

#[cfg(test)]
mod tests {
    use super::{Erasure, KEEP_LIMITS, due, keep_months};
    use jiff::civil::date;

    #[test]
    fn details_are_kept_until_the_last_day_of_the_time() {
        let last = date(2024, 11, 22);
        assert_eq!(due(last, false, 24, date(2026, 11, 22)), None);
        assert_eq!(due(last, false, 24, date(2026, 11, 23)), Some(Erasure::Person));
        assert_eq!(due(last, true, 24, date(2026, 11, 23)), Some(Erasure::Details));
    }

    #[test]
    fn a_space_chooses_within_limits() {
        let (least, most) = KEEP_LIMITS;
        assert!(keep_months(least).is_ok() && keep_months(most).is_ok());
        assert!(keep_months(least - 1).is_err() && keep_months(most + 1).is_err());
    }
}
