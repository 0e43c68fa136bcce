//! Removes a post of a person that was entered by mistake.

use askama::Template;
use axum::response::Response;
use kernel::{Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use super::place::Place;
use crate::actions;
use crate::rules::TenureId;
use crate::rules::access::KeepRegister;
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/tenure_remove.html")]
struct TenureRemovePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    person: String,
    what: String,
    hidden: Vec<Hidden>,
    back: String,
}

/// `GET /spaces/{space}/register/tenures/{tenure}/remove`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, tenure) = (visit.param("space")?, visit.param("tenure")?);
    visit.read(move |tx, reader| show(tx, reader, space, tenure, &[])).await
}

/// `POST /spaces/{space}/register/tenures/{tenure}/remove`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, tenure): (SpaceId, TenureId) = (visit.param("space")?, visit.param("tenure")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<KeepRegister>(tx, &doing.reader, space)?;
                let person = actions::remove_tenure(tx, &doing.occasion, &allowed, tenure)?;
                Ok(Done::to(place.person(person)).saying("done-tenure-removed"))
            },
            move |tx, reader, refusals| show(tx, reader, space, tenure, refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, tenure: TenureId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<KeepRegister>(tx, reader, space)?;
    let held = store::tenure::get(tx, space, tenure)?;
    let lang = reader.lang;
    let mut shell = place.shell(reader, t::tenure_remove(lang));
    shell.breadcrumbs.push(Link::new(&held.person, place.person(held.tenure.person)));
    answer::page(&TenureRemovePage {
        shell,
        summary: reader.summary(refusals),
        what: held.known_as(lang),
        hidden: reader.hidden(),
        back: format!("{}/tenures/{tenure}", place.href()),
        person: held.person,
    })
}
