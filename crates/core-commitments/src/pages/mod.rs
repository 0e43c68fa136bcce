//! The pages of commitments.

mod account_reminders;
mod bodies;
mod body;
mod body_edit;
mod body_place;
mod calendar;
mod clock;
mod clock_picture;
mod clock_sheet;
mod commitment;
mod commitment_edit;
mod commitment_end;
mod commitments;
mod days_off;
mod dossier_off;
mod duty;
mod duty_done;
mod duty_hand_over;
mod duty_rows;
mod duty_settle;
mod evidence_file;
mod evidence_give;
mod evidence_judge;
mod feed;
mod feeds;
mod home;
mod meeting;
mod meeting_edit;
mod offered;
mod party_fields;
mod pass_on;
mod passing;
mod place;
mod recurrence_fields;
mod reminded;
mod reminders_off;
mod seat_edit;
mod sources;
mod work;

use core_documents::rules::file::LARGEST_UPLOAD;
use core_spaces::needs;
use kit_web::{Access, FORM_LIMIT, Route};

pub(crate) use account_reminders::account;
pub use feed::token as feed_token;
pub(crate) use home::home;
pub(crate) use pass_on::about;

use crate::rules::access::{
    GiveEvidence, JudgeDuties, KeepBodies, KeepCommitments, KeepHolidays, SeeBodies, SeeCommitments,
};

/// The rows of the table of routes.
pub fn routes() -> Vec<Route> {
    const LIST: &str = "/spaces/{space}/commitments";
    const FILE: &str = "/spaces/{space}/commitments/as/{format}";
    const NEW: &str = "/spaces/{space}/commitments/new";
    const ONE: &str = "/spaces/{space}/commitments/{commitment}";
    const EDIT: &str = "/spaces/{space}/commitments/{commitment}/edit";
    const END: &str = "/spaces/{space}/commitments/{commitment}/end";
    let mut routes = vec![
        Route::get("/work", Access::SignedIn, work::get),
        Route::get("/work/as/{format}", Access::SignedIn, work::get_file),
        Route::get("/clock", Access::SignedIn, clock::get),
        Route::get("/clock/calendar", Access::SignedIn, feeds::get),
        Route::post("/clock/calendar", Access::SignedIn, feeds::post),
        Route::get("/calendars/{calendar}", Access::Everyone, feed::get),
        Route::get("/account/reminders", Access::SignedIn, account_reminders::get),
        Route::post("/account/reminders", Access::SignedIn, account_reminders::post),
        Route::get("/reminders/off/{key}", Access::Everyone, reminders_off::get),
        Route::post("/reminders/off/{key}", Access::Everyone, reminders_off::post),
        Route::get("/clock/pdf", Access::SignedIn, clock_sheet::get),
        Route::get("/clock/as/{format}", Access::SignedIn, clock::get_file),
        Route::get(LIST, needs::<SeeCommitments>(), commitments::get),
        Route::get(FILE, needs::<SeeCommitments>(), commitments::get_file),
        Route::get(NEW, needs::<KeepCommitments>(), commitment_edit::get_new),
        Route::post(NEW, needs::<KeepCommitments>(), commitment_edit::post_new),
        Route::get(ONE, needs::<SeeCommitments>(), commitment::get),
        Route::get(EDIT, needs::<KeepCommitments>(), commitment_edit::get),
        Route::post(EDIT, needs::<KeepCommitments>(), commitment_edit::post),
        Route::get(END, needs::<KeepCommitments>(), commitment_end::get),
        Route::post(END, needs::<KeepCommitments>(), commitment_end::post),
    ];
    routes.extend(of_duties());
    routes.extend(of_bodies());
    routes
}

/// A file with its form's other fields around it.
const UPLOAD_LIMIT: usize = LARGEST_UPLOAD + FORM_LIMIT;

