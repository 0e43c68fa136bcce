//! The pages of the contact log.

mod about;
mod brief;
mod came_of;
mod cards;
mod contact;
mod contact_calendar;
mod contact_edit;
mod contact_fields;
mod contact_figures;
mod contact_find;
mod contact_log;
mod contact_remove;
pub(super) mod contact_words;
mod contacts_home;
mod draft_discard;
mod draft_form;
mod draft_list;
mod near_names;
mod outcome_edit;
mod plan_address;
mod predecessor;
mod promise_edit;
mod typed_whom;

pub(super) use about::about;
pub(super) use came_of::{came_of, measures_came_of};
pub(super) use cards::cards;
pub(super) use contact_log::sees_said;
pub(super) use typed_whom::{Lookup, read as read_whom};

use core_spaces::needs;
use kit_web::{Access, Route};

use crate::rules::access::{ChangePlan, LogContact, SeeContacts};

/// The rows of the table of routes.
pub(super) fn routes() -> Vec<Route> {
    const DISCARD: &str = "/spaces/{space}/drafts/{draft}/discard";
    const NEW: &str = "/spaces/{space}/contacts/new";
    const ONE: &str = "/spaces/{space}/contacts/{contact}";
    const EDIT: &str = "/spaces/{space}/contacts/{contact}/edit";
    const REMOVE: &str = "/spaces/{space}/contacts/{contact}/remove";
    const NEW_PROMISE: &str = "/spaces/{space}/contacts/{contact}/new-promise";
    const NEW_OUTCOME: &str = "/spaces/{space}/contacts/{contact}/new-outcome";
    const REMOVE_OUTCOME: &str = "/spaces/{space}/outcomes/{outcome}/remove";
    const PROMISE: &str = "/spaces/{space}/promises/{promise}";
    const REMOVE_PROMISE: &str = "/spaces/{space}/promises/{promise}/remove";
    vec![
        Route::get("/contacts", Access::SignedIn, contacts_home::get),
        Route::get("/contacts/new", Access::SignedIn, contacts_home::get_new),
        Route::get("/spaces/{space}/contacts", needs::<SeeContacts>(), contact_log::get),
        Route::get("/spaces/{space}/contacts/as/{format}", needs::<SeeContacts>(), contact_log::get_file),
        Route::get("/spaces/{space}/contacts/figures", needs::<SeeContacts>(), contact_figures::get),
        Route::get("/spaces/{space}/contacts/figures/as/{format}", needs::<SeeContacts>(), contact_figures::get_file),
        Route::get("/spaces/{space}/contacts/figures/pdf", needs::<SeeContacts>(), contact_figures::pdf),
        Route::get("/spaces/{space}/contacts/find", needs::<LogContact>(), contact_find::get),
        Route::get("/spaces/{space}/drafts", needs::<LogContact>(), draft_list::get),
        Route::get(DISCARD, needs::<LogContact>(), draft_discard::get),
        Route::post(DISCARD, needs::<LogContact>(), draft_discard::post),
        Route::get("/plans/{plan}/address", needs::<ChangePlan>(), plan_address::get),
        Route::post("/plans/{plan}/address", needs::<ChangePlan>(), plan_address::post),
        Route::get(NEW, needs::<LogContact>(), contact_edit::get_new),
        Route::post(NEW, needs::<LogContact>(), contact_edit::post_new),
        Route::get(ONE, needs::<SeeContacts>(), contact::get),
        Route::get("/spaces/{space}/contacts/{contact}/brief", needs::<SeeContacts>(), brief::get),
        Route::get("/spaces/{space}/contacts/{contact}/calendar", needs::<SeeContacts>(), contact_calendar::get),
        Route::get(EDIT, needs::<LogContact>(), contact_edit::get),
        Route::post(EDIT, needs::<LogContact>(), contact_edit::post),
        Route::get(REMOVE, needs::<LogContact>(), contact_remove::get),
        Route::post(REMOVE, needs::<LogContact>(), contact_remove::post),
        Route::get(NEW_PROMISE, needs::<LogContact>(), promise_edit::get_new),
        Route::post(NEW_PROMISE, needs::<LogContact>(), promise_edit::post_new),
        Route::get(NEW_OUTCOME, needs::<LogContact>(), outcome_edit::get_new),
        Route::post(NEW_OUTCOME, needs::<LogContact>(), outcome_edit::post_new),
        Route::get(REMOVE_OUTCOME, needs::<LogContact>(), outcome_edit::get_remove),
        Route::post(REMOVE_OUTCOME, needs::<LogContact>(), outcome_edit::post_remove),
        Route::get(PROMISE, needs::<LogContact>(), promise_edit::get),
        Route::post(PROMISE, needs::<LogContact>(), promise_edit::post),
        Route::get(REMOVE_PROMISE, needs::<LogContact>(), promise_edit::get_remove),
        Route::post(REMOVE_PROMISE, needs::<LogContact>(), promise_edit::post_remove),
    ]
}
