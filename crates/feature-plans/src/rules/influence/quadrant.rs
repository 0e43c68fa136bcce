/// From which level on influence and interest count as high: who stands in the middle is rather looked after too
/// well than forgotten.
pub const HIGH: i64 = 3;

/// A quarter of the map, after Mendelow's grid of stakeholders: what each asks of us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quadrant {
    /// Much influence and much interest.
    ManageClosely,
    /// Much influence, little interest.
    KeepSatisfied,
    /// Little influence, much interest.
    KeepInformed,
    /// Little of both.
    Monitor,
}

impl Quadrant {
    /// All of them, in the order in which they matter.
    pub const ALL: [Quadrant; 4] =
        [Quadrant::ManageClosely, Quadrant::KeepSatisfied, Quadrant::KeepInformed, Quadrant::Monitor];

    /// Where somebody of these levels stands.
    pub const fn of(influence: i64, interest: i64) -> Self {
        match (influence >= HIGH, interest >= HIGH) {
            (true, true) => Quadrant::ManageClosely,
            (true, false) => Quadrant::KeepSatisfied,
            (false, true) => Quadrant::KeepInformed,
            (false, false) => Quadrant::Monitor,
        }
    }

    /// The name in addresses and files.
    pub const fn name(self) -> &'static str {
        match self {
            Quadrant::ManageClosely => "manage-closely",
            Quadrant::KeepSatisfied => "keep-satisfied",
            Quadrant::KeepInformed => "keep-informed",
            Quadrant::Monitor => "monitor",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{HIGH, Quadrant};
    use crate::rules::influence::LEVELS;

    #[test]
    fn the_middle_counts_as_high() {
        assert_eq!(Quadrant::of(HIGH, HIGH), Quadrant::ManageClosely);
        assert_eq!(Quadrant::of(HIGH, HIGH - 1), Quadrant::KeepSatisfied);
        assert_eq!(Quadrant::of(HIGH - 1, HIGH), Quadrant::KeepInformed);
        assert_eq!(Quadrant::of(HIGH - 1, HIGH - 1), Quadrant::Monitor);
        assert_eq!(Quadrant::of(*LEVELS.end(), *LEVELS.start()), Quadrant::KeepSatisfied);
    }

    #[test]
    fn every_quadrant_has_a_name_of_its_own() {
        let mut names = Quadrant::ALL.map(Quadrant::name).to_vec();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Quadrant::ALL.len());
    }
}
