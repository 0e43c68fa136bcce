//! What tests of messages and materials begin with.

use feature_plans::actions::add_material;
use feature_plans::rules::{GoalId, Material, MaterialChange, MaterialKind, Plan};
use kernel::{Lang, MultiText};
use kit_db::Db;

use crate::given::{City, leave, occasion};

/// A key message in English, which is the plan's language.
pub fn message(title: &str) -> MaterialChange {
    MaterialChange {
        kind: MaterialKind::Message,
        titles: MultiText::of(Lang::En, title),
        bodies: MultiText::default(),
        address: String::new(),
        on: None,
        with: String::new(),
    }
}

/// Something to say of a goal.
pub fn said(db: &Db, city: &City, (plan, goal): (&Plan, GoalId), change: &MaterialChange) -> Material {
    db.write_here(|tx| add_material(tx, &occasion(), &leave(city), plan, (goal, change))).unwrap()
}
