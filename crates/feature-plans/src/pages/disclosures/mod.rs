//! The pages of what is given out of the contact log.

mod disclosure;
mod disclosure_approve;
mod disclosure_edit;
mod disclosure_list;
mod disclosure_words;
mod meetings;
mod said_list;
mod withdraw;

pub(super) use disclosure_words::extract_of;
pub(super) use meetings::href as meetings_href;

use core_spaces::{Place, needs};
use kernel::SpaceId;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Route};

use crate::rules::DisclosureId;
use crate::rules::access::{ApproveDisclosure, PrepareDisclosure, SeeDisclosures, SeeMeetings};
use crate::rules::disclosure::Disclosure;
use crate::words as t;

/// The rows of the table of routes.
pub(super) fn routes() -> Vec<Route> {
    const NEW: &str = "/spaces/{space}/disclosures/new";
    const ONE: &str = "/spaces/{space}/disclosures/{disclosure}";
    const FILE: &str = "/spaces/{space}/disclosures/{disclosure}/as/{format}";
    const EDIT: &str = "/spaces/{space}/disclosures/{disclosure}/edit";
    const APPROVE: &str = "/spaces/{space}/disclosures/{disclosure}/approve";
    const WITHDRAW: &str = "/spaces/{space}/disclosures/{disclosure}/withdraw";
    vec![
        Route::get("/spaces/{space}/meetings", needs::<SeeMeetings>(), meetings::get),
        Route::get("/spaces/{space}/meetings/as/{format}", needs::<SeeMeetings>(), meetings::get_file),
        Route::get("/spaces/{space}/disclosures", needs::<SeeDisclosures>(), disclosure_list::get),
        Route::get("/spaces/{space}/disclosures/as/{format}", needs::<SeeDisclosures>(), disclosure_list::get_file),
        Route::get(NEW, needs::<PrepareDisclosure>(), disclosure_edit::get_new),
        Route::post(NEW, needs::<PrepareDisclosure>(), disclosure_edit::post_new),
        Route::get(ONE, needs::<SeeDisclosures>(), disclosure::get),
        Route::get(FILE, needs::<SeeDisclosures>(), disclosure::get_file),
        Route::get(EDIT, needs::<PrepareDisclosure>(), disclosure_edit::get),
        Route::post(EDIT, needs::<PrepareDisclosure>(), disclosure_edit::post),
        Route::get(APPROVE, needs::<ApproveDisclosure>(), disclosure_approve::get),
        Route::post(APPROVE, needs::<ApproveDisclosure>(), disclosure_approve::post),
        Route::get(WITHDRAW, needs::<PrepareDisclosure>(), withdraw::get),
        Route::post(WITHDRAW, needs::<PrepareDisclosure>(), withdraw::post),
    ]
}

/// The address of the list of disclosures.
pub(super) fn disclosures_href(space: SpaceId) -> String {
    format!("/spaces/{space}/disclosures")
}

/// The address of a disclosure's page.
fn href(space: SpaceId, id: DisclosureId) -> String {
    format!("{}/{id}", disclosures_href(space))
}

/// The shell of a page beneath the list of disclosures.
fn shell(reader: &Reader, place: &Place, title: impl Into<String>) -> Shell {
    let (lang, space) = (reader.lang, place.space.id);
    let mut shell = reader.shell(title);
    shell.breadcrumbs = vec![
        Link::new(t::contacts_of(lang, place.name(reader)), format!("/spaces/{space}/contacts")),
        Link::new(t::disclosures(lang), disclosures_href(space)),
    ];
    shell
}

/// The shell of a page beneath a disclosure's page.
fn shell_in(reader: &Reader, place: &Place, disclosure: &Disclosure, title: &str) -> Shell {
    let mut shell = shell(reader, place, title);
    let name = disclosure_words::title(reader.lang, disclosure.kind, disclosure.period);
    shell.breadcrumbs.push(Link::new(name, href(disclosure.space, disclosure.id)));
    shell
}
