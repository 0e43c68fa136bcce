use std::str::FromStr;

use kernel::Error;

use crate::rules::chosen::{Chosen, Named};

/// Who reads a report. Each has an edition of its own, approved for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// The body before which it comes.
    Body,
    /// The network of which the city is a member.
    Network,
    /// Everybody.
    Public,
}

impl Audience {
    /// All of them.
    pub const ALL: [Audience; 3] = [Audience::Body, Audience::Network, Audience::Public];

    /// The name in the database and in addresses.
    pub const fn name(self) -> &'static str {
        match self {
            Audience::Body => "body",
            Audience::Network => "network",
            Audience::Public => "public",
        }
    }
}

impl FromStr for Audience {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Audience::ALL.into_iter().find(|audience| audience.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("nobody who reads reports: {text}")))
    }
}

/// A part of a report that an edition has or leaves out. How goals stand is in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What its writer says first.
    Summary,
    /// What changed since the report before.
    Changes,
    /// Why states were set by hand.
    Reasons,
    /// The goals' targets.
    Targets,
    /// What was done.
    Done,
    /// What is late, under way or to come.
    Open,
    /// What was given up, and why.
    Dropped,
    /// The figures.
    Indicators,
    /// Who owns measures and who is responsible for goals.
    Names,
}

impl Part {
    /// All of them, in the order in which a report says them.
    pub const ALL: [Part; 9] = [
        Part::Summary,
        Part::Changes,
        Part::Reasons,
        Part::Targets,
        Part::Done,
        Part::Open,
        Part::Dropped,
        Part::Indicators,
        Part::Names,
    ];

    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Part::Summary => "summary",
            Part::Changes => "changes",
            Part::Reasons => "reasons",
            Part::Targets => "targets",
            Part::Done => "done",
            Part::Open => "open",
            Part::Dropped => "dropped",
            Part::Indicators => "indicators",
            Part::Names => "names",
        }
    }

    /// Whether it is chosen at first: a body reads all, a network what came of the work, everybody all but names.
    pub const fn is_usual(self, audience: Audience) -> bool {
        match audience {
            Audience::Body => true,
            Audience::Network => !matches!(self, Part::Reasons | Part::Open | Part::Dropped | Part::Names),
            Audience::Public => !matches!(self, Part::Names),
        }
    }
}

impl FromStr for Part {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Part::ALL.into_iter().find(|part| part.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a part of a report: {text}")))
    }
}

impl Named for Part {
    fn name(self) -> &'static str {
        Part::name(self)
    }
}

/// The parts that were chosen.
pub type Parts = Chosen<Part>;

impl Parts {
    /// All there are.
    pub fn all() -> Self {
        Part::ALL.into_iter().collect()
    }

    /// Those that are chosen at first.
    pub fn usual(audience: Audience) -> Self {
        Part::ALL.into_iter().filter(|part| part.is_usual(audience)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Audience, Part, Parts};

    #[test]
    fn parts_are_written_by_their_names() {
        for audience in Audience::ALL {
            let usual = Parts::usual(audience);
            assert_eq!(usual.to_string().parse::<Parts>().unwrap(), usual);
            assert_eq!(audience.name().parse::<Audience>().unwrap(), audience);
        }
        assert!(!Parts::usual(Audience::Public).has(Part::Names) && Parts::usual(Audience::Body).has(Part::Names));
        assert!("summary all".parse::<Parts>().is_err() && "nobody".parse::<Audience>().is_err());
    }
}
