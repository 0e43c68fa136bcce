use core_spaces::rules::Visibility;
use kernel::{Lang, Refusal, SpaceId};

use super::ids::{FollowUpId, HandbookId, NoteId, PlanId};
use super::text::line_or;

/// The years that a plan may be of.
pub const YEARS: std::ops::RangeInclusive<i64> = 1990..=2100;
/// The most follow-ups a year.
pub const PER_YEAR_LIMIT: i64 = 52;

/// A city's advocacy plan of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Its id.
    pub id: PlanId,
    /// In which space.
    pub space: SpaceId,
    /// The handbook that it follows.
    pub handbook: Option<HandbookId>,
    /// The year.
    pub year: i64,
    /// Its title.
    pub title: String,
    /// What it is about, in a few sentences.
    pub summary: String,
    /// The language that it is written in.
    pub lang: Lang,
    /// Who may see it.
    pub visibility: Visibility,
    /// Counts changes.
    pub version: i64,
}

/// How often a body follows the plan up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUpRule {
    /// Its id.
    pub id: FollowUpId,
    /// The body's name.
    pub body: String,
    /// How many times a year.
    pub per_year: i64,
}

impl FollowUpRule {
    /// A rule; refused with `body-missing`, `text-too-long` or `per-year-range`.
    pub fn new(id: FollowUpId, body: String, per_year: i64) -> Result<Self, Refusal> {
        Ok(Self { id, per_year: times_a_year(per_year)?, body: line_or("body", "body-missing", body)? })
    }
}

/// How many times a year a body can meet; refused with `per-year-range`.
pub fn times_a_year(times: i64) -> Result<i64, Refusal> {
    if (1..=PER_YEAR_LIMIT).contains(&times) {
        return Ok(times);
    }
    Err(Refusal::new("per-year-range").on("per_year").with("limit", PER_YEAR_LIMIT))
}

/// A piece of the city's own document that has no other place in the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its id.
    pub id: NoteId,
    /// The text as it stood.
    pub body: String,
}

/// A year that a plan may be of; refused with `year-range`.
pub fn year(year: i64) -> Result<i64, Refusal> {
    if YEARS.contains(&year) {
        return Ok(year);
    }
    Err(Refusal::new("year-range").on("year").with("first", YEARS.start()).with("last", YEARS.end()))
}

#[cfg(test)]
impl Plan {
    /// A plan of 2026 for tests.
    pub(crate) fn sample() -> Self {
        let (at, chance) = (kernel::Moment::from_millis(0), kernel::Chance::seeded(1));
        Self {
            id: PlanId::new(at, &chance),
            space: SpaceId::new(at, &chance),
            handbook: None,
            year: 2026,
            title: String::new(),
            summary: String::new(),
            lang: Lang::Fi,
            visibility: Visibility::Members,
            version: 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FollowUpRule, PER_YEAR_LIMIT, YEARS, year};
    use crate::rules::FollowUpId;
    use kernel::{Chance, Moment};

    #[test]
    fn years_have_limits() {
        assert!(year(*YEARS.start()).is_ok() && year(*YEARS.end()).is_ok());
        assert!(year(YEARS.start() - 1).is_err() && year(YEARS.end() + 1).is_err());
    }

    #[test]
    fn a_body_meets_a_number_of_times_that_can_be() {
        let id = FollowUpId::new(Moment::from_millis(0), &Chance::seeded(1));
        let rule = |times| FollowUpRule::new(id, "board".into(), times);
        assert!(rule(1).is_ok() && rule(PER_YEAR_LIMIT).is_ok());
        assert!(rule(0).is_err() && rule(PER_YEAR_LIMIT + 1).is_err());
    }
}
