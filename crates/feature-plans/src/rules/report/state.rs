use core_commitments::rules::MeetingId;
use jiff::civil::Date;
use kernel::{Lang, Moment, PersonId, Refusal, RefusalKind};

use super::content::ReportContent;
use super::parts::Parts;
use super::period::Period;
use crate::rules::{PlanId, ReportId, line_or};

/// What a body decided on a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The body.
    pub body: String,
    /// The day of its meeting.
    pub on: Date,
    /// The section of the minutes, such as `123 §`.
    pub section: String,
}

impl Decision {
    /// A decision; refused with `decision-body`, `decision-section`, `decision-in-future` or
    /// `decision-before-freezing`.
    pub fn new(body: String, on: Date, section: String, frozen_on: Date, today: Date) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let mut take = |field: &'static str, code: &'static str, text: String| match line_or(field, code, text) {
            Ok(text) => text,
            Err(refusal) => {
                refusals.push(refusal);
                String::new()
            }
        };
        let body = take("body", "decision-body", body);
        let section = take("section", "decision-section", section);
        if on > today {
            refusals.push(Refusal::new("decision-in-future").on("decided_on"));
        }
        if on < frozen_on {
            refusals.push(Refusal::new("decision-before-freezing").on("decided_on"));
        }
        if refusals.is_empty() { Ok(Self { body, on, section }) } else { Err(refusals) }
    }
}

/// How far a report is. A frozen one says the same for ever; an approved one has its decision too.
#[derive(Clone, Debug, PartialEq)]
pub enum ReportState {
    /// Follows the plan as it changes.
    Draft,
    /// Says what the plan was like when it was frozen.
    Frozen {
        /// What it says.
        content: Box<ReportContent>,
        /// SHA-256 of the stored text of its content.
        sha256: String,
        /// When.
        at: Moment,
        /// By whom.
        by: Option<PersonId>,
        /// What the body decided, once it has.
        decision: Option<(Decision, Moment)>,
    },
}

/// A report on a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Its id.
    pub id: ReportId,
    /// On which plan.
    pub plan: PlanId,
    /// What it tells of.
    pub period: Period,
    /// The language of its own words.
    pub lang: Lang,
    /// What its writer wants to say first.
    pub summary: String,
    /// How far it is.
    pub state: ReportState,
    /// The frozen report before it, with which it compares.
    pub previous: Option<ReportId>,
    /// The meeting of a body for which it is written.
    pub meeting: Option<MeetingId>,
    /// What everybody reads of it, once that was approved for them.
    pub open: Option<Parts>,
    /// Counts changes.
    pub version: i64,
}

impl Report {
    /// Freezes what it says; refused with `report-frozen-already`.
    pub fn freeze(
        mut self,
        content: ReportContent,
        sha256: String,
        at: Moment,
        by: Option<PersonId>,
    ) -> Result<Self, Refusal> {
        self.is_draft()?;
        self.state = ReportState::Frozen { content: Box::new(content), sha256, at, by, decision: None };
        Ok(self)
    }

    /// Enters the body's decision; refused with `report-not-frozen` or `report-approved-already`.
    pub fn approve(mut self, decided: Decision, now: Moment) -> Result<Self, Refusal> {
        match &mut self.state {
            ReportState::Draft => Err(Refusal::new("report-not-frozen").kind(RefusalKind::Conflict)),
            ReportState::Frozen { decision: Some(_), .. } => {
                Err(Refusal::new("report-approved-already").kind(RefusalKind::Conflict))
            }
            ReportState::Frozen { decision, .. } => {
                *decision = Some((decided, now));
                Ok(self)
            }
        }
    }

    /// Refuses with `report-frozen-already` what only a draft allows.
    pub fn is_draft(&self) -> Result<(), Refusal> {
        match self.state {
            ReportState::Draft => Ok(()),
            ReportState::Frozen { .. } => Err(Refusal::new("report-frozen-already").kind(RefusalKind::Conflict)),
        }
    }

    /// What it says for ever, once it is frozen.
    pub fn frozen(&self) -> Option<&ReportContent> {
        match &self.state {
            ReportState::Draft => None,
            ReportState::Frozen { content, .. } => Some(content),
        }
    }

    /// The body's decision, once it is there.
    pub fn decision(&self) -> Option<&Decision> {
        match &self.state {
            ReportState::Frozen { decision: Some((decision, _)), .. } => Some(decision),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Decision, Report, ReportState};
    use crate::rules::report::{Period, ReportContent};
    use crate::rules::{PlanId, ReportId};
    use jiff::civil::date;
    use kernel::{Chance, Lang, Moment};

    fn report() -> Report {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        Report {
            id: ReportId::new(at, &chance),
            plan: PlanId::new(at, &chance),
            period: Period::new(date(2026, 1, 1), date(2026, 3, 31)).unwrap(),
            lang: Lang::Fi,
            summary: String::new(),
            state: ReportState::Draft,
            previous: None,
            meeting: None,
            open: None,
            version: 1,
        }
    }

    fn frozen() -> Report {
        report().freeze(ReportContent::default(), "0".into(), Moment::from_millis(0), None).unwrap()
    }

    fn decision() -> Decision {
        Decision::new("Board".into(), date(2026, 4, 20), "45 §".into(), date(2026, 4, 10), date(2026, 4, 21)).unwrap()
    }

    #[test]
    fn a_report_is_frozen_once_and_approved_once() {
        assert_eq!(report().approve(decision(), Moment::from_millis(1)).unwrap_err().code, "report-not-frozen");
        let again = frozen().freeze(ReportContent::default(), "1".into(), Moment::from_millis(1), None);
        assert_eq!(again.unwrap_err().code, "report-frozen-already");
        let approved = frozen().approve(decision(), Moment::from_millis(1)).unwrap();
        assert_eq!(approved.decision(), Some(&decision()));
        assert_eq!(approved.approve(decision(), Moment::from_millis(2)).unwrap_err().code, "report-approved-already");
    }

    #[test]
    fn a_decision_is_made_by_somebody_somewhere_after_the_freezing() {
        let (frozen, today) = (date(2026, 4, 10), date(2026, 4, 21));
        let codes = |body: &str, on, section: &str| {
            let decision = Decision::new(body.into(), on, section.into(), frozen, today);
            decision.map_or_else(|refusals| refusals.iter().map(|r| r.code).collect(), |_| Vec::new())
        };
        assert_eq!(codes("Board", today, "1 §"), Vec::<&str>::new());
        assert_eq!(codes("Board", frozen, "1 §"), Vec::<&str>::new());
        assert_eq!(codes("", today, ""), ["decision-body", "decision-section"]);
        assert_eq!(codes("Board", date(2026, 4, 22), "1 §"), ["decision-in-future"]);
        assert_eq!(codes("Board", date(2026, 4, 9), "1 §"), ["decision-before-freezing"]);
    }
}
