//! The pages of plans: one file per page, and their rows of the table of routes.

mod about;
mod activity;
mod activity_words;
mod both_versions;
mod chapter_edit;
mod confirm;
mod contacts;
mod disclosures;
mod dossiers;
mod editions;
mod goal;
mod goal_edit;
mod goal_happened;
mod goal_months;
mod goal_remove;
mod goal_state;
mod goal_timeline;
mod handbook;
mod handbook_edit;
mod handbook_place;
mod handbooks;
mod home;
mod import;
mod import_fields;
mod import_file;
mod import_new;
mod import_undo;
mod indicator;
mod indicator_edit;
mod influence;
mod inside;
mod lists;
mod materials;
mod measure_edit;
mod measure_fields;
mod meeting_reports;
mod notes;
mod order;
mod people_of_goal;
mod place;
mod plan;
mod plan_edit;
mod plan_export;
mod plan_fields;
mod plan_restore;
mod plans;
mod renewal;
mod report;
mod report_approve;
mod report_edit;
mod report_files;
mod report_following;
mod report_freeze;
mod report_said;
mod reports;
mod set_state;
mod standing_words;
mod target_edit;
mod toolkit_edit;
mod trace;
mod trace_graph;
mod trace_table;

pub(crate) use about::about;
use core_documents::reading::limits;
pub(crate) use handbook_place::handbook_href;
pub(crate) use home::{front, home};
pub(crate) use inside::Inside;
pub(crate) use place::{goal_href, plan_href};
pub(crate) use trace::{trace_at, trace_href};

use core_spaces::needs;
use kit_web::{Access, FORM_LIMIT, Route};

use crate::rules::access::{
    ApproveReport, ChangePlan, FollowUp, ImportPlan, SeeContacts, SeeInside, SeePlan, WriteReport,
};
use crate::rules::plan_file::PLAN_FILE_BYTES;

/// The rows of the table of routes.
pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/plans", Access::Everyone, plans::get),
        Route::get("/plans/as/{format}", Access::Everyone, plans::get_file),
        Route::get("/plans/new", Access::SignedIn, plan_edit::get_new),
        Route::post("/plans/new", Access::SignedIn, plan_edit::post_new),
        Route::get("/plans/restore", Access::SignedIn, plan_restore::get),
        Route::post("/plans/restore", Access::SignedIn, plan_restore::post).taking(PLAN_FILE_BYTES + FORM_LIMIT),
        Route::get("/plans/{plan}", needs::<SeePlan>(), plan::get),
        Route::get("/plans/{plan}/plan.json", needs::<SeePlan>(), plan_export::json),
        Route::get("/plans/{plan}/plan.md", needs::<SeePlan>(), plan_export::markdown),
        Route::get("/plans/{plan}/edit", needs::<ChangePlan>(), plan_edit::get),
        Route::post("/plans/{plan}/edit", needs::<ChangePlan>(), plan_edit::post),
        Route::get("/plans/{plan}/order", needs::<ChangePlan>(), order::get),
        Route::post("/plans/{plan}/order", needs::<ChangePlan>(), order::post),
    ];
    routes.extend(goals());
    routes.extend(targets());
    routes.extend(measures());
    routes.extend(indicators());
    routes.extend(lists());
    routes.extend(handbooks());
    routes.extend(reports());
    routes.extend(editions::routes());
    routes.extend(dossiers::routes());
    routes.extend(imports());
    routes.extend(contacts::routes());
    routes.extend(disclosures::routes());
    routes.extend(materials::routes());
    routes.extend(influence::routes());
    routes.extend(renewal::routes());
    routes
}

fn goals() -> Vec<Route> {
    vec![
        Route::get("/plans/{plan}/new-goal", needs::<ChangePlan>(), goal_edit::get_new),
        Route::post("/plans/{plan}/new-goal", needs::<ChangePlan>(), goal_edit::post_new),
        Route::get("/plans/{plan}/goals/{goal}", needs::<SeePlan>(), goal::get),
        Route::get("/plans/{plan}/goals/{goal}/edit", needs::<ChangePlan>(), goal_edit::get),
        Route::post("/plans/{plan}/goals/{goal}/edit", needs::<ChangePlan>(), goal_edit::post),
        Route::get("/plans/{plan}/goals/{goal}/state", needs::<ChangePlan>(), goal_state::get),
        Route::post("/plans/{plan}/goals/{goal}/state", needs::<ChangePlan>(), goal_state::post),
        Route::get("/plans/{plan}/goals/{goal}/timeline", needs::<SeeContacts>(), goal_timeline::get),
        Route::get("/plans/{plan}/goals/{goal}/timeline/pdf", needs::<SeeContacts>(), goal_timeline::pdf),
        Route::get("/plans/{plan}/goals/{goal}/people", needs::<ChangePlan>(), people_of_goal::get),
        Route::post("/plans/{plan}/goals/{goal}/people", needs::<ChangePlan>(), people_of_goal::post),
        Route::get("/plans/{plan}/goals/{goal}/remove", needs::<ChangePlan>(), goal_remove::get),
        Route::post("/plans/{plan}/goals/{goal}/remove", needs::<ChangePlan>(), goal_remove::post),
        Route::post("/plans/{plan}/goals/{goal}/restore", needs::<ChangePlan>(), goal_remove::restore),
    ]
}

