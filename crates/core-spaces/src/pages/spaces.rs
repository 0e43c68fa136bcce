//! All spaces of the installation.

use askama::Template;
use axum::response::Response;
use kernel::Result;
use kit_web::list_view::Column;
use kit_web::shell::Shell;
use kit_web::{Visit, answer};

use super::role_words;
use crate::store::space;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/spaces.html")]
struct SpacesPage {
    shell: Shell,
    count: String,
    columns: Vec<Column>,
    rows: Vec<SpaceRow>,
}

struct SpaceRow {
    name: String,
    href: String,
    organisation: String,
    visibility: &'static str,
}

/// `GET /spaces`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit
        .read(|tx, reader| {
            let lang = reader.lang;
            let rows: Vec<SpaceRow> = space::all(tx)?
                .into_iter()
                .map(|(space, organisation)| SpaceRow {
                    name: space.name.pick(lang).0.to_owned(),
                    href: format!("/spaces/{}/roles", space.id),
                    organisation: organisation.pick(lang).0.to_owned(),
                    visibility: role_words::visibility(lang, space.visibility),
                })
                .collect();
            answer::page(&SpacesPage {
                shell: reader.shell(t::spaces_title(lang)),
                count: t::spaces_count(lang, rows.len()),
                columns: [t::space_name(lang), t::space_organisation(lang), t::visibility(lang)]
                    .map(Column::new)
                    .to_vec(),
                rows,
            })
        })
        .await
}
