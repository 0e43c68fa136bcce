//! What the activity log tells of a plan.

use std::collections::HashSet;

use kernel::{PersonId, Result};
use kit_db::activity::{self, Activity};
use kit_db::{Tx, params, places};

use crate::rules::{HandbookId, Plan, PlanId};

/// How many activities of the space are looked at in one go.
const STEP: i64 = 200;
/// How many such goes one page takes: the next page goes on from there.
const STEPS: usize = 10;

/// Activities of a plan, the newest first.
#[derive(Debug)]
pub struct Told {
    /// The activities.
    pub activities: Vec<Activity>,
    /// From which number the next page goes on; nothing at the end.
    pub older: Option<i64>,
}

/// What happened to a plan and everything in it, also to what was removed since, and to the handbook
/// that it follows: at most this many, before this number.
pub fn of_plan(tx: &mut Tx<'_>, plan: &Plan, before: Option<i64>, limit: usize) -> Result<Told> {
    let records = records(tx, plan.id, plan.handbook)?;
    let mut told = Told { activities: Vec::new(), older: before };
    for _ in 0..STEPS {
        let found = activity::of_space(tx, plan.space, told.older, STEP)?;
        let is_last = found.len() < usize::try_from(STEP).unwrap_or(usize::MAX);
        for activity in found {
            if told.activities.len() == limit {
                return Ok(told);
            }
            told.older = Some(activity.seq);
            if is_of(&activity, plan.id, &records) {
                told.activities.push(activity);
            }
        }
        if is_last {
            return Ok(Told { older: None, ..told });
        }
    }
    Ok(told)
}

/// The names of these persons.
pub fn names(tx: &mut Tx<'_>, persons: &[PersonId]) -> Result<Vec<(PersonId, String)>> {
    if persons.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(persons);
    let sql = format!("SELECT id, name FROM persons WHERE id IN ({places})");
    tx.query(&sql, &values, |row| Ok((row.id(0)?, row.text(1)?)))
}

/// The ids of a plan's records, removed ones too.
fn records(tx: &mut Tx<'_>, plan: PlanId, handbook: Option<HandbookId>) -> Result<HashSet<String>> {
    let ids = tx.query(
        "SELECT id FROM plans WHERE id = $1 UNION ALL SELECT id FROM goals WHERE plan_id = $1 \
         UNION ALL SELECT t.id FROM targets t JOIN goals g ON g.id = t.goal_id WHERE g.plan_id = $1 \
         UNION ALL SELECT m.id FROM measures m JOIN goals g ON g.id = m.goal_id WHERE g.plan_id = $1 \
         UNION ALL SELECT i.id FROM indicators i JOIN goals g ON g.id = i.goal_id WHERE g.plan_id = $1 \
         UNION ALL SELECT id FROM reports WHERE plan_id = $1 UNION ALL SELECT id FROM imports WHERE plan_id = $1 \
         UNION ALL SELECT id FROM handbooks WHERE id = $2 UNION ALL SELECT id FROM chapters WHERE handbook_id = $2",
        params![plan, handbook],
        |row| row.text(0),
    )?;
    Ok(ids.into_iter().collect())
}

/// Whether an activity is about a record of the plan, or says itself that it is.
fn is_of(activity: &Activity, plan: PlanId, records: &HashSet<String>) -> bool {
    let says_so = |told: &serde_json::Value| told["plan"].as_str() == Some(&plan.to_string());
    records.contains(&activity.subject_id)
        || activity.content.as_ref().is_some_and(|told| told.before.iter().chain(&told.after).any(says_so))
}
