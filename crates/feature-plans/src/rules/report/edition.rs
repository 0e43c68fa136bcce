use jiff::civil::Date;
use kernel::{Moment, Refusal, RefusalKind};

use super::content::ReportContent;
use super::parts::{Audience, Part, Parts};
use super::state::{Report, ReportState};
use crate::rules::{ReportId, line_or};

/// What of a frozen report somebody reads, and who approved that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Of which report.
    pub report: ReportId,
    /// For whom.
    pub audience: Audience,
    /// What it says.
    pub parts: Parts,
    /// Who approved it: a body or a person, in a line.
    pub approver: String,
    /// On which day they did.
    pub approved_on: Date,
    /// When it was entered.
    pub approved_at: Moment,
}

impl Edition {
    /// An edition of a frozen report; refused with `report-not-frozen`, or on its fields with `approval-who-missing` and
    /// `approval-in-future`, `approval-before-freezing`.
    pub fn approved(
        report: &Report,
        (audience, parts): (Audience, Parts),
        (approver, approved_on): (String, Date),
        (frozen_on, today): (Date, Date),
        now: Moment,
    ) -> Result<Self, Vec<Refusal>> {
        if report.state == ReportState::Draft {
            return Err(vec![Refusal::new("report-not-frozen").kind(RefusalKind::Conflict)]);
        }
        let mut refusals = Vec::new();
        let approver = line_or("who", "approval-who-missing", approver).map_err(|refusal| refusals.push(refusal));
        if approved_on > today {
            refusals.push(Refusal::new("approval-in-future").on("on"));
        } else if approved_on < frozen_on {
            refusals.push(Refusal::new("approval-before-freezing").on("on"));
        }
        match approver {
            Ok(approver) if refusals.is_empty() => {
                Ok(Self { report: report.id, audience, parts, approver, approved_on, approved_at: now })
            }
            _ => Err(refusals),
        }
    }
}

impl ReportContent {
    /// What an edition with these parts says.
    #[must_use]
    pub fn only(mut self, parts: &Parts) -> Self {
        let is_out = |part| !parts.has(part);
        if is_out(Part::Summary) {
            self.summary.clear();
        }
        if is_out(Part::Changes) {
            self.changes.clear();
            self.compared_with = None;
        }
        for goal in &mut self.goals {
            if is_out(Part::Names) {
                goal.officers.clear();
                let measures = [&mut goal.done, &mut goal.ongoing, &mut goal.late, &mut goal.coming, &mut goal.dropped];
                measures.into_iter().flatten().for_each(|measure| measure.owner = None);
            }
            if is_out(Part::Reasons) {
                goal.reason = None;
                goal.targets.iter_mut().for_each(|target| target.reason = None);
            }
            if is_out(Part::Targets) {
                goal.targets.clear();
            }
            if is_out(Part::Done) {
                goal.done.clear();
            }
            if is_out(Part::Open) {
                [&mut goal.ongoing, &mut goal.late, &mut goal.coming].into_iter().for_each(Vec::clear);
            }
            if is_out(Part::Dropped) {
                goal.dropped.clear();
            }
            if is_out(Part::Indicators) {
                goal.indicators.clear();
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::Edition;
    use crate::rules::report::{
        Audience, Part, Parts, Period, Report, ReportContent, ReportGoal, ReportMeasure, ReportState, ReportTarget,
    };
    use crate::rules::{PlanId, ReportId};
    use jiff::civil::{Date, date};
    use kernel::{Chance, Lang, Moment};

    const TODAY: Date = date(2026, 10, 2);

    fn report(is_frozen: bool) -> Report {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let report = Report {
            id: ReportId::new(at, &chance),
            plan: PlanId::new(at, &chance),
            period: Period::new(date(2026, 7, 1), date(2026, 9, 30)).unwrap(),
            lang: Lang::Fi,
            summary: String::new(),
            state: ReportState::Draft,
            previous: None,
            meeting: None,
            open: None,
            version: 1,
        };
        if is_frozen { report.freeze(ReportContent::default(), "0".into(), at, None).unwrap() } else { report }
    }

    fn content() -> ReportContent {
        let measure = |title: &str| ReportMeasure {
            id: title.into(),
            title: title.into(),
            kind: "advocacy".into(),
            day: None,
            owner: Some("Olli".into()),
            reason: Some("why".into()),
        };
        let target = ReportTarget {
            id: "t".into(),
            name: "target".into(),
            depth: 0,
            state: "met".into(),
            reason: Some("seen".into()),
            due_on: None,
        };
        let goal = ReportGoal {
            id: "g".into(),
            number: 1,
            title: "goal".into(),
            state: "late".into(),
            reason: Some("reason".into()),
            measures_done: 1,
            measures_all: 5,
            targets: vec![target],
            done: vec![measure("done")],
            ongoing: vec![measure("ongoing")],
            late: vec![measure("late")],
            coming: vec![measure("coming")],
            dropped: vec![measure("dropped")],
            indicators: Vec::new(),
            officers: vec!["Kaisa".into()],
        };
        ReportContent { summary: "first".into(), goals: vec![goal], ..ReportContent::default() }
    }

    #[test]
    fn an_edition_is_of_a_frozen_report_and_approved_by_somebody_on_a_day_since() {
        let codes = |is_frozen, who: &str, on| {
            let chosen = (Audience::Network, Parts::usual(Audience::Network));
            let days = (date(2026, 10, 1), TODAY);
            let made = Edition::approved(&report(is_frozen), chosen, (who.into(), on), days, Moment::from_millis(1));
            made.map_or_else(|refusals| refusals.iter().map(|refusal| refusal.code).collect(), |_| Vec::new())
        };
        assert_eq!(codes(true, "Connections manager", TODAY), Vec::<&str>::new());
        assert_eq!(codes(true, "Connections manager", date(2026, 10, 1)), Vec::<&str>::new());
        assert_eq!(codes(false, "Connections manager", TODAY), ["report-not-frozen"]);
        assert_eq!(codes(true, "", date(2026, 9, 30)), ["approval-who-missing", "approval-before-freezing"]);
        assert_eq!(codes(true, "Connections manager", date(2026, 10, 3)), ["approval-in-future"]);
    }

    #[test]
    fn an_edition_says_its_parts_and_nothing_of_the_others() {
        assert_eq!(content().only(&Parts::all()), content());
        let said = |parts: &[Part]| serde_json::to_string(&content().only(&parts.iter().copied().collect())).unwrap();
        let bare = said(&[]);
        for word in ["first", "Olli", "Kaisa", "reason\":\"", "target\"", "ongoing\",\"kind", "\"title\":\"done"] {
            assert!(!bare.contains(word), "{word} in {bare}");
        }
        assert!(bare.contains("\"title\":\"goal\"") && bare.contains("\"measures_all\":5"));
        let done = said(&[Part::Done]);
        assert!(done.contains("\"title\":\"done") && !done.contains("Olli") && !done.contains("late\",\"title"));
        assert!(said(&[Part::Done, Part::Names]).contains("Olli"));
        assert!(said(&[Part::Targets]).contains("target\"") && !said(&[Part::Targets]).contains("seen"));
    }
}
