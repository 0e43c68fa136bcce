//! What tests of renewals begin with: a plan with two goals, and what becomes of them.

use core_spaces::rules::Visibility;
use feature_plans::actions::{MeasureChange, PlanChange, PlanRenewal, change_plan, renew_plan};
use feature_plans::rules::renewal::{Additions, Asked, Choice, Choices, Chosen, asked_of_plan};
use feature_plans::rules::{Goal, Measure, MeasureProgress, Plan};
use feature_plans::store;
use jiff::civil::date;
use kit_db::Db;

use crate::given::{self, City, TODAY, leave, measure_change, occasion};

/// A plan of two goals: the tram with something of everything, and the port with a measure.
pub struct Year {
    pub plan: Plan,
    pub tram: Goal,
    pub port: Goal,
    /// Of the tram: a late measure that has begun. Another one is done.
    pub visit: Measure,
    /// The port's.
    pub letter: Measure,
}

/// Such a plan.
pub fn year(db: &Db, city: &City) -> Year {
    let book = given::handbook(db, city);
    year_of(
        db,
        city,
        given::plan_as(db, city, |change| {
            change.title = "Plan of 2026".into();
            change.handbook = Some(book.id);
            change.follow_ups = vec![given::follow_up("City board", 2)];
        }),
    )
}

/// The same in this plan.
pub fn year_of(db: &Db, city: &City, plan: Plan) -> Year {
    let (tram, port) = (given::goal(db, &plan, "The tram"), given::goal(db, &plan, "The port"));
    given::target(db, &plan, tram.id, "A decision", Some(date(2027, 3, 1)));
    let measure = |goal, title: &str, progress, due_on| {
        let owner = Some(given::worker(db, city.officer));
        given::measure(db, &plan, goal, MeasureChange { progress, due_on, owner, ..measure_change(title) })
    };
    let visit = measure(tram.id, "A visit", MeasureProgress::Ongoing, Some(date(2026, 2, 1)));
    measure(tram.id, "A film", MeasureProgress::Done { on: date(2026, 3, 1) }, None);
    let letter = measure(port.id, "A letter", MeasureProgress::Planned, Some(date(2026, 12, 1)));
    given::indicator(db, &plan, tram.id, "Passengers", &[(date(2026, 1, 1), 7.0), (TODAY, 8.5)]);
    given::people_of_goal(db, tram.id, ["Ministry", "Minister", "Operator", "Director"], Some(city.officer));
    Year { plan, tram, port, visit, letter }
}

/// It goes on.
pub fn continued() -> Choice {
    Choice { chosen: Some(Chosen::Continue), reason: String::new() }
}

/// It is dropped for this reason.
pub fn dropped(reason: &str) -> Choice {
    Choice { chosen: Some(Chosen::Drop), reason: reason.into() }
}

/// Everything goes on.
pub fn all(db: &Db, plan: &Plan) -> Choices {
    let mut choices = Choices::default();
    choices.continue_rest(&asked(db, plan));
    choices
}

/// What is asked of a plan.
pub fn asked(db: &Db, plan: &Plan) -> Vec<Asked> {
    asked_of_plan(&db.read_here(|tx| store::contents::get(tx, plan.id)).unwrap())
}

/// A renewal for the next year with these choices.
pub fn for_next_year(plan: &Plan, choices: Choices) -> PlanRenewal {
    PlanRenewal {
        year: plan.year + 1,
        title: "Plan of 2027".into(),
        handbook: plan.handbook,
        choices,
        additions: Additions::default(),
    }
}

/// The plan of the next year.
pub fn renew(db: &Db, city: &City, plan: &Plan, renewal: &PlanRenewal) -> kernel::Result<Plan> {
    db.write_here(|tx| renew_plan(tx, &occasion(), &leave(city), plan, (TODAY, 0), renewal))
}

/// Shows a plan to everybody.
pub fn publish(db: &Db, city: &City, plan: &Plan) {
    let change = PlanChange {
        year: plan.year,
        title: plan.title.clone(),
        summary: String::new(),
        lang: plan.lang,
        visibility: Visibility::Public,
        handbook: plan.handbook,
        follow_ups: Vec::new(),
    };
    db.write_here(|tx| change_plan(tx, &occasion(), &leave(city), plan, plan.version, &change)).unwrap();
}
