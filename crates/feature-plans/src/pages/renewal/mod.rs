//! The pages on which plans and handbooks are renewed, and on which one sees what changed.

mod became_words;
mod fate_fields;
mod goal_chain;
mod handbook_changes;
mod handbook_changes_list;
mod handbook_renew;
mod handbook_renewals;
mod known;
mod of_plan;
mod plan_changes;
mod plan_changes_list;
mod plan_renew;
mod undo_renewal;

pub(super) use goal_chain::{GoalChain, OtherGoal};
pub(super) use handbook_renewals::handbook_renewals;
pub(super) use of_plan::RenewalOfPlan;

use core_spaces::needs;
use core_spaces::rules::Visibility;
use kit_web::Route;

use super::place::Place;
use crate::rules::Plan;
use crate::rules::access::{Renew, SeeInside, SeePlan};

/// The rows of the table of routes.
pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/plans/{plan}/renew", needs::<Renew>(), plan_renew::get),
        Route::post("/plans/{plan}/renew", needs::<Renew>(), plan_renew::post),
        Route::get("/plans/{plan}/changes", needs::<SeePlan>(), plan_changes::get),
        Route::get("/plans/{plan}/changes/as/{format}", needs::<SeePlan>(), plan_changes::get_file),
        Route::get("/plans/{plan}/undo-renewal", needs::<Renew>(), undo_renewal::get),
        Route::post("/plans/{plan}/undo-renewal", needs::<Renew>(), undo_renewal::post),
        Route::get("/handbooks/{handbook}/undo-renewal", needs::<Renew>(), undo_renewal::get_handbook),
        Route::post("/handbooks/{handbook}/undo-renewal", needs::<Renew>(), undo_renewal::post_handbook),
        Route::get("/handbooks/{handbook}/renew", needs::<Renew>(), handbook_renew::get),
        Route::post("/handbooks/{handbook}/renew", needs::<Renew>(), handbook_renew::post),
        Route::get("/handbooks/{handbook}/changes", needs::<SeePlan>(), handbook_changes::get),
        Route::get("/handbooks/{handbook}/changes/as/{format}", needs::<SeePlan>(), handbook_changes::get_file),
    ]
}

/// Whether the reader of a plan also sees a plan of another year of the same space.
pub(super) fn sees(place: &Place, other: &Plan) -> bool {
    place.may::<SeeInside>() || other.visibility == Visibility::Public
}
