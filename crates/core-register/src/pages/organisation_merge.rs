//! Makes one organisation of two entries: the other entry is found, both are compared, one is kept.

use askama::Template;
use axum::response::Response;
use core_people::rules::{SEARCH_LETTERS, SEARCH_LIMIT};
use kernel::{Lang, MultiText, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use super::kind_words;
use super::organisation_edit::{OrganisationFields, change, fields};
use super::person_merge::differing;
use super::place::Place;
use crate::actions;
use crate::rules::access::KeepRegister;
use crate::rules::{Organisation, RegisterOrganisationId};
use crate::store;
use crate::store::organisation::Asked;
use crate::words as t;

/// How many entries a search offers.
const OFFERED: i64 = 20;

#[derive(Template)]
#[template(path = "pages/organisation_merge.html")]
struct OrganisationMergePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    name: String,
    path: String,
    back: String,
    search: Field,
    searched: bool,
    other: Choices,
    chosen: Option<Chosen>,
}

/// The other entry, once it is chosen, and the form of what is kept.
struct Chosen {
    name: String,
    fields: OrganisationFields,
    hidden: Vec<Hidden>,
}

/// `GET /spaces/{space}/register/organisations/{register_organisation}/merge?q=…&other=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, id) = (visit.param("space")?, visit.param("register_organisation")?);
    visit.read(move |tx, reader| show(tx, reader, space, id, &[])).await
}

/// `POST /spaces/{space}/register/organisations/{register_organisation}/merge`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, kept): (SpaceId, RegisterOrganisationId) =
        (visit.param("space")?, visit.param("register_organisation")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<KeepRegister>(tx, &doing.reader, space)?;
                let form = doing.form();
                let other: (RegisterOrganisationId, i64) = (form.value("other")?, form.whole("other-version")?);
                let mut parents = Vec::new();
                for id in [kept, other.0] {
                    parents.extend(store::organisation::get(tx, space, id)?.parent);
                }
                let (kept, change) = ((kept, form.whole("version")?), change(tx, form, space, &parents)?);
                let one = actions::merge_organisations(tx, &doing.occasion, &allowed, other, kept, &change)?;
                Ok(Done::to(place.organisation(one.id)).saying("done-merged"))
            },
            move |tx, reader, refusals| show(tx, reader, space, kept, refusals),
        )
        .await
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    space: SpaceId,
    id: RegisterOrganisationId,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<KeepRegister>(tx, reader, space)?;
    let lang = reader.lang;
    let kept = store::organisation::get(tx, space, id)?;
    let name = kept.names.pick(lang).0.to_owned();
    let visit = reader.visit();
    let asked = if refusals.is_empty() { visit.query() } else { visit.form() };
    let text: String = asked.text("q").chars().take(SEARCH_LIMIT).collect();
    let text = if text.is_empty() { name.clone() } else { text };
    let searched = text.chars().count() >= SEARCH_LETTERS;
    let found = if searched { others(tx, reader, &kept, text.clone())? } else { Vec::new() };
    let chosen = match asked.maybe("other")? {
        Some(other) => {
            let other = store::organisation::get(tx, space, other)?;
            Some(chosen(tx, reader, &place, (&kept, &other), refusals)?)
        }
        None => None,
    };
    let mut shell = place.shell_in_organisations(reader, t::merge(lang));
    shell.breadcrumbs.push(Link::new(&name, place.organisation(kept.id)));
    answer::page(&OrganisationMergePage {
        shell,
        summary: reader.summary(refusals),
        name,
        path: format!("{}/merge", place.organisation(kept.id)),
        back: place.organisation(kept.id),
        search: Field::new("q", t::merge_search(lang, SEARCH_LETTERS)).value(&text).limit(SEARCH_LIMIT),
        searched,
        other: Choices::one(Field::new("other", t::merge_question(lang)), found),
        chosen,
    })
}

fn others(tx: &mut Tx<'_>, reader: &Reader, kept: &Organisation, text: String) -> Result<Vec<Choice>> {
    let asked = Asked { text, kind: None };
    let mut found = store::organisation::list(tx, kept.space, &asked, reader.today, (0, OFFERED))?;
    found.retain(|listed| listed.organisation.id != kept.id);
    let choice = |one: &Organisation| {
        Choice::new(one.id.to_string(), one.names.pick(reader.lang).0).hint(kind_words::name(reader.lang, one.kind))
    };
    Ok(found.iter().map(|listed| choice(&listed.organisation)).collect())
}

/// The form of what is kept: this entry's lines, and the other's where this one has none.
fn chosen(
    tx: &mut Tx<'_>,
    reader: &Reader,
    place: &Place,
    (kept, other): (&Organisation, &Organisation),
    refusals: &[Refusal],
) -> Result<Chosen> {
    let or = |own: &str, theirs: &str| if own.is_empty() { theirs.to_owned() } else { own.to_owned() };
    let both = Organisation {
        names: names(kept, other),
        abbreviation: or(&kept.abbreviation, &other.abbreviation),
        parent: kept.parent.or(other.parent).filter(|parent| *parent != kept.id && *parent != other.id),
        area: or(&kept.area, &other.area),
        website: or(&kept.website, &other.website),
        ..kept.clone()
    };
    let mut fields = fields(tx, reader, place, Some(&both), refusals)?;
    for (lang, field) in Lang::ALL.into_iter().zip(&mut fields.names) {
        differing(reader.lang, field, other.names.exact(lang).unwrap_or_default());
    }
    let lines = [
        (&mut fields.abbreviation, &other.abbreviation),
        (&mut fields.area, &other.area),
        (&mut fields.website, &other.website),
    ];
    for (field, theirs) in lines {
        differing(reader.lang, field, theirs);
    }
    let mut hidden = reader.hidden();
    hidden.extend([
        Hidden::new("other", other.id.to_string()),
        Hidden::new("other-version", other.version.to_string()),
        Hidden::new("version", kept.version.to_string()),
    ]);
    Ok(Chosen { name: other.names.pick(reader.lang).0.to_owned(), fields, hidden })
}

fn names(kept: &Organisation, other: &Organisation) -> MultiText {
    Lang::ALL.into_iter().fold(MultiText::default(), |names, lang| {
        let name = kept.names.exact(lang).or_else(|| other.names.exact(lang)).unwrap_or_default();
        names.with(lang, name.to_owned())
    })
}
