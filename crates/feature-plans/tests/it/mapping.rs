//! What tests of influence maps begin with: people outside with how they are assessed, on the map of a goal.

use core_register::rules::RegisterPersonId;
use feature_plans::actions::{assess_influence, put_on_map};
use feature_plans::rules::influence::{AssessmentChange, Entry, Position, Whom};
use feature_plans::rules::{GoalId, Plan};
use jiff::civil::Date;
use kernel::{Lang, Occasion};
use kit_db::Db;

use crate::contacting::somebody;
use crate::given::{City, TODAY, leave, occasion};

/// These levels, a position that is not known, and nothing that shows one.
pub fn unknown(influence: i64, interest: i64) -> AssessmentChange {
    AssessmentChange {
        influence: Some(influence),
        interest: Some(interest),
        position: Some(Position::Unknown),
        evidence: String::new(),
        evidence_on: None,
    }
}

/// These levels, and a position with what shows it.
pub fn stands(influence: i64, interest: i64, position: Position, evidence: &str) -> AssessmentChange {
    AssessmentChange {
        position: Some(position),
        evidence: evidence.into(),
        evidence_on: Some(TODAY),
        ..unknown(influence, interest)
    }
}

/// Somebody of the register by this name, who holds a post.
pub fn person(db: &Db, city: &City, name: &str) -> RegisterPersonId {
    somebody(db, city, name, None).0.id
}

/// Puts a person on a goal's map on this day.
pub fn put_on(
    db: &Db,
    plan: &Plan,
    (goal, person): (GoalId, RegisterPersonId),
    day: Date,
    change: &AssessmentChange,
) -> kernel::Result<Entry> {
    let about = (goal, Whom::Person(person), "minister, Ministry of Transport");
    let allowed = core_spaces::Allowed::for_installation(plan.space);
    db.write_here(|tx| put_on_map(tx, &on(day), &allowed, plan, (day, Lang::En), about, change))
}

/// Puts a person on a goal's map today.
pub fn put(db: &Db, plan: &Plan, about: (GoalId, RegisterPersonId), change: &AssessmentChange) -> Entry {
    put_on(db, plan, about, TODAY, change).unwrap()
}

/// Assesses an entry anew on this day.
pub fn assess(
    db: &Db,
    city: &City,
    plan: &Plan,
    entry: &Entry,
    day: Date,
    change: &AssessmentChange,
) -> kernel::Result<Entry> {
    let which = (entry.id, entry.version());
    db.write_here(|tx| assess_influence(tx, &on(day), &leave(city), plan, (day, Lang::En), which, change))
}

/// An occasion on a day before today, or today.
fn on(day: Date) -> Occasion {
    let days = i64::from((day - TODAY).get_days());
    Occasion { at: kit_test::NOW.plus_days(days), ..occasion() }
}
