use std::str::FromStr;

use jiff::civil::Date;
use kernel::{Error, Refusal, RefusalKind};

use super::ids::EvidenceId;
use super::limits::{LINE_LIMIT, fits};

/// The longest address of a link, in characters.
pub const URL_LIMIT: usize = 2_000;

/// The kind of a record that is a file, kept with its space.
pub const FILE: &str = "file";

/// What proves something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proof {
    /// A record that exists already: its kind, as references name it, and its id.
    Record {
        /// `contact`, `report`, …
        kind: String,
        /// Its id as text.
        id: String,
    },
    /// A page elsewhere.
    Link(String),
    /// What somebody says, where nothing else shows it.
    Statement,
}

impl Proof {
    /// A page elsewhere; refused with `link-not-one` or `line-too-long`.
    pub fn link(address: &str) -> Result<Self, Refusal> {
        fits("link", address, URL_LIMIT)?;
        let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        let is_one = rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
            && !address.chars().any(|c| c.is_whitespace() || c.is_control());
        if is_one { Ok(Proof::Link(address.to_owned())) } else { Err(Refusal::new("link-not-one").on("link")) }
    }

    /// The id of the file that it is, as text.
    pub fn file(&self) -> Option<&str> {
        match self {
            Proof::Record { kind, id } if kind == FILE => Some(id),
            _ => None,
        }
    }

    /// The name of its kind in the database and in forms.
    pub const fn name(&self) -> &'static str {
        match self {
            Proof::Record { .. } => "record",
            Proof::Link(_) => "link",
            Proof::Statement => "statement",
        }
    }
}

/// A piece of evidence. One can serve several duties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Its id.
    pub id: EvidenceId,
    /// What it is.
    pub proof: Proof,
    /// What it shows, in a line.
    pub title: String,
    /// The day of what it shows.
    pub on: Date,
}

/// What became of a piece of evidence that was given for a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EvidenceState {
    /// It was given.
    Given,
    /// Who is owed has accepted it.
    Accepted,
    /// Who is owed has returned it.
    Returned,
    /// Who gave it has taken it back.
    Withdrawn,
}

impl EvidenceState {
    /// All of them.
    pub const ALL: [EvidenceState; 4] =
        [EvidenceState::Given, EvidenceState::Accepted, EvidenceState::Returned, EvidenceState::Withdrawn];

    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            EvidenceState::Given => "given",
            EvidenceState::Accepted => "accepted",
            EvidenceState::Returned => "returned",
            EvidenceState::Withdrawn => "withdrawn",
        }
    }

    /// Whether it says something: what was returned or taken back does not.
    pub const fn counts(self) -> bool {
        matches!(self, EvidenceState::Given | EvidenceState::Accepted)
    }

    /// Accepted; refused with `evidence-settled` where it was judged or taken back already.
    pub fn accepted(self) -> Result<Self, Refusal> {
        self.judged(EvidenceState::Accepted)
    }

    /// Returned with a comment; refused with `return-comment-missing` without one, or as [`Self::accepted`].
    pub fn returned(self, comment: &str) -> Result<Self, Refusal> {
        if comment.is_empty() {
            return Err(Refusal::new("return-comment-missing").on("comment"));
        }
        fits("comment", comment, LINE_LIMIT)?;
        self.judged(EvidenceState::Returned)
    }

    /// Taken back; refused with `evidence-settled` where it is gone already.
    pub fn withdrawn(self) -> Result<Self, Refusal> {
        match self {
            EvidenceState::Withdrawn => Err(settled()),
            _ => Ok(EvidenceState::Withdrawn),
        }
    }

    fn judged(self, judgement: EvidenceState) -> Result<Self, Refusal> {
        if self == EvidenceState::Given { Ok(judgement) } else { Err(settled()) }
    }
}

fn settled() -> Refusal {
    Refusal::new("evidence-settled").kind(RefusalKind::Conflict)
}

impl FromStr for EvidenceState {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = EvidenceState::ALL.into_iter().find(|state| state.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not a state of evidence: {text}")))
    }
}

/// Whose word is the last on evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acceptance {
    /// What its owner gives counts.
    ByOwner,
    /// It counts once who is owed has accepted it.
    ByReceiver,
}

impl Acceptance {
    /// All of them.
    pub const ALL: [Acceptance; 2] = [Acceptance::ByOwner, Acceptance::ByReceiver];

    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Acceptance::ByOwner => "owner",
            Acceptance::ByReceiver => "receiver",
        }
    }
}

impl FromStr for Acceptance {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Acceptance::ALL.into_iter().find(|acceptance| acceptance.name() == text);
        found.ok_or_else(|| Error::BadRequest(format!("not an acceptance: {text}")))
    }
}

/// What the evidence for a duty says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Nothing that counts.
    Nothing,
    /// There is some since this day, and it waits to be accepted.
    HandedIn(Date),
    /// It was met on this day.
    Met(Date),
}

