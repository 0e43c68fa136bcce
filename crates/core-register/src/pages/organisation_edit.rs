//! Adds an organisation to a register, and changes one. Who saves second sees both versions.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, MultiText, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::compare::{Compared, note_saved, version};
use kit_web::form_view::{Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Form, Reader, Visit, answer};

use super::kind_words;
use super::place::Place;
use super::typed_organisation::{self, Suggested};
use crate::actions;
use crate::rules::access::KeepRegister;
use crate::rules::{LINE_LIMIT, NAME_LIMIT, Organisation, OrganisationChange, OutsideKind, RegisterOrganisationId};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/organisation_edit.html")]
struct OrganisationEditPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    heading: String,
    draft: String,
    fields: OrganisationFields,
    compared: Option<Vec<Compared>>,
    hidden: Vec<Hidden>,
    back: String,
}

/// The fields of an organisation's form.
pub(super) struct OrganisationFields {
    pub names: Vec<Field>,
    pub kind: Choices,
    pub abbreviation: Field,
    pub parent: Suggested,
    pub area: Field,
    pub website: Field,
}

/// `GET /spaces/{space}/register/new-organisation`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| show(tx, reader, space, None, &[])).await
}

/// `POST /spaces/{space}/register/new-organisation`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    let space: SpaceId = visit.param("space")?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<KeepRegister>(tx, &doing.reader, space)?;
                let change = change(tx, doing.form(), space, &[])?;
                let one = actions::add_organisation(tx, &doing.occasion, &allowed, &change)?;
                Ok(Done::to(place.organisation(one.id)).saying("done-register-organisation-added"))
            },
            move |tx, reader, refusals| show(tx, reader, space, None, refusals),
        )
        .await
}

/// `GET /spaces/{space}/register/organisations/{register_organisation}/edit`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("register_organisation")?);
    visit.read(move |tx, reader| show(tx, reader, space, Some(id), &[])).await
}

/// `POST /spaces/{space}/register/organisations/{register_organisation}/edit`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, RegisterOrganisationId) = (visit.param("space")?, visit.param("register_organisation")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<KeepRegister>(tx, &doing.reader, space)?;
                let kept = store::organisation::get(tx, space, id)?;
                let change = change(tx, doing.form(), space, kept.parent.as_slice())?;
                let version = doing.form().whole("version")?;
                actions::change_organisation(tx, &doing.occasion, &allowed, (id, version), &change)?;
                Ok(Done::to(place.organisation(id)).saying("done-register-organisation-changed"))
            },
            move |tx, reader, refusals| show(tx, reader, space, Some(id), refusals),
        )
        .await
}

/// What the form says; the rules look at it.
pub(super) fn change(
    tx: &mut Tx<'_>,
    form: &Form,
    space: SpaceId,
    parents: &[RegisterOrganisationId],
) -> Result<OrganisationChange> {
    let names = Lang::ALL
        .into_iter()
        .fold(MultiText::default(), |names, lang| names.with(lang, form.text(&format!("name-{lang}"))));
    Ok(OrganisationChange {
        kind: form.value("kind")?,
        names,
        abbreviation: form.text("abbreviation"),
        parent: typed_organisation::known(tx, space, form, "parent", parents)?,
        area: form.text("area"),
        website: form.text("website"),
    })
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    space: SpaceId,
    id: Option<RegisterOrganisationId>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<KeepRegister>(tx, reader, space)?;
    let lang = reader.lang;
    let kept = id.map(|id| store::organisation::get(tx, space, id)).transpose()?;
    let mut fields = fields(tx, reader, &place, kept.as_ref(), refusals)?;
    let is_conflict = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let mut hidden = reader.hidden();
    let mut compared = None;
    if let Some(kept) = &kept {
        hidden.push(version(kept.version, typed, is_conflict));
        if is_conflict {
            note_saved(lang, &mut fields.kind, std::iter::once(kept.kind.name()));
            compared = Some(both(kept, &fields));
        }
    }
    let heading = kept.as_ref().map_or(t::organisation_new(lang), |_| t::organisation_edit(lang)).to_owned();
    let mut shell = place.shell_in_organisations(reader, &heading);
    if let Some(kept) = &kept {
        shell.breadcrumbs.push(Link::new(kept.names.pick(lang).0, place.organisation(kept.id)));
    }
    answer::page(&OrganisationEditPage {
        shell,
        summary: reader.summary(refusals),
        heading,
        draft: id.map_or_else(|| format!("organisation-of-{space}"), |id| format!("register-organisation-{id}")),
        fields,
        compared,
        hidden,
        back: kept.map_or(place.organisations(), |kept| place.organisation(kept.id)),
    })
}

/// The fields with what was typed in them, else with what is kept.
pub(super) fn fields(
    tx: &mut Tx<'_>,
    reader: &Reader,
    place: &Place,
    kept: Option<&Organisation>,
    refusals: &[Refusal],
) -> Result<OrganisationFields> {
    let lang = reader.lang;
    let saved = |of: fn(&Organisation) -> &str| kept.map_or("", of);
    let field = |name: &'static str, label: &str, kept: &str| {
        reader.field(name, label, refusals).value(reader.standing(name, kept)).limit(LINE_LIMIT)
    };
    let name = |of: Lang| {
        let (name, label) = match of {
            Lang::Fi => ("name-fi", t::name_in_finnish(lang)),
            Lang::Sv => ("name-sv", t::name_in_swedish(lang)),
            Lang::En => ("name-en", t::name_in_english(lang)),
        };
        let kept = kept.and_then(|kept| kept.names.exact(of)).unwrap_or_default();
        field(name, label, kept).limit(NAME_LIMIT).lang(of)
    };
    let parent = kept.and_then(|kept| kept.parent);
    let parent = parent.map(|parent| store::organisation::get(tx, place.space.id, parent)).transpose()?;
    let parent = parent.map(|parent| parent.names.pick(lang).0.to_owned()).unwrap_or_default();
    let kind = kept.map_or(OutsideKind::Ministry, |kept| kept.kind).name();
    Ok(OrganisationFields {
        names: Lang::ALL.map(name).to_vec(),
        kind: kind_words::choices(lang, field("kind", t::organisation_kind(lang), kind)),
        abbreviation: field("abbreviation", t::abbreviation(lang), saved(|kept| &kept.abbreviation)),
        parent: Suggested::new(place, field("parent", t::part_of(lang), &parent).hint(t::organisation_hint(lang))),
        area: field("area", t::area(lang), saved(|kept| &kept.area)),
        website: field("website", t::website(lang), saved(|kept| &kept.website)).hint(t::website_hint(lang)),
    })
}

fn both(kept: &Organisation, fields: &OrganisationFields) -> Vec<Compared> {
    let one = |field: &Field, theirs: &str| Compared::new(&field.name, &field.label, theirs, &field.value);
    let names = Lang::ALL.into_iter().zip(&fields.names);
    let names = names.map(|(lang, field)| one(field, kept.names.exact(lang).unwrap_or_default()));
    let lines = [
        one(&fields.abbreviation, &kept.abbreviation),
        one(&fields.parent.field, &fields.parent.field.value),
        one(&fields.area, &kept.area),
        one(&fields.website, &kept.website),
    ];
    names.chain(lines).collect()
}
