use std::ops::RangeInclusive;
use std::str::FromStr;

use jiff::civil::Date;
use kernel::{Error, Refusal};

/// The levels of influence and of interest.
pub const LEVELS: RangeInclusive<i64> = 1..=5;
/// The longest evidence, in characters.
pub const EVIDENCE_LIMIT: usize = 2_000;

/// Where somebody stands on a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// Works for it.
    StronglySupports,
    /// Is for it.
    Supports,
    /// Neither for it nor against it.
    Neutral,
    /// Is against it.
    Opposes,
    /// Works against it.
    StronglyOpposes,
    /// Nobody knows yet.
    Unknown,
}

impl Position {
    /// All of them, in the order in which forms offer them.
    pub const ALL: [Position; 6] = [
        Position::StronglySupports,
        Position::Supports,
        Position::Neutral,
        Position::Opposes,
        Position::StronglyOpposes,
        Position::Unknown,
    ];

    /// The name in the database, in forms and in files.
    pub const fn name(self) -> &'static str {
        match self {
            Position::StronglySupports => "strongly-supports",
            Position::Supports => "supports",
            Position::Neutral => "neutral",
            Position::Opposes => "opposes",
            Position::StronglyOpposes => "strongly-opposes",
            Position::Unknown => "unknown",
        }
    }
}

impl FromStr for Position {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Position::ALL.into_iter().find(|position| position.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a position: {text}")))
    }
}

/// How somebody is assessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// How much they can move the goal, one of [`LEVELS`].
    pub influence: i64,
    /// How much they care about it, one of [`LEVELS`].
    pub interest: i64,
    /// Where they stand.
    pub position: Position,
    /// What shows that they stand there; empty only where the position is unknown.
    pub evidence: String,
    /// The day of the evidence.
    pub evidence_on: Option<Date>,
}

/// How somebody wants to assess: as a form has it.
#[derive(Clone, Debug)]
pub struct AssessmentChange {
    /// How much they can move the goal.
    pub influence: Option<i64>,
    /// How much they care about it.
    pub interest: Option<i64>,
    /// Where they stand.
    pub position: Option<Position>,
    /// What shows that.
    pub evidence: String,
    /// The day of the evidence.
    pub evidence_on: Option<Date>,
}

impl AssessmentChange {
    /// The assessment, where all is right. Everything that is wrong is refused at once: `level-range`,
    /// `position-missing`, `evidence-missing`, `evidence-day-missing`, `evidence-in-future`, `text-too-long`.
    pub fn check(&self, today: Date) -> Result<Assessment, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let influence = level("influence", self.influence, &mut refusals);
        let interest = level("interest", self.interest, &mut refusals);
        if self.position.is_none() {
            refusals.push(Refusal::new("position-missing").on("position"));
        }
        let needs_evidence = self.position.is_some_and(|position| position != Position::Unknown);
        if needs_evidence && self.evidence.is_empty() {
            refusals.push(Refusal::new("evidence-missing").on("evidence"));
        }
        if self.evidence.chars().count() > EVIDENCE_LIMIT {
            refusals.push(Refusal::new("text-too-long").on("evidence").with("limit", EVIDENCE_LIMIT));
        }
        match self.evidence_on {
            None if needs_evidence => refusals.push(Refusal::new("evidence-day-missing").on("evidence-on")),
            Some(on) if on > today => refusals.push(Refusal::new("evidence-in-future").on("evidence-on")),
            _ => {}
        }
        match (influence, interest, self.position) {
            (Some(influence), Some(interest), Some(position)) if refusals.is_empty() => {
                let (evidence, evidence_on) = (self.evidence.clone(), self.evidence_on);
                Ok(Assessment { influence, interest, position, evidence, evidence_on })
            }
            _ => Err(refusals),
        }
    }
}

fn level(field: &'static str, level: Option<i64>, refusals: &mut Vec<Refusal>) -> Option<i64> {
    let within = level.filter(|level| LEVELS.contains(level));
    if within.is_none() {
        let refusal = Refusal::new("level-range").on(field);
        refusals.push(refusal.with("first", LEVELS.start()).with("last", LEVELS.end()));
    }
    within
}

#[cfg(test)]
mod tests {
    use super::{AssessmentChange, EVIDENCE_LIMIT, LEVELS, Position};
    use jiff::civil::{Date, date};

    const TODAY: Date = date(2026, 11, 22);

    fn change() -> AssessmentChange {
        AssessmentChange {
            influence: Some(*LEVELS.end()),
            interest: Some(*LEVELS.start()),
            position: Some(Position::Opposes),
            evidence: "ä".repeat(EVIDENCE_LIMIT),
            evidence_on: Some(TODAY),
        }
    }

    fn codes(change: &AssessmentChange) -> Vec<&'static str> {
        change.check(TODAY).err().unwrap_or_default().iter().map(|refusal| refusal.code).collect()
    }

    #[test]
    fn levels_have_limits() {
        for level in LEVELS {
            assert_eq!(codes(&AssessmentChange { influence: Some(level), interest: Some(level), ..change() }), [""; 0]);
        }
        for level in [None, Some(LEVELS.start() - 1), Some(LEVELS.end() + 1), Some(i64::MIN)] {
            assert_eq!(codes(&AssessmentChange { influence: level, ..change() }), ["level-range"], "{level:?}");
            assert_eq!(codes(&AssessmentChange { interest: level, ..change() }), ["level-range"], "{level:?}");
        }
    }

    #[test]
    fn a_position_needs_its_evidence_and_the_day_of_it() {
        let bare = |position| AssessmentChange { position, evidence: String::new(), evidence_on: None, ..change() };
        for position in Position::ALL.into_iter().filter(|position| *position != Position::Unknown) {
            assert_eq!(codes(&bare(Some(position))), ["evidence-missing", "evidence-day-missing"]);
        }
        assert_eq!(codes(&bare(Some(Position::Unknown))), [""; 0]);
        assert_eq!(codes(&bare(None)), ["position-missing"]);
    }

    #[test]
    fn evidence_has_happened_and_has_a_limit() {
        let on = |day| codes(&AssessmentChange { evidence_on: Some(day), ..change() });
        assert_eq!(on(TODAY), [""; 0]);
        assert_eq!(on(date(2026, 11, 23)), ["evidence-in-future"]);
        let unknown = Some(Position::Unknown);
        let tomorrow = Some(date(2026, 11, 23));
        assert_eq!(
            codes(&AssessmentChange { position: unknown, evidence_on: tomorrow, ..change() }),
            ["evidence-in-future"]
        );
        let long = AssessmentChange { evidence: "ä".repeat(EVIDENCE_LIMIT + 1), ..change() };
        assert_eq!(codes(&long), ["text-too-long"]);
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let wrong = AssessmentChange {
            influence: Some(6),
            interest: None,
            position: Some(Position::Supports),
            evidence: String::new(),
            evidence_on: Some(date(2027, 1, 1)),
        };
        assert_eq!(codes(&wrong), ["level-range", "level-range", "evidence-missing", "evidence-in-future"]);
    }

    #[test]
    fn names_are_read_back() {
        for position in Position::ALL {
            assert_eq!(position.name().parse::<Position>().ok(), Some(position));
        }
        assert!("sure".parse::<Position>().is_err());
    }
}
