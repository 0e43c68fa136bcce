//! Adds a person to a register, and changes one. Who saves second sees both versions.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::compare::{Compared, note_saved, version};
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Form, Reader, Visit, answer};

use super::place::Place;
use crate::actions;
use crate::rules::access::KeepRegister;
use crate::rules::{LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT, OutsideKind, Person, PersonChange, RegisterPersonId};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/person_edit.html")]
struct PersonEditPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    heading: String,
    draft: String,
    fields: PersonFields,
    compared: Option<Vec<Compared>>,
    hidden: Vec<Hidden>,
    back: String,
}

/// The fields of a person's form.
pub(super) struct PersonFields {
    pub name: Field,
    pub email: Field,
    pub phone: Field,
    pub party: Choices,
    pub area: Field,
    pub note: Field,
    pub source: Field,
}

/// `GET /spaces/{space}/register/new-person`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    let space = visit.param("space")?;
    visit.read(move |tx, reader| show(tx, reader, space, None, &[])).await
}

/// `POST /spaces/{space}/register/new-person`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    let space: SpaceId = visit.param("space")?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<KeepRegister>(tx, &doing.reader, space)?;
                let change = change(doing.form())?;
                let person = actions::add_person(tx, &doing.occasion, &allowed, doing.reader.today, &change)?;
                Ok(Done::to(place.person(person.id)).saying("done-register-person-added"))
            },
            move |tx, reader, refusals| show(tx, reader, space, None, refusals),
        )
        .await
}

/// `GET /spaces/{space}/register/persons/{register_person}/edit`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, person) = (visit.param("space")?, visit.param("register_person")?);
    visit.read(move |tx, reader| show(tx, reader, space, Some(person), &[])).await
}

/// `POST /spaces/{space}/register/persons/{register_person}/edit`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, RegisterPersonId) = (visit.param("space")?, visit.param("register_person")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<KeepRegister>(tx, &doing.reader, space)?;
                let (version, change) = (doing.form().whole("version")?, change(doing.form())?);
                let today = doing.reader.today;
                actions::change_person(tx, &doing.occasion, &allowed, today, (id, version), &change)?;
                Ok(Done::to(place.person(id)).saying("done-register-person-changed"))
            },
            move |tx, reader, refusals| show(tx, reader, space, Some(id), refusals),
        )
        .await
}

/// What the form says; the rules look at it.
pub(super) fn change(form: &Form) -> Result<PersonChange> {
    Ok(PersonChange {
        name: form.text("name"),
        email: form.text("email"),
        phone: form.text("phone"),
        party: form.maybe("party")?,
        area: form.text("area"),
        note: form.long_text("note"),
        source: form.text("source"),
    })
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    space: SpaceId,
    id: Option<RegisterPersonId>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<KeepRegister>(tx, reader, space)?;
    let lang = reader.lang;
    let kept = id.map(|id| store::person::known(tx, space, id)).transpose()?;
    let mut fields = fields(tx, reader, space, kept.as_ref(), refusals)?;
    let is_conflict = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let mut hidden = reader.hidden();
    let mut compared = None;
    if let Some(kept) = &kept {
        hidden.push(version(kept.version, typed, is_conflict));
        if is_conflict {
            let party = kept.party.map(|party| party.to_string()).unwrap_or_default();
            note_saved(lang, &mut fields.party, std::iter::once(party.as_str()));
            compared = Some(both(kept, &fields));
        }
    }
    let heading = kept.as_ref().map_or(t::person_new(lang), |_| t::person_edit(lang)).to_owned();
    let mut shell = place.shell(reader, &heading);
    if let Some(kept) = &kept {
        shell.breadcrumbs.push(Link::new(&kept.name, place.person(kept.id)));
    }
    answer::page(&PersonEditPage {
        shell,
        summary: reader.summary(refusals),
        heading,
        draft: id.map_or_else(|| format!("person-of-{space}"), |id| format!("register-person-{id}")),
        fields,
        compared,
        hidden,
        back: kept.map_or(place.href(), |kept| place.person(kept.id)),
    })
}

/// The fields with what was typed in them, else with what is kept.
pub(super) fn fields(
    tx: &mut Tx<'_>,
    reader: &Reader,
    space: SpaceId,
    kept: Option<&Person>,
    refusals: &[Refusal],
) -> Result<PersonFields> {
    let lang = reader.lang;
    let saved = |of: fn(&Person) -> &str| kept.map_or("", of);
    let field = |name: &'static str, label: &str, kept: &str, limit: usize| {
        reader.field(name, label, refusals).value(reader.standing(name, kept)).limit(limit)
    };
    let party = kept.and_then(|kept| kept.party).map(|party| party.to_string()).unwrap_or_default();
    Ok(PersonFields {
        name: field("name", t::name(lang), saved(|kept| &kept.name), NAME_LIMIT),
        email: field("email", t::contact_email(lang), saved(|kept| &kept.email), LINE_LIMIT),
        phone: field("phone", t::phone(lang), saved(|kept| &kept.phone), LINE_LIMIT),
        party: parties(tx, lang, space, field("party", t::party(lang), &party, LINE_LIMIT))?,
        area: field("area", t::area(lang), saved(|kept| &kept.area), LINE_LIMIT).hint(t::area_hint(lang)),
        note: field("note", t::note(lang), saved(|kept| &kept.note), NOTE_LIMIT).hint(t::note_hint(lang)),
        source: field("source", t::source(lang), saved(|kept| &kept.source), LINE_LIMIT).hint(t::source_hint(lang)),
    })
}

fn parties(tx: &mut Tx<'_>, lang: Lang, space: SpaceId, field: Field) -> Result<Choices> {
    let parties = store::organisation::of_kind(tx, space, OutsideKind::Party)?;
    let options = parties.iter().map(|party| Choice::new(party.id.to_string(), party.names.pick(lang).0));
    let none = Choice::new("", kit_web::words::none(lang));
    Ok(Choices::one(field, std::iter::once(none).chain(options).collect()))
}

fn both(kept: &Person, fields: &PersonFields) -> Vec<Compared> {
    let one = |field: &Field, theirs: &str| Compared::new(&field.name, &field.label, theirs, &field.value);
    vec![
        one(&fields.name, &kept.name),
        one(&fields.email, &kept.email),
        one(&fields.phone, &kept.phone),
        one(&fields.area, &kept.area),
        one(&fields.note, &kept.note),
        one(&fields.source, &kept.source),
    ]
}