fn targets() -> Vec<Route> {
    vec![
        Route::get("/plans/{plan}/goals/{goal}/new-target", needs::<ChangePlan>(), target_edit::get_new),
        Route::post("/plans/{plan}/goals/{goal}/new-target", needs::<ChangePlan>(), target_edit::post_new),
        Route::get("/plans/{plan}/targets/{target}", needs::<ChangePlan>(), target_edit::get),
        Route::post("/plans/{plan}/targets/{target}", needs::<ChangePlan>(), target_edit::post),
        Route::get("/plans/{plan}/targets/{target}/remove", needs::<ChangePlan>(), target_edit::get_remove),
        Route::post("/plans/{plan}/targets/{target}/remove", needs::<ChangePlan>(), target_edit::post_remove),
    ]
}

fn measures() -> Vec<Route> {
    vec![
        Route::get("/plans/{plan}/goals/{goal}/new-measure", needs::<FollowUp>(), measure_edit::get_new),
        Route::post("/plans/{plan}/goals/{goal}/new-measure", needs::<FollowUp>(), measure_edit::post_new),
        Route::get("/plans/{plan}/measures/{measure}", needs::<FollowUp>(), measure_edit::get),
        Route::post("/plans/{plan}/measures/{measure}", needs::<FollowUp>(), measure_edit::post),
        Route::get("/plans/{plan}/measures/{measure}/remove", needs::<FollowUp>(), measure_edit::get_remove),
        Route::post("/plans/{plan}/measures/{measure}/remove", needs::<FollowUp>(), measure_edit::post_remove),
    ]
}

fn indicators() -> Vec<Route> {
    const VALUE: &str = "/plans/{plan}/indicators/{indicator}/values/{value}/remove";
    vec![
        Route::get("/plans/{plan}/goals/{goal}/new-indicator", needs::<ChangePlan>(), indicator_edit::get_new),
        Route::post("/plans/{plan}/goals/{goal}/new-indicator", needs::<ChangePlan>(), indicator_edit::post_new),
        Route::get("/plans/{plan}/indicators/{indicator}", needs::<SeePlan>(), indicator::get),
        Route::post("/plans/{plan}/indicators/{indicator}", needs::<FollowUp>(), indicator::post),
        Route::get("/plans/{plan}/indicators/{indicator}/edit", needs::<ChangePlan>(), indicator_edit::get),
        Route::post("/plans/{plan}/indicators/{indicator}/edit", needs::<ChangePlan>(), indicator_edit::post),
        Route::get("/plans/{plan}/indicators/{indicator}/remove", needs::<ChangePlan>(), indicator_edit::get_remove),
        Route::post("/plans/{plan}/indicators/{indicator}/remove", needs::<ChangePlan>(), indicator_edit::post_remove),
        Route::get(VALUE, needs::<FollowUp>(), indicator::get_remove),
        Route::post(VALUE, needs::<FollowUp>(), indicator::post_remove),
    ]
}

fn lists() -> Vec<Route> {
    vec![
        Route::get("/plans/{plan}/measures", needs::<SeeInside>(), lists::get_measures),
        Route::post("/plans/{plan}/measures", needs::<FollowUp>(), lists::post_measures),
        Route::get("/plans/{plan}/notes", needs::<SeeInside>(), notes::get),
        Route::get("/plans/{plan}/notes/{note}/remove", needs::<ChangePlan>(), notes::get_remove),
        Route::post("/plans/{plan}/notes/{note}/remove", needs::<ChangePlan>(), notes::post_remove),
        Route::get("/plans/{plan}/activity", needs::<SeeInside>(), activity::get),
        Route::get("/plans/{plan}/trace", needs::<SeeInside>(), trace::get),
        Route::get("/plans/{plan}/trace/{format}", needs::<SeeInside>(), trace::get_file),
        Route::get("/plans/{plan}/lists", needs::<SeeInside>(), lists::get_all),
        Route::get("/plans/{plan}/lists/{list}", needs::<SeeInside>(), lists::get),
        Route::get("/plans/{plan}/lists/{list}/{format}", needs::<SeeInside>(), lists::get_file),
    ]
}

