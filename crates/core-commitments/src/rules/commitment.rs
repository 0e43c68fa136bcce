use jiff::civil::Date;
use kernel::{Lang, PersonId, Refusal, RefusalKind, SpaceId};

use super::day_off::Shift;
use super::duty::Settled;
use super::evidence::Acceptance;
use super::ids::CommitmentId;
use super::level::Level;
use super::limits::{LINE_LIMIT, TEXT_LIMIT, fits, line};
use super::party::Party;
use super::recurrence::Recurrence;

/// The longest lead time, in days.
pub const LEAD_LIMIT: i32 = 365;
/// The lead time that a form offers, in days.
pub const LEAD_DAYS: i32 = 14;

/// What somebody promised somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commitment {
    /// Its id.
    pub id: CommitmentId,
    /// In which space; who may see it follows from that.
    pub space: SpaceId,
    /// The record from which it comes, where it comes from one: that record says what it says.
    pub source: Option<Source>,
    /// What it says.
    pub terms: Terms,
    /// When and why it was given up, if it was.
    pub ended: Option<Ended>,
    /// Counts changes.
    pub version: i64,
}

/// The record from which a commitment comes: a plan's target, a promise made at a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its kind, as references name it.
    pub kind: String,
    /// Its id as text.
    pub id: String,
}

/// What a record commits somebody to.
#[derive(Clone, Debug)]
pub struct Sourced {
    /// Which record.
    pub source: Source,
    /// In which space.
    pub space: SpaceId,
    /// What it says; nothing where it commits nobody any more.
    pub terms: Option<Terms>,
    /// What became of it, where the record knows: of what is due once.
    pub settled: Option<Settled>,
}

/// What a commitment says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// What is promised, in a line.
    pub title: String,
    /// More about it; may be empty.
    pub details: String,
    /// What will prove it; may be empty.
    pub proof: String,
    /// The language of these.
    pub lang: Lang,
    /// Who sees it.
    pub level: Level,
    /// Who owes it.
    pub by: Party,
    /// To whom.
    pub to: Party,
    /// The person whose duties come of it.
    pub owner: Option<PersonId>,
    /// Its day, or the day from which its recurrence is counted.
    pub starts_on: Date,
    /// The last day on which it can fall due.
    pub ends_on: Option<Date>,
    /// When it falls due.
    pub recurrence: Recurrence,
    /// How many days before its day a duty is due soon: 0 to [`LEAD_LIMIT`].
    pub lead_days: i32,
    /// What happens on days on which nobody works.
    pub shift: Shift,
    /// Whose word is the last on its evidence.
    pub acceptance: Acceptance,
}

/// The kind of source of what follows from a body's decision.
pub const DECISION: &str = "decision";

impl Terms {
    /// Refused, all at once, with `title-missing`, `line-too-long`, `party-missing`, `ends-before-start`,
    /// `lead-out-of-range`, or `rule-never` where no day lies between its first and its last.
    pub fn check(&self) -> Result<(), Vec<Refusal>> {
        let mut refusals: Vec<Refusal> = [
            line("title", "title-missing", &self.title),
            fits("details", &self.details, TEXT_LIMIT),
            fits("proof", &self.proof, LINE_LIMIT),
            named("by-name", &self.by),
            named("to-name", &self.to),
        ]
        .into_iter()
        .filter_map(Result::err)
        .collect();
        if !(0..=LEAD_LIMIT).contains(&self.lead_days) {
            refusals.push(Refusal::new("lead-out-of-range").on("lead-days").with("limit", LEAD_LIMIT));
        }
        match (self.ends_on, &self.recurrence) {
            (Some(end), _) if end < self.starts_on => refusals.push(Refusal::new("ends-before-start").on("ends-on")),
            (Some(end), Recurrence::By(rule)) if rule.days(self.starts_on, (self.starts_on, end)).is_empty() => {
                refusals.push(Refusal::new("rule-never").on("ends-on"));
            }
            _ => {}
        }
        if refusals.is_empty() { Ok(()) } else { Err(refusals) }
    }
}

fn named(field: &'static str, party: &Party) -> Result<(), Refusal> {
    match party {
        Party::Named(name) => line(field, "party-missing", name),
        _ => Ok(()),
    }
}

/// That a commitment was given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// On which day.
    pub on: Date,
    /// Why.
    pub reason: String,
}