/// What evidence says, each piece with the day on which it was given. The day on which it was given counts, not the one
/// on which it was accepted: nobody is late because somebody else reads slowly.
pub fn shown(evidence: &[(EvidenceState, Date)], acceptance: Acceptance) -> Shown {
    let first = |counts: fn(EvidenceState) -> bool| {
        evidence.iter().filter(|(state, _)| counts(*state)).map(|(_, given_on)| *given_on).min()
    };
    let accepted = first(|state| state == EvidenceState::Accepted);
    let given = first(EvidenceState::counts);
    match (acceptance, accepted, given) {
        (Acceptance::ByOwner, _, Some(on)) | (Acceptance::ByReceiver, Some(on), _) => Shown::Met(on),
        (Acceptance::ByReceiver, None, Some(on)) => Shown::HandedIn(on),
        (_, _, None) => Shown::Nothing,
    }
}

/// A piece of evidence as it was given for a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What became of it.
    pub state: EvidenceState,
    /// The day on which it was given.
    pub given_on: Date,
    /// The day of what it shows.
    pub on: Date,
}

/// The day on which what was owed was done, as the evidence that met the duty shows it; nothing while none has. A duty is
/// met by what was given first ([`shown`]). Of several pieces that were given that day the last one completes it; what is
/// given on later days adds nothing, however old it is.
pub fn proven(evidence: &[Piece], acceptance: Acceptance) -> Option<Date> {
    let given: Vec<_> = evidence.iter().map(|piece| (piece.state, piece.given_on)).collect();
    let Shown::Met(met_on) = shown(&given, acceptance) else { return None };
    let met = |piece: &&Piece| match acceptance {
        Acceptance::ByOwner => piece.state.counts(),
        Acceptance::ByReceiver => piece.state == EvidenceState::Accepted,
    };
    evidence.iter().filter(met).filter(|piece| piece.given_on == met_on).map(|piece| piece.on).max()
}

#[cfg(test)]
mod tests {
    use super::{Acceptance, EvidenceState, Piece, Proof, Shown, URL_LIMIT, proven, shown};
    use jiff::civil::date;

    #[test]
    fn a_link_leads_somewhere() {
        for good in ["https://kuopio.example/a?b=c", "http://a.example"] {
            assert_eq!(Proof::link(good), Ok(Proof::Link(good.to_owned())));
        }
        for bad in ["", "kuopio.fi", "javascript:alert(1)", "https://", "https:///x", "https://a b", "ftp://a.example"]
        {
            assert_eq!(Proof::link(bad).unwrap_err().code, "link-not-one", "{bad}");
        }
        let long = |length: usize| format!("https://a.example/{}", "a".repeat(length - 18));
        assert!(Proof::link(&long(URL_LIMIT)).is_ok());
        assert_eq!(Proof::link(&long(URL_LIMIT + 1)).unwrap_err().code, "line-too-long");
    }

    #[test]
    fn evidence_is_judged_once_and_taken_back_once() {
        let given = EvidenceState::Given;
        assert_eq!(given.accepted(), Ok(EvidenceState::Accepted));
        assert_eq!(given.returned("").unwrap_err().code, "return-comment-missing");
        assert_eq!(given.returned("Wrong year"), Ok(EvidenceState::Returned));
        for judged in [EvidenceState::Accepted, EvidenceState::Returned, EvidenceState::Withdrawn] {
            assert_eq!(judged.accepted().unwrap_err().code, "evidence-settled");
            assert_eq!(judged.withdrawn().is_ok(), judged != EvidenceState::Withdrawn);
        }
    }

    #[test]
    fn the_first_piece_that_counts_decides() {
        let (may, june) = (date(2026, 5, 1), date(2026, 6, 1));
        let both = [(EvidenceState::Given, june), (EvidenceState::Accepted, may)];
        assert_eq!(shown(&both, Acceptance::ByReceiver), Shown::Met(may));
        assert_eq!(shown(&both[..1], Acceptance::ByReceiver), Shown::HandedIn(june));
        assert_eq!(shown(&both[..1], Acceptance::ByOwner), Shown::Met(june));
        let gone = [(EvidenceState::Withdrawn, may), (EvidenceState::Returned, june)];
        for acceptance in Acceptance::ALL {
            assert_eq!(shown(&gone, acceptance), Shown::Nothing, "withdrawn evidence turns a duty back");
            assert_eq!(shown(&[], acceptance), Shown::Nothing);
        }
    }

    #[test]
    fn what_met_a_duty_tells_the_day_on_which_it_was_done() {
        let (march, may, june, july) = (date(2026, 3, 1), date(2026, 5, 1), date(2026, 6, 1), date(2026, 7, 1));
        let piece = |state, given_on, on| Piece { state, given_on, on };
        let (given, accepted) = (EvidenceState::Given, EvidenceState::Accepted);
        let at_once = [piece(given, june, march), piece(given, june, may)];
        assert_eq!(proven(&at_once, Acceptance::ByOwner), Some(may), "the last of what was needed, not the earliest");
        let later = [at_once[0], at_once[1], piece(given, july, june), piece(given, july, date(2026, 1, 1))];
        assert_eq!(proven(&later, Acceptance::ByOwner), Some(may), "it was done by then");
        assert_eq!(proven(&later, Acceptance::ByReceiver), None, "nobody has accepted it");
        let judged = [piece(given, june, may), piece(accepted, june, march), piece(EvidenceState::Returned, may, may)];
        assert_eq!(
            proven(&judged, Acceptance::ByReceiver),
            Some(march),
            "what waits and what was returned prove nothing"
        );
        assert_eq!(proven(&[piece(EvidenceState::Withdrawn, june, may)], Acceptance::ByOwner), None);
    }
}