fn handbooks() -> Vec<Route> {
    const CHAPTER: &str = "/handbooks/{handbook}/chapters/{chapter}";
    const REMOVED_CHAPTER: &str = "/handbooks/{handbook}/chapters/{chapter}/remove";
    vec![
        Route::get("/handbooks", Access::Everyone, handbooks::get),
        Route::get("/handbooks/as/{format}", Access::Everyone, handbooks::get_file),
        Route::get("/handbooks/new", Access::SignedIn, handbook_edit::get_new),
        Route::post("/handbooks/new", Access::SignedIn, handbook_edit::post_new),
        Route::get("/handbooks/{handbook}", needs::<SeePlan>(), handbook::get),
        Route::get("/handbooks/{handbook}/edit", needs::<ChangePlan>(), handbook_edit::get),
        Route::post("/handbooks/{handbook}/edit", needs::<ChangePlan>(), handbook_edit::post),
        Route::get("/handbooks/{handbook}/toolkit", needs::<ChangePlan>(), toolkit_edit::get),
        Route::post("/handbooks/{handbook}/toolkit", needs::<ChangePlan>(), toolkit_edit::post),
        Route::get("/handbooks/{handbook}/order", needs::<ChangePlan>(), order::get_chapters),
        Route::post("/handbooks/{handbook}/order", needs::<ChangePlan>(), order::post_chapters),
        Route::get("/handbooks/{handbook}/new-chapter", needs::<ChangePlan>(), chapter_edit::get_new),
        Route::post("/handbooks/{handbook}/new-chapter", needs::<ChangePlan>(), chapter_edit::post_new),
        Route::get(CHAPTER, needs::<ChangePlan>(), chapter_edit::get),
        Route::post(CHAPTER, needs::<ChangePlan>(), chapter_edit::post),
        Route::get(REMOVED_CHAPTER, needs::<ChangePlan>(), chapter_edit::get_remove),
        Route::post(REMOVED_CHAPTER, needs::<ChangePlan>(), chapter_edit::post_remove),
    ]
}

fn reports() -> Vec<Route> {
    vec![
        Route::get("/plans/{plan}/reports", needs::<SeePlan>(), reports::get),
        Route::get("/plans/{plan}/reports/as/{format}", needs::<SeePlan>(), reports::get_file),
        Route::get("/plans/{plan}/new-report", needs::<WriteReport>(), report_edit::get_new),
        Route::post("/plans/{plan}/new-report", needs::<WriteReport>(), report_edit::post_new),
        Route::get("/plans/{plan}/reports/{report}", needs::<SeePlan>(), report::get),
        Route::get("/plans/{plan}/reports/{report}/pdf", needs::<SeePlan>(), report_files::pdf),
        Route::get("/plans/{plan}/reports/{report}/docx", needs::<SeePlan>(), report_files::docx),
        Route::get("/plans/{plan}/reports/{report}/edit", needs::<WriteReport>(), report_edit::get),
        Route::post("/plans/{plan}/reports/{report}/edit", needs::<WriteReport>(), report_edit::post),
        Route::get("/plans/{plan}/reports/{report}/freeze", needs::<WriteReport>(), report_freeze::get),
        Route::post("/plans/{plan}/reports/{report}/freeze", needs::<WriteReport>(), report_freeze::post),
        Route::get("/plans/{plan}/reports/{report}/remove", needs::<WriteReport>(), report_freeze::get_remove),
        Route::post("/plans/{plan}/reports/{report}/remove", needs::<WriteReport>(), report_freeze::post_remove),
        Route::get("/plans/{plan}/reports/{report}/approve", needs::<ApproveReport>(), report_approve::get),
        Route::post("/plans/{plan}/reports/{report}/approve", needs::<ApproveReport>(), report_approve::post),
        Route::get("/plans/{plan}/reports/{report}/following", needs::<ApproveReport>(), report_following::get),
        Route::post("/plans/{plan}/reports/{report}/following", needs::<ApproveReport>(), report_following::post),
    ]
}

/// A document with its form's other fields around it.
const UPLOAD_LIMIT: usize = limits::FILE_BYTES + kit_web::FORM_LIMIT;

fn imports() -> Vec<Route> {
    vec![
        Route::get("/plans/import", Access::SignedIn, import_new::get),
        Route::post("/plans/import", Access::SignedIn, import_new::post).taking(UPLOAD_LIMIT),
        Route::get("/imports/{import}", needs::<ImportPlan>(), import::get),
        Route::post("/imports/{import}", needs::<ImportPlan>(), import::post).taking(4 * kit_web::FORM_LIMIT),
        Route::get("/imports/{import}/file", needs::<ImportPlan>(), import_file::get),
        Route::get("/imports/{import}/undo", needs::<ImportPlan>(), import_undo::get),
        Route::post("/imports/{import}/undo", needs::<ImportPlan>(), import_undo::post),
    ]
}
