use jiff::civil::Date;
use kernel::{Refusal, State};

use super::text::line_or;

/// From this many days before its day, something is due soon.
pub const DUE_SOON_DAYS: i32 = 30;

/// A state that somebody set by hand, with the reason. It stands until it is taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetState {
    /// The state.
    pub state: State,
    /// Why it is not the computed one.
    pub reason: String,
}

impl SetState {
    /// A state set by hand; refused with `set-state-reason` without a reason, and with
    /// `text-too-long` where it is too long.
    pub fn new(state: State, reason: String) -> Result<Self, Refusal> {
        Ok(Self { state, reason: line_or("set_reason", "set-state-reason", reason)? })
    }
}

/// The states that can be set by hand: what waits for somebody is never set.
pub fn settable() -> impl Iterator<Item = State> {
    State::ALL.into_iter().filter(|state| *state != State::WaitingForYou)
}

/// How something with a day stands when it is neither done nor given up.
pub(super) fn of_day(due_on: Option<Date>, begun: bool, today: Date) -> State {
    match due_on.map(|due| (due - today).get_days()) {
        Some(days) if days < 0 => State::Late,
        Some(days) if days <= DUE_SOON_DAYS => State::DueSoon,
        _ if begun => State::OnTheWay,
        _ => State::NotStarted,
    }
}

/// How a whole stands by its parts: what is given up does not count, what is late makes the whole
/// late, and all must be met for it to be met. Without parts, its own day decides.
pub fn of_parts(parts: &[State], due_on: Option<Date>, today: Date) -> State {
    let counted: Vec<State> = parts.iter().copied().filter(|state| *state != State::Waived).collect();
    if !parts.is_empty() && counted.is_empty() {
        return State::Waived;
    }
    if !counted.is_empty() && counted.iter().all(|state| *state == State::Met) {
        return State::Met;
    }
    let begun = counted.iter().any(|state| *state != State::NotStarted);
    let own = of_day(due_on, begun, today);
    let worst = [State::Late, State::DueSoon].into_iter().find(|state| counted.contains(state) || own == *state);
    worst.unwrap_or(own)
}

#[cfg(test)]
mod tests {
    use super::{DUE_SOON_DAYS, SetState, of_day, of_parts};
    use jiff::civil::{Date, date};
    use kernel::State;
    use proptest::prelude::*;

    const TODAY: Date = date(2026, 11, 22);

    fn in_days(days: i32) -> Date {
        TODAY + jiff::Span::new().days(days)
    }

    #[test]
    fn a_day_is_near_from_its_limit_on_and_late_from_the_next_day_on() {
        assert_eq!(of_day(Some(in_days(DUE_SOON_DAYS + 1)), true, TODAY), State::OnTheWay);
        assert_eq!(of_day(Some(in_days(DUE_SOON_DAYS)), true, TODAY), State::DueSoon);
        assert_eq!(of_day(Some(in_days(0)), true, TODAY), State::DueSoon);
        assert_eq!(of_day(Some(in_days(-1)), true, TODAY), State::Late);
        assert_eq!(of_day(None, false, TODAY), State::NotStarted);
    }

    #[test]
    fn a_whole_is_as_late_as_its_latest_part() {
        assert_eq!(of_parts(&[State::Met, State::Late], None, TODAY), State::Late);
        assert_eq!(of_parts(&[State::Met, State::DueSoon, State::OnTheWay], None, TODAY), State::DueSoon);
        assert_eq!(of_parts(&[State::Met, State::NotStarted], None, TODAY), State::OnTheWay);
        assert_eq!(of_parts(&[State::NotStarted], None, TODAY), State::NotStarted);
        assert_eq!(of_parts(&[State::NotStarted], Some(in_days(-1)), TODAY), State::Late);
        assert_eq!(of_parts(&[], None, TODAY), State::NotStarted);
    }

    #[test]
    fn what_is_given_up_does_not_count() {
        assert_eq!(of_parts(&[State::Waived, State::Met], None, TODAY), State::Met);
        assert_eq!(of_parts(&[State::Waived, State::Waived], None, TODAY), State::Waived);
    }

    #[test]
    fn a_state_set_by_hand_needs_a_reason() {
        assert_eq!(SetState::new(State::Met, String::new()).unwrap_err().code, "set-state-reason");
        assert!(SetState::new(State::Met, "The board decided so".into()).is_ok());
    }

    proptest! {
        #[test]
        fn the_order_of_parts_does_not_matter(mut parts in proptest::collection::vec(0usize..6, 0..8)) {
            let states = |parts: &[usize]| parts.iter().map(|at| State::ALL[*at]).collect::<Vec<_>>();
            let forward = of_parts(&states(&parts), None, TODAY);
            parts.reverse();
            prop_assert_eq!(forward, of_parts(&states(&parts), None, TODAY));
        }
    }
}
