//! Takes a renewal back: the new plan or handbook goes, and what was chosen is there again.

use core_spaces::Allowed;
use kernel::{Occasion, Refusal, RefusalKind, Result};
use kit_db::{Tx, record};
use serde_json::json;

use super::keep_renewal::Renewed;
use crate::rules::access::Renew;
use crate::rules::renewal::{
    Additions, Asked, Choice, Choices, Chosen, Draft, Dropped, asked_of_handbook, asked_of_plan,
};
use crate::rules::{Handbook, Plan};
use crate::store;

/// Why a plan or a handbook cannot be taken back: `renewal-none` where it renews none, `renewal-renewed` where it was renewed
/// itself, `renewal-has-report` once a report on the plan is frozen, `renewal-followed` where a plan follows the handbook.
pub fn renewal_stays(tx: &mut Tx<'_>, of: Renewed<'_>) -> Result<Option<&'static str>> {
    Ok(match of {
        Renewed::Plan(plan) if store::renewal::predecessor(tx, plan.id)?.is_none() => Some("renewal-none"),
        Renewed::Plan(plan) if store::renewal::successor(tx, plan.id)?.is_some() => Some("renewal-renewed"),
        Renewed::Plan(plan) => store::report::any_frozen(tx, plan.id)?.then_some("renewal-has-report"),
        Renewed::Handbook(book) if store::renewal::predecessor_of_handbook(tx, book.id)?.is_none() => {
            Some("renewal-none")
        }
        Renewed::Handbook(book) if store::renewal::successor_of_handbook(tx, book.id)?.is_some() => {
            Some("renewal-renewed")
        }
        Renewed::Handbook(book) => (store::plan::count_of_handbook(tx, book.id)? > 0).then_some("renewal-followed"),
    })
}

/// Takes it back. What was chosen when it was made is kept again for the one that it renews. Refused as
/// [`renewal_stays`] says.
pub fn undo_renewal(tx: &mut Tx<'_>, occasion: &Occasion, allowed: &Allowed<Renew>, of: Renewed<'_>) -> Result<()> {
    of.belongs(allowed)?;
    if let Some(code) = renewal_stays(tx, of)? {
        return Err(Refusal::new(code).kind(RefusalKind::Conflict).into());
    }
    let last = match of {
        Renewed::Plan(plan) => plan_back(tx, occasion, plan)?,
        Renewed::Handbook(handbook) => handbook_back(tx, occasion, handbook)?,
    };
    let happening = of.happening(["plan.renewal-undone", "handbook.renewal-undone"]);
    record(tx, occasion, &happening.after(json!({ "title": of.title(), "plan": last }))).map(drop)
}

fn plan_back(tx: &mut Tx<'_>, occasion: &Occasion, plan: &Plan) -> Result<String> {
    let last = store::renewal::predecessor(tx, plan.id)?.ok_or(kernel::Error::Missing)?.id;
    let asked = asked_of_plan(&store::contents::get(tx, last)?);
    let head = [
        ("title", plan.title.clone()),
        ("year", plan.year.to_string()),
        ("handbook", plan.handbook.map(|handbook| handbook.to_string()).unwrap_or_default()),
    ];
    let dropped = store::renewal::dropped(tx, plan.id)?;
    let additions = store::renewal::added(tx, plan.id)?;
    store::renewal::contacts_back(tx, plan.id)?;
    store::plan::remove(tx, plan.id, occasion.at)?;
    keep(tx, occasion, last.to_string(), head, (&dropped, additions, &asked))
}

fn handbook_back(tx: &mut Tx<'_>, occasion: &Occasion, handbook: &Handbook) -> Result<String> {
    let last = store::renewal::predecessor_of_handbook(tx, handbook.id)?.ok_or(kernel::Error::Missing)?;
    let asked = asked_of_handbook(&store::handbook::get(tx, last)?);
    let (from, until) = handbook.term.unzip();
    let year = |year: Option<i64>| year.map(|year| year.to_string()).unwrap_or_default();
    let head = [("title", handbook.title.clone()), ("term_from", year(from)), ("term_until", year(until))];
    let (_, dropped) = store::renewal::of_chapters(tx, handbook.id)?;
    store::handbook::remove(tx, handbook.id, occasion.at)?;
    keep(tx, occasion, last.to_string(), head, (&dropped, Additions::default(), &asked))
}

/// Keeps again what was chosen: what was dropped with its reason, and that everything else goes on, with what was new.
fn keep(
    tx: &mut Tx<'_>,
    occasion: &Occasion,
    last: String,
    head: [(&str, String); 3],
    (dropped, additions, asked): (&Dropped, Additions, &[Asked]),
) -> Result<String> {
    let choice = |reason: &String| Choice { chosen: Some(Chosen::Drop), reason: reason.clone() };
    let goals = dropped.goals.iter().map(|(id, reason)| (id.to_string(), choice(reason)));
    let measures = dropped.measures.iter().map(|(id, reason)| (id.to_string(), choice(reason)));
    let chapters = dropped.chapters.iter().map(|(id, reason)| (id.to_string(), choice(reason)));
    let all = goals.chain(measures).chain(chapters);
    let mut choices = all.fold(Choices::default(), |choices, (id, choice)| choices.with(id, choice));
    choices.continue_rest(asked);
    let head = head.into_iter().map(|(name, typed)| (name.to_owned(), typed)).collect();
    let draft = Draft { head, choices: choices.only(asked), additions };
    store::renewal::keep_draft(tx, &last, (&draft, 0), (occasion.at, occasion.actor.person()))?;
    Ok(last)
}
