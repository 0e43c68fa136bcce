//! What the city has to say of a goal, and with whom: key messages, positions, joint statements, background and what
//! strategic partners bring.

mod goal_brief;
mod material_edit;
mod partner_edit;

pub(super) use partner_edit::partner_href;

use core_spaces::needs;
use kit_web::Route;

use crate::rules::access::{FollowUp, SeeInside};

pub(super) fn routes() -> Vec<Route> {
    const BRIEF: &str = "/plans/{plan}/goals/{goal}/brief";
    const NEW: &str = "/plans/{plan}/goals/{goal}/new-material";
    const ONE: &str = "/plans/{plan}/materials/{material}";
    const REMOVE: &str = "/plans/{plan}/materials/{material}/remove";
    const PARTNER: &str = "/plans/{plan}/partners/{partner}";
    vec![
        Route::get(BRIEF, needs::<SeeInside>(), goal_brief::get),
        Route::get("/plans/{plan}/goals/{goal}/brief/pdf", needs::<SeeInside>(), goal_brief::pdf),
        Route::get("/plans/{plan}/goals/{goal}/brief/docx", needs::<SeeInside>(), goal_brief::docx),
        Route::get(NEW, needs::<FollowUp>(), material_edit::get_new),
        Route::post(NEW, needs::<FollowUp>(), material_edit::post_new),
        Route::get(ONE, needs::<FollowUp>(), material_edit::get),
        Route::post(ONE, needs::<FollowUp>(), material_edit::post),
        Route::get(REMOVE, needs::<FollowUp>(), material_edit::get_remove),
        Route::post(REMOVE, needs::<FollowUp>(), material_edit::post_remove),
        Route::get(PARTNER, needs::<FollowUp>(), partner_edit::get),
        Route::post(PARTNER, needs::<FollowUp>(), partner_edit::post),
    ]
}
