//! To the contact log: straight on where the reader has a role in one space, else to choose one.

use askama::Template;
use axum::response::Response;
use kernel::Result;
use kit_db::Tx;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use crate::pages::place::own_spaces;
use crate::rules::access::{LogContact, SeeContacts};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/contacts/contacts_home.html")]
struct ContactsHomePage {
    shell: Shell,
    spaces: Vec<Link>,
}

/// `GET /contacts`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|tx, reader| show(tx, reader, false)).await
}

/// `GET /contacts/new`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    visit.read(|tx, reader| show(tx, reader, true)).await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, to_log: bool) -> Result<Response> {
    let spaces = if to_log { own_spaces::<LogContact>(tx, reader)? } else { own_spaces::<SeeContacts>(tx, reader)? };
    let ending = if to_log { "contacts/new" } else { "contacts" };
    let links: Vec<Link> = spaces
        .iter()
        .map(|space| Link::new(space.name.pick(reader.lang).0, format!("/spaces/{}/{ending}", space.id)))
        .collect();
    if let [only] = links.as_slice() {
        return answer::redirect(&only.href);
    }
    answer::page(&ContactsHomePage { shell: reader.shell(t::contacts(reader.lang)), spaces: links })
}
