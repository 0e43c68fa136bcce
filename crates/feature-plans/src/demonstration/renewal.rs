use kernel::Result;
use kit_db::Tx;

use super::teller::Teller;
use crate::actions::{Renewed, keep_renewal};
use crate::rules::renewal::{Choice, Choices, Chosen, Draft, asked_of_plan, title_of_year};
use crate::store;

/// How many goals the coordinator has decided on so far.
const DECIDED: usize = 2;

/// Begins to renew the plan: the first goals go on with their measures, the others wait. Nothing is dropped, since what a
/// real city drops and why is for itself to say.
pub(super) fn pass(tx: &mut Tx<'_>, teller: &Teller) -> Result<()> {
    let Some(plan) = store::plan::of_space(tx, teller.space)?.into_iter().next() else { return Ok(()) };
    let contents = store::contents::of(tx, plan.clone())?;
    let asked = asked_of_plan(&contents);
    let goes_on = Choice { chosen: Some(Chosen::Continue), reason: String::new() };
    let decided = asked.iter().take(DECIDED).flat_map(|asked| std::iter::once(&asked.part).chain(&asked.within));
    let choices = decided.fold(Choices::default(), |choices, part| choices.with(&part.id, goes_on.clone()));
    let year = plan.year + 1;
    let head = [
        ("title", title_of_year(&plan.title, plan.year, year)),
        ("year", year.to_string()),
        ("handbook", plan.handbook.map(|handbook| handbook.to_string()).unwrap_or_default()),
    ];
    let head = head.into_iter().map(|(name, typed)| (name.to_owned(), typed)).collect();
    let (occasion, draft) = (teller.on(teller.days.today()), Draft { head, choices, ..Draft::default() });
    keep_renewal(tx, &occasion, &teller.leave(), Renewed::Plan(&plan), (&draft, 0), &asked).map(drop)
}