impl Commitment {
    /// Given up on this day; refused with `settle-reason-missing`, `line-too-long`, or `commitment-ended` where it was
    /// before.
    pub fn end(self, on: Date, reason: String) -> Result<Self, Refusal> {
        if self.ended.is_some() {
            return Err(Refusal::new("commitment-ended").kind(RefusalKind::Conflict));
        }
        if reason.is_empty() {
            return Err(Refusal::new("settle-reason-missing").on("reason"));
        }
        fits("reason", &reason, TEXT_LIMIT)?;
        Ok(Self { ended: Some(Ended { on, reason }), ..self })
    }

    /// Refused with `commitment-has-source` where what becomes of its duty is said by the record from which it comes.
    pub fn is_settled_here(&self) -> Result<(), Refusal> {
        if self.terms.recurrence == Recurrence::Once { self.is_own() } else { Ok(()) }
    }

    /// Refused with `commitment-has-source` where another record says what it says: that one is to be changed. A decision
    /// says nothing any more once it was made.
    pub fn is_own(&self) -> Result<(), Refusal> {
        match &self.source {
            None => Ok(()),
            Some(source) if source.kind == DECISION => Ok(()),
            Some(_) => Err(Refusal::new("commitment-has-source").kind(RefusalKind::Conflict)),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::{Commitment, LEAD_LIMIT, Source, Terms};
    use crate::rules::{Acceptance, CommitmentId, LINE_LIMIT, Level, Party, Recurrence, Rule, Shift, TEXT_LIMIT};
    use jiff::civil::date;
    use kernel::{Chance, Lang, Moment, SpaceId};

    pub fn terms() -> Terms {
        Terms {
            title: "Seurantaraportti".into(),
            details: String::new(),
            proof: String::new(),
            lang: Lang::Fi,
            level: Level::Member,
            by: Party::Space,
            to: Party::Named("Elinvoimalautakunta".into()),
            owner: None,
            starts_on: date(2026, 3, 31),
            ends_on: None,
            recurrence: Recurrence::Once,
            lead_days: 14,
            shift: Shift::Stays,
            acceptance: Acceptance::ByOwner,
        }
    }

    fn codes(terms: &Terms) -> Vec<&'static str> {
        terms.check().err().unwrap_or_default().iter().map(|refusal| refusal.code).collect()
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        assert_eq!(codes(&terms()), [""; 0]);
        let wrong = Terms {
            title: String::new(),
            details: "a".repeat(TEXT_LIMIT + 1),
            to: Party::Named(String::new()),
            ends_on: Some(date(2026, 3, 30)),
            lead_days: LEAD_LIMIT + 1,
            ..terms()
        };
        let expected = ["title-missing", "line-too-long", "party-missing", "lead-out-of-range", "ends-before-start"];
        assert_eq!(codes(&wrong), expected);
        assert_eq!(codes(&Terms { title: "ä".repeat(LINE_LIMIT), lead_days: LEAD_LIMIT, ..terms() }), [""; 0]);
        assert_eq!(codes(&Terms { title: "ä".repeat(LINE_LIMIT + 1), lead_days: -1, ..terms() }).len(), 2);
    }

    #[test]
    fn a_recurrence_occurs_before_its_end() {
        let rule = Rule::typed("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=-1", date(2026, 3, 31)).unwrap();
        let until = |end| Terms { recurrence: Recurrence::By(rule.clone()), ends_on: Some(end), ..terms() };
        assert_eq!(codes(&until(date(2026, 5, 30))), ["rule-never"]);
        assert_eq!(codes(&until(date(2026, 5, 31))), [""; 0]);
    }

    #[test]
    fn it_is_given_up_once_and_with_a_reason() {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let one = Commitment {
            id: CommitmentId::new(at, &chance),
            space: SpaceId::new(at, &chance),
            source: None,
            terms: terms(),
            ended: None,
            version: 1,
        };
        let day = date(2026, 6, 1);
        assert_eq!(one.clone().end(day, String::new()).unwrap_err().code, "settle-reason-missing");
        let ended = one.clone().end(day, "No need".into()).unwrap();
        assert_eq!(ended.end(day, "Again".into()).unwrap_err().code, "commitment-ended");
        assert!(one.is_own().is_ok());
        let source = Some(Source { kind: "target".into(), id: "x".into() });
        assert_eq!(Commitment { source, ..one }.is_own().unwrap_err().code, "commitment-has-source");
    }
}
