//! Changing an organisation.

use askama::Template;
use axum::response::Response;
use core_people::actions::change_organisation;
use core_people::rules::Organisation;
use core_people::store::organisation;
use kernel::{Lang, OrganisationId, Refusal, Result};
use kit_db::Tx;
use kit_web::compare::{Compared, note_saved, version};
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use super::href;
use super::organisation_new::{OrganisationFields, fields, read};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/organisation_edit.html")]
struct EditOrganisationPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    heading: String,
    fields: OrganisationFields,
    /// Names and country in both versions, where somebody else saved them meanwhile.
    compared: Option<Vec<Compared>>,
    hidden: Vec<Hidden>,
}

/// `GET /organisations/{organisation}/edit`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let id: OrganisationId = visit.param("organisation")?;
    visit.read(move |tx, reader| shown(tx, reader, id, &[])).await
}

/// `POST /organisations/{organisation}/edit`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let id: OrganisationId = visit.param("organisation")?;
    visit
        .submit(
            move |tx, doing| {
                let changed = read(doing.form(), id, doing.form().whole("version")?)?;
                change_organisation(tx, &doing.occasion, &changed)?;
                Ok(Done::to(href(id)).saying("done-organisation-changed"))
            },
            move |tx, reader, refusals| shown(tx, reader, id, refusals),
        )
        .await
}

fn shown(tx: &mut Tx<'_>, reader: &Reader, id: OrganisationId, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let kept = organisation::get(tx, id)?;
    let mut fields = fields(reader, Some(&kept), refusals);
    let changed = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    if changed {
        note_saved(lang, &mut fields.kind, std::iter::once(kept.kind.name()));
    }
    let compared = changed.then(|| compared(&kept, &fields));
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let heading = kept.names.pick(lang).0.to_owned();
    let mut shell = reader.shell(t::organisation_edit(lang));
    shell.breadcrumbs = vec![Link::new(t::directory(lang), "/organisations"), Link::new(&heading, href(id))];
    answer::page(&EditOrganisationPage {
        shell,
        summary: reader.summary(refusals),
        heading,
        fields,
        compared,
        hidden: [reader.hidden(), vec![version(kept.version, typed, changed)]].concat(),
    })
}

fn compared(kept: &Organisation, fields: &OrganisationFields) -> Vec<Compared> {
    let both = |(lang, field): (Lang, &kit_web::form_view::Field)| {
        Compared::new(&field.name, &field.label, kept.names.exact(lang).unwrap_or_default(), &field.value)
    };
    let country = Compared::new(&fields.country.name, &fields.country.label, &kept.country, &fields.country.value);
    Lang::ALL.into_iter().zip(&fields.names).map(both).chain([country]).collect()
}
