//! To the register: straight on where the reader has a role in one space, else to choose one.

use askama::Template;
use axum::response::Response;
use core_spaces::rules::PLAN_KIND;
use core_spaces::store::{role, space};
use kernel::Result;
use kit_db::Tx;
use kit_web::shell::{Link, Shell};
use kit_web::{Reader, Visit, answer};

use crate::words as t;

#[derive(Template)]
#[template(path = "pages/spaces.html")]
struct SpacesPage {
    shell: Shell,
    spaces: Vec<Link>,
}

/// `GET /register`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(show).await
}

fn show(tx: &mut Tx<'_>, reader: &Reader) -> Result<Response> {
    let mut roles = role::spaces_of(tx, reader.viewer()?.person, PLAN_KIND, reader.today)?;
    roles.dedup_by_key(|(space, _)| *space);
    if let [(only, _)] = roles.as_slice() {
        return answer::redirect(&format!("/spaces/{only}/register"));
    }
    let spaces = space::of_kind(tx, PLAN_KIND)?;
    let own = spaces.iter().filter(|space| roles.iter().any(|(id, _)| *id == space.id));
    let link = |space: &core_spaces::rules::Space| {
        Link::new(space.name.pick(reader.lang).0, format!("/spaces/{}/register", space.id))
    };
    let mut links: Vec<Link> = own.map(link).collect();
    links.sort_by(|a, b| kit_words::compare(reader.lang, &a.label, &b.label));
    answer::page(&SpacesPage { shell: reader.shell(t::register(reader.lang)), spaces: links })
}
