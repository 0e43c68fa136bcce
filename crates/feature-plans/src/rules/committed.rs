//! What plans and contacts commit somebody to: targets with a day, measures with a day, promises with a day, and how often
//! bodies follow a plan up.

use core_commitments::rules as core;
use core_commitments::rules::{Acceptance, Frequency, Party, Recurrence, Settled, Shift, Source, Sourced, Terms};
use core_spaces::rules::Role;
use jiff::civil::{Date, date};
use kernel::{Lang, OrganisationId, SpaceId, State};

use super::access::Level;
use super::contact::Contact;
use super::measure::{Measure, MeasureProgress};
use super::plan::{FollowUpRule, Plan};
use super::promise::{Promise, PromiseState, Side};
use super::renewal::goes_on_from;
use super::standing::DUE_SOON_DAYS;
use super::{PlanContents, TargetContents};

/// Where something is committed to: in which space, by which city, in which language.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The space.
    pub space: SpaceId,
    /// The city whose space it is.
    pub city: OrganisationId,
    /// The language of the texts.
    pub lang: Lang,
}

impl Place {
    fn terms(self, title: &str, due_on: Date) -> Terms {
        Terms {
            title: title.to_owned(),
            details: String::new(),
            proof: String::new(),
            lang: self.lang,
            level: core::Level::Member,
            by: Party::Organisation(self.city),
            to: Party::Space,
            owner: None,
            starts_on: due_on,
            ends_on: None,
            recurrence: Recurrence::Once,
            lead_days: DUE_SOON_DAYS,
            shift: Shift::Stays,
            acceptance: Acceptance::ByOwner,
        }
    }

    fn sourced(self, kind: &str, id: String, terms: Option<Terms>, settled: Option<Settled>) -> Sourced {
        Sourced { source: Source { kind: kind.to_owned(), id }, space: self.space, terms, settled }
    }
}

/// That a record of this kind, which is not there any more, commits nobody.
pub fn gone(space: SpaceId, kind: &str, id: String) -> Sourced {
    Sourced { source: Source { kind: kind.to_owned(), id }, space, terms: None, settled: None }
}

/// What the targets and measures of a plan commit the city to. Of a plan that was renewed stays what is done with, and what
/// is due before the new one's first day: the rest goes on there.
pub fn of_plan(contents: &PlanContents, city: OrganisationId, renewed: Option<&Plan>, today: Date) -> Vec<Sourced> {
    let plan = &contents.plan;
    let place = Place { space: plan.space, city, lang: plan.lang };
    let targets = contents.goals.iter().flat_map(|goal| goal.all_targets());
    let targets = targets.map(|target| of_target(place, target, today));
    let measures = contents.all_measures().map(|(_, measure)| of_measure(place, measure));
    let mut all: Vec<Sourced> = targets.chain(measures).collect();
    if let Some(from) = renewed.map(|new| goes_on_from(new.year, Date::MIN)) {
        let goes_on = |terms: &Terms| terms.starts_on >= from;
        for sourced in all.iter_mut().filter(|sourced| sourced.settled.is_none()) {
            sourced.terms = sourced.terms.take().filter(|terms| !goes_on(terms));
        }
    }
    all
}

fn of_target(place: Place, contents: &TargetContents, today: Date) -> Sourced {
    let target = &contents.target;
    let reason = || target.set.as_ref().map(|set| set.reason.clone()).unwrap_or_default();
    let settled = match contents.state(today) {
        State::Met => Some(Settled::Met { on: today, reason: reason() }),
        State::Waived => Some(Settled::Waived { on: today, reason: reason() }),
        _ => None,
    };
    place.sourced("target", target.id.to_string(), target.due_on.map(|due| place.terms(&target.name, due)), settled)
}

fn of_measure(place: Place, measure: &Measure) -> Sourced {
    let settled = match &measure.progress {
        MeasureProgress::Done { on } => Some(Settled::Met { on: *on, reason: String::new() }),
        MeasureProgress::Dropped { on, reason } => Some(Settled::Waived { on: *on, reason: reason.clone() }),
        MeasureProgress::Planned | MeasureProgress::Ongoing => None,
    };
    let owner = measure.owner.as_ref().and_then(|owner| owner.person);
    let terms = measure.due_on.map(|due| Terms {
        by: owner.map_or(Party::Organisation(place.city), Party::Person),
        owner,
        ..place.terms(&measure.title, due)
    });
    place.sourced("measure", measure.id.to_string(), terms, settled)
}

/// That a body follows a plan up, at the ends of as many equal parts of its year; the place of the rule among the plan's
/// rules is what it is known by.
pub fn of_follow_up(plan: &Plan, place: i64, rule: Option<(&FollowUpRule, String)>, city: OrganisationId) -> Sourced {
    let at = Place { space: plan.space, city, lang: plan.lang };
    let terms = rule.and_then(|(rule, title)| {
        let (starts_on, frequency) = parts_of_year(plan.year, rule.per_year)?;
        let recurrence = frequency.rule(starts_on).ok()??;
        Some(Terms {
            by: Party::Role(Role::Coordinator),
            to: Party::Named(rule.body.clone()),
            ends_on: Some(end_of(plan.year)?),
            recurrence: Recurrence::By(recurrence),
            ..at.terms(&title, starts_on)
        })
    });
    at.sourced("follow-up", format!("{}-{place}", plan.id), terms, None)
}

