//! Who held a post before whom.

use jiff::ToSpan;
use jiff::civil::Date;

use super::tenure::Tenure;

/// Who was before this holder in a post, of all who hold and held it. Nobody where it is held by several at once, as
/// the seats of an assembly are: of those nobody can say who took whose.
pub fn before<'a>(held: &'a [&'a Tenure], own: &Tenure) -> Option<&'a Tenure> {
    let others = || held.iter().copied().filter(|other| other.person != own.person);
    if others().any(|other| !comes_before(other, own) && !comes_before(own, other)) {
        return None;
    }
    others().filter(|other| comes_before(other, own)).max_by_key(|other| (other.until, other.since))
}

/// The day on which a holder took over: the first day, else the last one of who was before.
fn took_over(own: &Tenure, before: &Tenure) -> Option<Date> {
    own.since.or(before.until)
}

/// Whether a holder is new in the post on this day: took over within the last two years.
pub fn is_new(own: &Tenure, before: &Tenure, day: Date) -> bool {
    took_over(own, before).is_some_and(|since| since >= day.saturating_sub(NEW_YEARS.years()))
}

/// For how many years somebody is new in a post.
const NEW_YEARS: i32 = 2;

/// Whether one was over when the other began, the same day at the latest. Of whom nobody knows since when, it is taken
/// to be since the other left.
fn comes_before(one: &Tenure, other: &Tenure) -> bool {
    let begins = other.since.or(other.until);
    one.until.is_some_and(|until| begins.is_none_or(|begins| until <= begins))
}

#[cfg(test)]
mod tests {
    use super::{before, is_new, took_over};
    use crate::rules::{PostId, RegisterPersonId, Tenure, TenureId};
    use jiff::civil::{Date, date};
    use kernel::{Chance, Moment};

    fn tenure(seed: u64, since: Option<Date>, until: Option<Date>) -> Tenure {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(seed));
        Tenure {
            id: TenureId::new(at, &chance),
            post: PostId::new(at, &Chance::seeded(1)),
            person: RegisterPersonId::new(at, &chance),
            term: String::new(),
            since,
            until,
            told_first: false,
            version: 1,
        }
    }

    #[test]
    fn the_last_who_left_was_before() {
        let first = tenure(1, None, Some(date(2019, 6, 1)));
        let second = tenure(2, Some(date(2019, 6, 1)), Some(date(2023, 6, 19)));
        let own = tenure(3, Some(date(2023, 6, 20)), None);
        let next = tenure(4, Some(date(2027, 6, 20)), None);
        let own_over = Tenure { until: Some(date(2027, 6, 19)), ..own.clone() };
        assert_eq!(before(&[&first, &second, &own], &own), Some(&second));
        assert_eq!(before(&[&next, &own_over, &second, &first], &own_over), Some(&second));
        assert_eq!(before(&[&first, &second], &first), None);
        assert_eq!(took_over(&own, &second), own.since);
        assert!(is_new(&own, &second, date(2025, 6, 20)) && !is_new(&own, &second, date(2025, 6, 21)));
    }

    #[test]
    fn of_unknown_days_the_other_ones_count() {
        let (left, own) = (tenure(1, None, Some(date(2024, 1, 31))), tenure(2, None, None));
        assert_eq!(before(&[&left, &own], &own), Some(&left));
        assert_eq!(took_over(&own, &left), left.until);
        assert_eq!(before(&[&own, &tenure(3, None, None)], &own), None);
    }

    #[test]
    fn nobody_was_before_who_holds_it_with_others() {
        let left = tenure(1, None, Some(date(2023, 4, 4)));
        let (own, other) = (tenure(2, Some(date(2023, 4, 5)), None), tenure(3, Some(date(2023, 4, 5)), None));
        assert_eq!(before(&[&left, &own, &other], &own), None);
        let again = Tenure { person: own.person, ..tenure(4, Some(date(2019, 4, 5)), Some(date(2023, 4, 4))) };
        assert_eq!(before(&[&again, &own], &own), None, "nobody comes after oneself");
    }
}
