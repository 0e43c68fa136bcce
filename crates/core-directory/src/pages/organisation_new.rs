//! Adding an organisation.

use askama::Template;
use axum::response::Response;
use core_people::actions::add_organisation;
use core_people::kind_word;
use core_people::rules::{COUNTRY_LENGTH, NAME_LIMIT, Organisation, OrganisationKind};
use kernel::{Lang, MultiText, OrganisationId, Refusal, Result};
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::href;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/organisation_new.html")]
struct NewOrganisationPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    fields: OrganisationFields,
    hidden: Vec<Hidden>,
}

/// The fields of an organisation's form.
pub(super) struct OrganisationFields {
    pub(super) names: Vec<Field>,
    pub(super) kind: Choices,
    pub(super) country: Field,
}

/// `GET /organisations/new`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|_, reader| shown(reader, &[])).await
}

/// `POST /organisations/new`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    visit
        .submit(
            |tx, doing| {
                let id = OrganisationId::new(doing.occasion.at, &doing.occasion.chance);
                add_organisation(tx, &doing.occasion, &read(doing.form(), id, 1)?)?;
                Ok(Done::to(href(id)).saying("done-organisation-added"))
            },
            |_, reader, refusals| shown(reader, refusals),
        )
        .await
}

/// An organisation as the form says, all that is wrong with it at once.
pub(super) fn read(form: &Form, id: OrganisationId, version: i64) -> Result<Organisation> {
    let kind: OrganisationKind = form.value("kind")?;
    let names = Lang::ALL
        .into_iter()
        .fold(MultiText::default(), |names, lang| names.with(lang, form.text(&format!("name-{lang}"))));
    let mut checks = Checks::new();
    let bare = Organisation { id, kind, names: MultiText::default(), country: String::new(), version };
    let with_names = checks.take(bare.clone().named(names).map(Some).map_err(Into::into))?;
    let with_country = checks.take(bare.in_country(form.raw("country")).map(Some).map_err(Into::into))?;
    checks.done()?;
    match (with_names, with_country) {
        (Some(names), Some(place)) => Ok(Organisation { country: place.country, ..names }),
        _ => Err(kernel::Fault::new("nothing was refused and something is missing").into()),
    }
}

/// The fields with what was typed in them, else with what is kept.
pub(super) fn fields(reader: &Reader, kept: Option<&Organisation>, refusals: &[Refusal]) -> OrganisationFields {
    let lang = reader.lang;
    let name = |of: Lang| {
        let (name, label) = match of {
            Lang::Fi => ("name-fi", t::name_in_finnish(lang)),
            Lang::Sv => ("name-sv", t::name_in_swedish(lang)),
            Lang::En => ("name-en", t::name_in_english(lang)),
        };
        let kept = kept.and_then(|kept| kept.names.exact(of)).unwrap_or_default();
        reader.field(name, label, refusals).value(reader.standing(name, kept)).limit(NAME_LIMIT).lang(of)
    };
    OrganisationFields {
        names: Lang::ALL.map(name).to_vec(),
        kind: kinds(reader, kept.map_or(OrganisationKind::City, |kept| kept.kind), refusals),
        country: reader
            .field("country", t::country(lang), refusals)
            .hint(t::country_hint(lang))
            .value(reader.standing("country", kept.map_or("FI", |kept| &kept.country)))
            .limit(COUNTRY_LENGTH),
    }
}

/// The kind of an organisation.
pub(super) fn kinds(reader: &Reader, kept: OrganisationKind, refusals: &[Refusal]) -> Choices {
    let field = reader.field("kind", t::kind(reader.lang), refusals).value(reader.standing("kind", kept.name()));
    let option = |kind: OrganisationKind| Choice::new(kind.name(), kind_word(reader.lang, kind));
    Choices::one(field, OrganisationKind::ALL.map(option).to_vec())
}

fn shown(reader: &Reader, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let mut shell = reader.shell(t::organisation_new(lang));
    shell.breadcrumbs = vec![Link::new(t::directory(lang), "/organisations")];
    answer::page(&NewOrganisationPage {
        shell,
        summary: reader.summary(refusals),
        fields: fields(reader, None, refusals),
        hidden: reader.hidden(),
    })
}
