//! What a goal continues, and what became of it: links from year to year.
// tidy: no template because the goal's page has it

use kernel::Result;
use kit_db::Tx;
use kit_web::Reader;

use super::sees;
use crate::pages::place::{Place, goal_href, plan_href};
use crate::rules::GoalId;
use crate::rules::access::{SeeContacts, SeeInside};
use crate::store;
use crate::store::renewal::OtherYear;
use crate::words as t;

/// The same goal of another year.
pub struct OtherGoal {
    /// What it is to this goal, with its year.
    pub sentence: String,
    /// Number and title.
    pub label: String,
    /// The language of its title.
    pub lang: &'static str,
    /// Its page.
    pub href: String,
    /// Where everything is told that happened to it, for who may see that.
    pub timeline: String,
}

/// What stands on the goal's page.
#[derive(Default)]
pub struct GoalChain {
    /// The goal that it continues, and the one that continues it.
    pub others: Vec<OtherGoal>,
    /// That it was dropped, with the reason for those inside, and the plan where that was decided.
    pub dropped: Option<Dropped>,
}

/// A goal that does not go on.
pub struct Dropped {
    /// In which plan.
    pub sentence: String,
    /// Why; nothing for those outside.
    pub reason: String,
    /// The differences of that plan.
    pub href: String,
}

impl GoalChain {
    /// Of the plans that the reader sees: three statements.
    pub fn load(tx: &mut Tx<'_>, reader: &Reader, place: &Place, goal: GoalId) -> Result<Self> {
        let (lang, chain) = (reader.lang, store::renewal::chain(tx, goal)?);
        let other = |other: OtherYear, sentence: String| OtherGoal {
            sentence,
            label: t::goal_numbered(lang, other.position, &other.title),
            lang: other.plan.lang.tag(),
            timeline: if place.may::<SeeContacts>() {
                format!("{}/timeline", goal_href(other.plan.id, other.id))
            } else {
                String::new()
            },
            href: goal_href(other.plan.id, other.id),
        };
        let before = chain.before.filter(|before| sees(place, &before.plan));
        let after = chain.after.filter(|after| sees(place, &after.plan));
        let before = before.map(|before| {
            let sentence = t::goal_continues(lang, before.plan.year.to_string());
            other(before, sentence)
        });
        let after = after.map(|after| {
            let sentence = t::goal_continued(lang, after.plan.year.to_string());
            other(after, sentence)
        });
        let dropped = chain.dropped.filter(|(plan, _)| sees(place, plan)).map(|(plan, reason)| Dropped {
            sentence: t::goal_dropped(lang, plan.year.to_string()),
            reason: if place.may::<SeeInside>() { reason } else { String::new() },
            href: format!("{}/changes", plan_href(plan.id)),
        });
        Ok(Self { others: before.into_iter().chain(after).collect(), dropped })
    }
}