fn of_duties() -> Vec<Route> {
    const ONE: &str = "/spaces/{space}/duties/{duty}";
    const DONE: &str = "/spaces/{space}/duties/{duty}/done";
    const GIVE: &str = "/spaces/{space}/duties/{duty}/evidence";
    const JUDGE: &str = "/spaces/{space}/duties/{duty}/evidence/{evidence}";
    const FILE: &str = "/spaces/{space}/duties/{duty}/evidence/{evidence}/file";
    const PASS_ON: &str = "/spaces/{space}/duties/pass-on";
    const PASSING: &str = "/spaces/{space}/passings/{passing}";
    const DAYS_OFF: &str = "/spaces/{space}/days-off";
    const SETTLE: &str = "/spaces/{space}/duties/{duty}/settle";
    const HAND_OVER: &str = "/spaces/{space}/duties/{duty}/hand-over";
    vec![
        Route::get(ONE, needs::<SeeCommitments>(), duty::get),
        Route::get(DONE, needs::<GiveEvidence>(), duty_done::get),
        Route::post(DONE, needs::<GiveEvidence>(), duty_done::post),
        Route::get(GIVE, needs::<GiveEvidence>(), evidence_give::get),
        Route::post(GIVE, needs::<GiveEvidence>(), evidence_give::post).taking(UPLOAD_LIMIT),
        Route::get(JUDGE, needs::<GiveEvidence>(), evidence_judge::get),
        Route::post(JUDGE, needs::<GiveEvidence>(), evidence_judge::post),
        Route::get(FILE, needs::<SeeCommitments>(), evidence_file::get),
        Route::get(PASS_ON, needs::<JudgeDuties>(), pass_on::get),
        Route::post(PASS_ON, needs::<JudgeDuties>(), pass_on::post),
        Route::get(PASSING, needs::<JudgeDuties>(), passing::get),
        Route::post(PASSING, needs::<JudgeDuties>(), passing::post),
        Route::get(DAYS_OFF, needs::<KeepHolidays>(), days_off::get),
        Route::post(DAYS_OFF, needs::<KeepHolidays>(), days_off::post),
        Route::post("/spaces/{space}/days-off/finland", needs::<KeepHolidays>(), days_off::post_finland),
        Route::post("/spaces/{space}/days-off/remove", needs::<KeepHolidays>(), days_off::post_remove),
        Route::get(SETTLE, needs::<JudgeDuties>(), duty_settle::get),
        Route::post(SETTLE, needs::<JudgeDuties>(), duty_settle::post),
        Route::get(HAND_OVER, needs::<KeepCommitments>(), duty_hand_over::get),
        Route::post(HAND_OVER, needs::<KeepCommitments>(), duty_hand_over::post),
    ]
}

fn of_bodies() -> Vec<Route> {
    const NEW: &str = "/spaces/{space}/new-body";
    const EDIT: &str = "/spaces/{space}/bodies/{body}/edit";
    const NEW_SEAT: &str = "/spaces/{space}/bodies/{body}/new-seat";
    const SEAT: &str = "/spaces/{space}/bodies/{body}/seats/{seat}";
    const NEW_MEETING: &str = "/spaces/{space}/bodies/{body}/new-meeting";
    const MEETING: &str = "/spaces/{space}/bodies/{body}/meetings/{meeting}";
    vec![
        Route::get("/spaces/{space}/bodies", needs::<SeeBodies>(), bodies::get),
        Route::get("/spaces/{space}/bodies/as/{format}", needs::<SeeBodies>(), bodies::get_file),
        Route::get(NEW, needs::<KeepBodies>(), body_edit::get_new),
        Route::post(NEW, needs::<KeepBodies>(), body_edit::post_new),
        Route::get("/spaces/{space}/bodies/{body}", needs::<SeeBodies>(), body::get),
        Route::get(EDIT, needs::<KeepBodies>(), body_edit::get),
        Route::post(EDIT, needs::<KeepBodies>(), body_edit::post),
        Route::get(NEW_SEAT, needs::<KeepBodies>(), seat_edit::get_new),
        Route::post(NEW_SEAT, needs::<KeepBodies>(), seat_edit::post_new),
        Route::get(SEAT, needs::<KeepBodies>(), seat_edit::get),
        Route::post(SEAT, needs::<KeepBodies>(), seat_edit::post),
        Route::get(NEW_MEETING, needs::<KeepBodies>(), meeting_edit::get_new),
        Route::post(NEW_MEETING, needs::<KeepBodies>(), meeting_edit::post_new),
        Route::get("/spaces/{space}/meetings/{meeting}", needs::<SeeBodies>(), meeting::get),
        Route::post("/spaces/{space}/meetings/{meeting}", needs::<JudgeDuties>(), meeting::post),
        Route::get("/dossiers/{dossier}/off", Access::Everyone, dossier_off::get),
        Route::post("/dossiers/{dossier}/off", Access::Everyone, dossier_off::post),
        Route::get(MEETING, needs::<KeepBodies>(), meeting_edit::get),
        Route::post(MEETING, needs::<KeepBodies>(), meeting_edit::post),
    ]
}
