//! The pages of influence maps.

mod about;
mod assess;
mod assessment_fields;
mod entry;
mod influence_map;
mod map_list;
mod map_picture;
mod map_words;
mod on_map;
mod put_on_map;
mod take_off;
mod whom_map;

pub(super) use about::about;
pub(super) use map_words::{position, quadrant};

use core_spaces::needs;
use kit_web::Route;

use super::place::{goal_href, plan_href};
use crate::rules::access::{AssessInfluence, SeeInfluence};
use crate::rules::{GoalId, InfluenceId, PlanId};

/// The rows of the table of routes.
pub(super) fn routes() -> Vec<Route> {
    const FILE: &str = "/plans/{plan}/goals/{goal}/influence/as/{format}";
    const NEW: &str = "/plans/{plan}/goals/{goal}/influence/new";
    const ASSESS: &str = "/plans/{plan}/influence/{influence}/assess";
    const REMOVE: &str = "/plans/{plan}/influence/{influence}/remove";
    const RESTORE: &str = "/plans/{plan}/influence/{influence}/restore";
    const PERSON: &str = "/spaces/{space}/register/persons/{register_person}/influence";
    const ORGANISATION: &str = "/spaces/{space}/register/organisations/{register_organisation}/influence";
    vec![
        Route::get("/plans/{plan}/goals/{goal}/influence", needs::<SeeInfluence>(), influence_map::get),
        Route::get(FILE, needs::<SeeInfluence>(), influence_map::get_file),
        Route::get("/plans/{plan}/goals/{goal}/influence/pdf", needs::<SeeInfluence>(), influence_map::pdf),
        Route::get(NEW, needs::<AssessInfluence>(), put_on_map::get),
        Route::post(NEW, needs::<AssessInfluence>(), put_on_map::post),
        Route::get("/plans/{plan}/influence/{influence}", needs::<SeeInfluence>(), entry::get),
        Route::get(ASSESS, needs::<AssessInfluence>(), assess::get),
        Route::post(ASSESS, needs::<AssessInfluence>(), assess::post),
        Route::get(REMOVE, needs::<AssessInfluence>(), take_off::get),
        Route::post(REMOVE, needs::<AssessInfluence>(), take_off::post),
        Route::post(RESTORE, needs::<AssessInfluence>(), take_off::restore),
        Route::get(PERSON, needs::<SeeInfluence>(), whom_map::get_person),
        Route::get(ORGANISATION, needs::<SeeInfluence>(), whom_map::get_organisation),
    ]
}

/// The address of a goal's map.
pub(super) fn map_href(plan: PlanId, goal: GoalId) -> String {
    format!("{}/influence", goal_href(plan, goal))
}

/// The address of an entry's page.
pub(super) fn entry_href(plan: PlanId, entry: InfluenceId) -> String {
    format!("{}/influence/{entry}", plan_href(plan))
}
