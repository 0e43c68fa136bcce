//! Makes one person of two entries: the other entry is found, both are compared, one is kept.

use askama::Template;
use axum::response::Response;
use core_people::rules::{SEARCH_LETTERS, SEARCH_LIMIT};
use kernel::{Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use super::person_edit::{PersonFields, change, fields};
use super::place::Place;
use crate::actions;
use crate::rules::access::KeepRegister;
use crate::rules::{Person, RegisterPersonId};
use crate::store;
use crate::store::person::Asked;
use crate::words as t;

/// How many entries a search offers.
const OFFERED: i64 = 20;

#[derive(Template)]
#[template(path = "pages/person_merge.html")]
struct PersonMergePage {
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
    fields: PersonFields,
    hidden: Vec<Hidden>,
}

/// `GET /spaces/{space}/register/persons/{register_person}/merge?q=…&other=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, person) = (visit.param("space")?, visit.param("register_person")?);
    visit.read(move |tx, reader| show(tx, reader, space, person, &[])).await
}

/// `POST /spaces/{space}/register/persons/{register_person}/merge`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, kept): (SpaceId, RegisterPersonId) = (visit.param("space")?, visit.param("register_person")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<KeepRegister>(tx, &doing.reader, space)?;
                let form = doing.form();
                let other = (form.value("other")?, form.whole("other-version")?);
                let (kept, change) = ((kept, form.whole("version")?), change(form)?);
                let today = doing.reader.today;
                let person = actions::merge_persons(tx, &doing.occasion, &allowed, today, other, (kept, &change))?;
                Ok(Done::to(place.person(person.id)).saying("done-merged"))
            },
            move |tx, reader, refusals| show(tx, reader, space, kept, refusals),
        )
        .await
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    space: SpaceId,
    id: RegisterPersonId,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<KeepRegister>(tx, reader, space)?;
    let lang = reader.lang;
    let kept = store::person::known(tx, space, id)?;
    let visit = reader.visit();
    let asked = if refusals.is_empty() { visit.query() } else { visit.form() };
    let text: String = asked.text("q").chars().take(SEARCH_LIMIT).collect();
    let text = if text.is_empty() { kept.name.clone() } else { text };
    let searched = text.chars().count() >= SEARCH_LETTERS;
    let found = if searched { others(tx, reader, &kept, &text)? } else { Vec::new() };
    let chosen = match asked.maybe("other")? {
        Some(other) => {
            let other = store::person::known(tx, space, other)?;
            Some(chosen(tx, reader, &kept, other, refusals)?)
        }
        None => None,
    };
    let mut shell = place.shell(reader, t::merge(lang));
    shell.breadcrumbs.push(Link::new(&kept.name, place.person(kept.id)));
    answer::page(&PersonMergePage {
        shell,
        summary: reader.summary(refusals),
        path: format!("{}/merge", place.person(kept.id)),
        back: place.person(kept.id),
        search: Field::new("q", t::merge_search(lang, SEARCH_LETTERS)).value(&text).limit(SEARCH_LIMIT),
        searched,
        other: Choices::one(Field::new("other", t::merge_question(lang)), found),
        chosen,
        name: kept.name,
    })
}

/// Entries that may be the same person, each with its posts: that tells those of one name apart.
fn others(tx: &mut Tx<'_>, reader: &Reader, kept: &Person, text: &str) -> Result<Vec<Choice>> {
    let asked = Asked { text: text.to_owned(), ..Asked::default() };
    let mut found = store::person::list(tx, kept.space, &asked, reader.today, (0, OFFERED))?;
    found.retain(|person| person.id != kept.id);
    let ids: Vec<_> = found.iter().map(|person| person.id).collect();
    let held = store::tenure::telling(tx, &ids, reader.today)?;
    let choice = |person: &Person| {
        let posts = held.iter().filter(|held| held.tenure.person == person.id);
        let posts: Vec<String> = posts.map(|held| held.known_as(reader.lang)).collect();
        Choice::new(person.id.to_string(), &person.name).hint(posts.join("; "))
    };
    Ok(found.iter().map(choice).collect())
}

/// The form of what is kept: this entry's lines, and the other's where this one has none.
fn chosen(tx: &mut Tx<'_>, reader: &Reader, kept: &Person, other: Person, refusals: &[Refusal]) -> Result<Chosen> {
    let or = |own: &str, theirs: &str| if own.is_empty() { theirs.to_owned() } else { own.to_owned() };
    let both = Person {
        email: or(&kept.email, &other.email),
        phone: or(&kept.phone, &other.phone),
        party: kept.party.or(other.party),
        area: or(&kept.area, &other.area),
        note: joined(&kept.note, &other.note),
        source: or(&kept.source, &other.source),
        ..kept.clone()
    };
    let mut fields = fields(tx, reader, kept.space, Some(&both), refusals)?;
    let lines = [
        (&mut fields.name, &other.name),
        (&mut fields.email, &other.email),
        (&mut fields.phone, &other.phone),
        (&mut fields.area, &other.area),
        (&mut fields.source, &other.source),
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
    Ok(Chosen { name: other.name, fields, hidden })
}

/// Says at a field what the other entry has there, where that is something else.
pub(super) fn differing(lang: Lang, field: &mut Field, theirs: &str) {
    field.hint = if theirs.is_empty() || *theirs == field.value { String::new() } else { t::merge_other(lang, theirs) };
}

fn joined(own: &str, theirs: &str) -> String {
    let parts = [own, theirs].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("\n\n")
}
