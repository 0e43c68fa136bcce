use std::str::FromStr;

use kernel::Error;

/// One place up or down in an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Before the one above.
    Up,
    /// After the one below.
    Down,
}

impl Step {
    /// The name in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Step::Up => "up",
            Step::Down => "down",
        }
    }
}

impl FromStr for Step {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        match text {
            "up" => Ok(Step::Up),
            "down" => Ok(Step::Down),
            _ => Err(Error::BadRequest(format!("not a step: {text}"))),
        }
    }
}

/// The order after one of these took a step; the same where it stands at that end, or is not there.
pub fn stepped<T: Copy + PartialEq>(order: &[T], one: T, step: Step) -> Vec<T> {
    let mut order = order.to_vec();
    let Some(place) = order.iter().position(|other| *other == one) else { return order };
    let other = match step {
        Step::Up => place.checked_sub(1),
        Step::Down => Some(place + 1).filter(|next| *next < order.len()),
    };
    if let Some(other) = other {
        order.swap(place, other);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::{Step, stepped};

    #[test]
    fn a_step_changes_places_with_a_neighbour() {
        assert_eq!(stepped(&[1, 2, 3], 2, Step::Up), [2, 1, 3]);
        assert_eq!(stepped(&[1, 2, 3], 2, Step::Down), [1, 3, 2]);
        assert_eq!(stepped(&[1, 2, 3], 1, Step::Up), [1, 2, 3]);
        assert_eq!(stepped(&[1, 2, 3], 3, Step::Down), [1, 2, 3]);
        assert_eq!(stepped(&[1, 2, 3], 4, Step::Down), [1, 2, 3]);
    }
}
