//! A space's name and who may know of it.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::compare::{Compared, note_saved, version};
use kit_web::form_view::{Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Done, Reader, Visit, answer};

use super::place::{Place, roles_href};
use super::space_fields;
use crate::actions::change_space;
use crate::rules::access::ChangeSpace;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/space_edit.html")]
struct EditSpacePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    space: String,
    names: Vec<Field>,
    /// The names in both versions, where somebody else saved them meanwhile.
    compared: Option<Vec<Compared>>,
    visibility: Choices,
    back: String,
    hidden: Vec<Hidden>,
}

/// `GET /spaces/{space}/edit`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| show(tx, reader, space, &[])).await
}

/// `POST /spaces/{space}/edit`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let space: SpaceId = visit.param("space")?;
    visit
        .submit(
            move |tx, doing| {
                let (_, allowed) = Place::open::<ChangeSpace>(tx, &doing.reader, space)?;
                let (version, named) = (doing.form().whole("version")?, space_fields::read(doing.form())?);
                change_space(tx, &doing.occasion, &allowed, version, named)?;
                Ok(Done::to(roles_href(space)).saying("done-space-changed"))
            },
            move |tx, reader, refusals| show(tx, reader, space, refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<ChangeSpace>(tx, reader, space)?;
    answer::page(&view(reader, &place, refusals))
}

fn view(reader: &Reader, place: &Place, refusals: &[Refusal]) -> EditSpacePage {
    let (lang, kept) = (reader.lang, &place.space);
    let names = space_fields::names(reader, &kept.name, refusals);
    let changed = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let both = |(of, field): (Lang, &Field)| {
        Compared::new(&field.name, &field.label, kept.name.exact(of).unwrap_or_default(), &field.value)
    };
    // Whoever has seen both versions saves on top of the newer one.
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let mut visibility = space_fields::visibilities(reader, kept.visibility, refusals);
    if changed {
        note_saved(lang, &mut visibility, std::iter::once(kept.visibility.name()));
    }
    EditSpacePage {
        shell: place.shell_in_roles(reader, t::space_change(lang)),
        summary: reader.summary(refusals),
        space: place.name(reader),
        compared: changed.then(|| Lang::ALL.into_iter().zip(&names).map(both).collect()),
        names,
        visibility,
        back: roles_href(kept.id),
        hidden: [reader.hidden(), vec![version(kept.version, typed, changed)]].concat(),
    }
}
