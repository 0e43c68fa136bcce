use kernel::{PersonId, SpaceId};

use crate::Level;

/// What somebody may see: a level in each space where they have a role, and one everywhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sight {
    /// Who, where they are known.
    pub person: Option<PersonId>,
    /// What they may see where no role says more.
    pub elsewhere: Level,
    /// The spaces in which they may see more, with how much.
    pub spaces: Vec<(SpaceId, Level)>,
}

impl Sight {
    /// What everybody may see.
    pub fn public() -> Self {
        Self { person: None, elsewhere: Level::Public, spaces: Vec::new() }
    }

    /// Up to this level in this space, if that is more than what they may see there already.
    #[must_use]
    pub fn up_to(mut self, space: SpaceId, level: Level) -> Self {
        match self.spaces.iter_mut().find(|(known, _)| *known == space) {
            Some((_, known)) => *known = (*known).max(level),
            None => self.spaces.push((space, level.max(self.elsewhere))),
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::Sight;
    use crate::Level;
    use kernel::{Chance, Moment, SpaceId};

    #[test]
    fn of_several_roles_in_a_space_the_one_that_sees_most_counts() {
        let space = SpaceId::new(Moment::from_millis(0), &Chance::seeded(1));
        let sight = Sight::public().up_to(space, Level::Confidential).up_to(space, Level::Inside);
        assert_eq!(sight.spaces, [(space, Level::Confidential)]);
        let administrator = Sight { elsewhere: Level::Inside, ..Sight::public() };
        assert_eq!(administrator.up_to(space, Level::Public).spaces, [(space, Level::Inside)]);
    }
}
