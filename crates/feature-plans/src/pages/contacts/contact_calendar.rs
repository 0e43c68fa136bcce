//! A planned contact as a file for calendars.
// tidy: no template because it is a file

use axum::response::Response;
use core_spaces::Place;
use kernel::{Result, SpaceId};
use kit_web::{Visit, answer};

use super::contact_edit::href;
use crate::documents::{CalendarContact, calendar};
use crate::letters::contact_invitation::title;
use crate::rules::ContactId;
use crate::rules::access::SeeContacts;
use crate::store;

/// `GET /spaces/{space}/contacts/{contact}/calendar`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, ContactId) = (visit.param("space")?, visit.param("contact")?);
    visit
        .read(move |tx, reader| {
            Place::open::<SeeContacts>(tx, reader, space)?;
            let listed = store::contact::shown(tx, space, id)?;
            let (app, summary) = (reader.app(), title(reader.lang, &listed));
            let shown = CalendarContact {
                contact: &listed.contact,
                summary: &summary,
                details: &listed.contact.topic,
                url: &format!("{}{}", app.site().address, href(space, id)),
                zone: &app.site().zone,
                stamp: app.clock().now(),
            };
            let text = calendar(&shown, None)?;
            answer::download(&format!("{summary}.ics"), "text/calendar; charset=utf-8", text)
        })
        .await
}