/// The first day and the frequency of so many equal parts of a year, each meant by its last day.
fn parts_of_year(year: i64, parts: i64) -> Option<(Date, Frequency)> {
    let months: Vec<u8> = match parts {
        1..=12 => (1..=parts).filter_map(|part| u8::try_from(12 * part / parts).ok()).collect(),
        _ => {
            let weeks = u16::try_from(52 / parts.max(1)).ok()?.max(1);
            return Some((Date::new(i16::try_from(year).ok()?, 1, 7).ok()?, Frequency::EveryWeeks(weeks)));
        }
    };
    let first = i8::try_from(*months.first()?).ok()?;
    let start = Date::new(i16::try_from(year).ok()?, first, 1).ok()?.last_of_month();
    let frequency = match 12 % parts {
        0 => Frequency::EveryMonths(u16::try_from(12 / parts).ok()?),
        _ => Frequency::InMonths(months),
    };
    Some((start, frequency))
}

fn end_of(year: i64) -> Option<Date> {
    i16::try_from(year).ok().filter(|year| (0..=9999).contains(year)).map(|year| date(year, 12, 31))
}

/// What was promised at a contact, by us or to us; `theirs` are those outside as the log knows them without their names.
pub fn of_promise(contact: &Contact, theirs: &str, promise: &Promise, city: OrganisationId) -> Sourced {
    let place = Place { space: contact.space, city, lang: contact.lang };
    let (ours, theirs) = (Party::Organisation(city), Party::Named(theirs.to_owned()));
    let (by, to) = match promise.side {
        Side::Us => (ours, theirs),
        Side::Them => (theirs, ours),
    };
    let level = match contact.level {
        Level::City => core::Level::Member,
        Level::Team => core::Level::Team,
        Level::Confidential => core::Level::Confidential,
    };
    let logged_by = contact.created_by.filter(|person| contact.ours.contains(person));
    let owner = logged_by.or_else(|| contact.ours.first().copied());
    let settled = match &promise.state {
        PromiseState::Open => None,
        PromiseState::Kept { on } => Some(Settled::Met { on: *on, reason: String::new() }),
        PromiseState::Dropped { on, reason } => Some(Settled::Waived { on: *on, reason: reason.clone() }),
    };
    let terms = promise.due_on.map(|due| Terms { by, to, owner, level, ..place.terms(&promise.body, due) });
    place.sourced("promise", promise.id.to_string(), terms, settled)
}

#[cfg(test)]
mod tests {
    use super::{of_follow_up, parts_of_year};
    use crate::rules::{FollowUpId, FollowUpRule, Plan};
    use core_commitments::rules::{Frequency, Party, Recurrence};
    use jiff::civil::{Date, date};
    use kernel::{Chance, Moment, OrganisationId};

    fn days(per_year: i64) -> Vec<String> {
        let (start, frequency) = parts_of_year(2027, per_year).unwrap();
        let rule = frequency.rule(start).unwrap().unwrap();
        rule.days(start, (start, date(2027, 12, 31))).iter().map(Date::to_string).collect()
    }

    #[test]
    fn a_body_follows_up_at_the_ends_of_equal_parts_of_the_year() {
        assert_eq!(days(1), ["2027-12-31"]);
        assert_eq!(days(2), ["2027-06-30", "2027-12-31"]);
        assert_eq!(days(4), ["2027-03-31", "2027-06-30", "2027-09-30", "2027-12-31"]);
        assert_eq!(days(5), ["2027-02-28", "2027-04-30", "2027-07-31", "2027-09-30", "2027-12-31"]);
        assert_eq!((days(12).len(), days(26).len(), days(52).len()), (12, 26, 52));
        assert_eq!(parts_of_year(2027, 3).unwrap().1, Frequency::EveryMonths(4));
    }

    #[test]
    fn a_rule_of_follow_up_is_owed_to_its_body_within_the_plans_year() {
        let (at, chance) = (Moment::from_millis(0), Chance::seeded(1));
        let (plan, city) = (Plan::sample(), OrganisationId::new(at, &chance));
        let rule = FollowUpRule::new(FollowUpId::new(at, &chance), "Lautakunta".into(), 4).unwrap();
        let sourced = of_follow_up(&plan, 1, Some((&rule, "Seuranta".into())), city);
        let terms = sourced.terms.unwrap();
        assert_eq!((terms.title.as_str(), &terms.to), ("Seuranta", &Party::Named("Lautakunta".into())));
        assert!(terms.check().is_ok() && matches!(terms.recurrence, Recurrence::By(_)));
        assert_eq!(sourced.source.id, format!("{}-1", plan.id));
        assert!(of_follow_up(&plan, 2, None, city).terms.is_none());
    }
}
