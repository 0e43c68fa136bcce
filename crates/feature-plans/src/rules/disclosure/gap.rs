//! What is to be mended before contacts are told, and what is left out.

use super::{Field, Fields, Outside, Told};
use crate::rules::access::Level;
use crate::rules::contact::ContactState;
use crate::rules::report::Period;

/// What is missing of a contact before it is told well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Its day is over and nobody has said whether it was held.
    Planned,
    /// It is about no goal.
    NoGoal,
    /// It has no topic.
    NoTopic,
    /// Of somebody neither a post nor an organisation is known.
    NoPost,
}

/// How many contacts of a period are left out because they are confidential.
pub fn left_out(period: Period, told: &[Told]) -> usize {
    told.iter().filter(|told| told.is_held_in(period) && told.level == Level::Confidential).count()
}

/// How many contacts of a period an extract leaves out because the register does not ask of them.
pub fn not_asked_for(period: Period, told: &[Told]) -> usize {
    told.iter().filter(|told| told.is_disclosed(period) && !told.has_target()).count()
}

/// The contacts of a period that should be mended before these fields of them are told, each with what is missing.
pub fn gaps<'a>(fields: &Fields, period: Period, told: &'a [Told]) -> Vec<(&'a Told, Vec<Gap>)> {
    let gaps = told.iter().filter(|told| told.level != Level::Confidential && period.has(told.on));
    gaps.map(|told| (told, told.gaps(fields))).filter(|(_, gaps)| !gaps.is_empty()).collect()
}

impl Told {
    fn gaps(&self, fields: &Fields) -> Vec<Gap> {
        match self.state {
            ContactState::Planned => return vec![Gap::Planned],
            ContactState::Cancelled => return Vec::new(),
            ContactState::Held => {}
        }
        let missing = [
            (Gap::NoGoal, fields.has(Field::Goals) && self.goals.is_empty()),
            (Gap::NoTopic, fields.has(Field::Topic) && self.topic.text.is_empty()),
            (Gap::NoPost, fields.has(Field::Posts) && self.theirs.iter().any(Outside::is_private)),
        ];
        missing.into_iter().filter(|(_, is_missing)| *is_missing).map(|(gap, _)| gap).collect()
    }
}
