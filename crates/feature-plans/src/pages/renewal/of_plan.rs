//! What a plan's front page says of renewals: what it renews, what renews it, and how far a begun renewal is.
// tidy: no template because the plan's page has it

use kernel::Result;
use kit_db::Tx;
use kit_web::Reader;
use kit_web::shell::Link;

use super::sees;
use crate::actions::{Renewed, renewal_stays};
use crate::pages::place::{Place, plan_href};
use crate::rules::access::Renew;
use crate::rules::renewal::{Links, asked_of_plan, has_begun};
use crate::rules::{GoalId, PlanContents};
use crate::store;
use crate::words as t;

/// What stands on the plan's page.
pub struct RenewalOfPlan {
    /// The plan that renews this one: its year in a sentence, its title and address.
    pub goes_on: Option<(String, Link)>,
    /// Whether that one has begun.
    pub is_superseded: bool,
    /// The plan that this one renews.
    pub renews: Option<(String, Link)>,
    /// Where the differences are told.
    pub changes: Option<Link>,
    /// Where it is renewed.
    pub renew: Option<Link>,
    /// Where the renewal by which this plan was made is taken back.
    pub undo: Option<String>,
    /// How much of a begun renewal is decided.
    pub begun: String,
    /// Which goals continue one of the last plan; nothing where the reader does not see that one.
    links: Option<Links>,
}

impl RenewalOfPlan {
    /// A fixed number of statements, and the same whatever the plan holds.
    pub fn load(tx: &mut Tx<'_>, reader: &Reader, place: &Place, contents: &PlanContents) -> Result<Self> {
        let (lang, plan) = (reader.lang, &place.plan);
        let before = store::renewal::predecessor(tx, plan.id)?.filter(|before| sees(place, before));
        let successor = store::renewal::successor(tx, plan.id)?;
        let can_go = before.is_some() && place.may::<Renew>() && renewal_stays(tx, Renewed::Plan(plan))?.is_none();
        let may_renew = place.may::<Renew>() && successor.is_none() && !contents.goals.is_empty();
        let after = successor.filter(|after| sees(place, after));
        let links = before.as_ref().map(|_| store::renewal::links(tx, plan.id)).transpose()?;
        let begun = if may_renew { begun(tx, reader, contents)? } else { String::new() };
        let changes = |of: &crate::rules::Plan, from: i64, until: i64| {
            let label = t::changes_between(lang, from.to_string(), until.to_string());
            Link::new(label, format!("{}/changes", plan_href(of.id)))
        };
        let changed_since = after.as_ref().map(|after| changes(after, plan.year, after.year));
        let is_time = !begun.is_empty() || plan.year <= i64::from(reader.today.year());
        let renew_label = if begun.is_empty() { t::renew_plan(lang) } else { t::renew_go_on(lang) };
        Ok(Self {
            changes: before.as_ref().map(|before| changes(plan, before.year, plan.year)).or(changed_since),
            is_superseded: after.as_ref().is_some_and(|after| has_begun(after, reader.today)),
            goes_on: after.map(|after| {
                let link = Link::new(&after.title, plan_href(after.id)).lang(after.lang);
                (t::superseded_by(lang, after.year.to_string()), link)
            }),
            renews: before.map(|before| {
                let link = Link::new(&before.title, plan_href(before.id)).lang(before.lang);
                (t::renews_plan(lang, before.year.to_string()), link)
            }),
            // The plan of a year that has not begun is not renewed yet, unless somebody has begun to.
            renew: (may_renew && is_time).then(|| Link::new(renew_label, format!("{}/renew", place.href()))),
            undo: can_go.then(|| format!("{}/undo-renewal", place.href())),
            begun,
            links,
        })
    }

    /// Whether a goal was not in the plan before.
    pub fn is_new(&self, goal: GoalId) -> bool {
        self.links.as_ref().is_some_and(|links| !links.goals.contains_key(&goal))
    }
}

/// How much is decided of a renewal that was begun.
fn begun(tx: &mut Tx<'_>, reader: &Reader, contents: &PlanContents) -> Result<String> {
    let (draft, kept) = store::renewal::draft(tx, &contents.plan.id.to_string())?;
    if kept == 0 {
        return Ok(String::new());
    }
    let decided = draft.choices.decided(&asked_of_plan(contents));
    Ok(t::renew_begun(reader.lang, decided.all, decided.done))
}
