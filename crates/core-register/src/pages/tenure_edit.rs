//! Notes that a person holds a post, and changes that.

use askama::Template;
use axum::response::Response;
use core_spaces::Allowed;
use kernel::{Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::compare::version;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Checks, Doing, Done, Reader, Visit, answer};

use super::kind_words;
use super::place::Place;
use super::typed_organisation::{Suggested, known_or_new};
use crate::actions;
use crate::rules::access::KeepRegister;
use crate::rules::{
    LINE_LIMIT, NAME_LIMIT, OutsideKind, Person, RegisterOrganisationId, RegisterPersonId, TenureChange, TenureId,
};
use crate::store;
use crate::store::tenure::Held;
use crate::words as t;

/// The box that tells a post before the others.
const FIRST: &str = "first";

#[derive(Template)]
#[template(path = "pages/tenure_edit.html")]
struct TenureEditPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    heading: &'static str,
    person: String,
    organisation: Suggested,
    /// Asked where the organisation may be new.
    kind: Choices,
    title: Field,
    area: Field,
    term: Field,
    since: Field,
    until: Field,
    /// Whether it is told before the person's other posts.
    first: Choices,
    hidden: Vec<Hidden>,
    back: String,
    remove_href: Option<String>,
}

/// `GET /spaces/{space}/register/persons/{register_person}/new-post`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    let (space, person) = (visit.param("space")?, visit.param("register_person")?);
    visit.read(move |tx, reader| show_new(tx, reader, space, person, &[])).await
}

/// `POST /spaces/{space}/register/persons/{register_person}/new-post`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    let (space, person): (SpaceId, RegisterPersonId) = (visit.param("space")?, visit.param("register_person")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<KeepRegister>(tx, &doing.reader, space)?;
                let change = change(tx, doing, &allowed, &[])?;
                let tenure = actions::add_tenure(tx, &doing.occasion, &allowed, person, &change)?;
                actions::tell_first(tx, &doing.occasion, &allowed, tenure.id, doing.form().has(FIRST))?;
                Ok(Done::to(place.person(person)).saying("done-tenure-added"))
            },
            move |tx, reader, refusals| show_new(tx, reader, space, person, refusals),
        )
        .await
}

/// `GET /spaces/{space}/register/tenures/{tenure}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, tenure) = (visit.param("space")?, visit.param("tenure")?);
    visit.read(move |tx, reader| show(tx, reader, space, tenure, &[])).await
}

/// `POST /spaces/{space}/register/tenures/{tenure}`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, tenure): (SpaceId, TenureId) = (visit.param("space")?, visit.param("tenure")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<KeepRegister>(tx, &doing.reader, space)?;
                let version = doing.form().whole("version")?;
                let held = store::tenure::get(tx, space, tenure)?;
                let change = change(tx, doing, &allowed, &[held.post.organisation])?;
                let tenure = actions::change_tenure(tx, &doing.occasion, &allowed, (tenure, version), &change)?;
                actions::tell_first(tx, &doing.occasion, &allowed, tenure.id, doing.form().has(FIRST))?;
                Ok(Done::to(place.person(tenure.person)).saying("done-tenure-changed"))
            },
            move |tx, reader, refusals| show(tx, reader, space, tenure, refusals),
        )
        .await
}

/// The tenure as the form says, all that is wrong with it at once.
fn change(
    tx: &mut Tx<'_>,
    doing: &Doing,
    allowed: &Allowed<KeepRegister>,
    standing: &[RegisterOrganisationId],
) -> Result<TenureChange> {
    let mut checks = Checks::new();
    let (form, lang) = (doing.form(), doing.reader.lang);
    let organisation = known_or_new(tx, &doing.occasion, allowed, (form, lang), standing).map(Some);
    let organisation = checks.take(organisation)?;
    let (since, until) = (checks.take(form.day("since"))?, checks.take(form.day("until"))?);
    let (title, area, term) = (form.text("title"), form.text("post-area"), form.text("term"));
    let Some(organisation) = organisation else {
        if title.is_empty() {
            checks.refuse(Refusal::new("post-missing").on("title"));
        }
        checks.done()?;
        return Err(kernel::Fault::new("nothing was refused and something is missing").into());
    };
    let change = TenureChange { organisation, title, lang, area, term, since, until };
    checks.take(change.check().map_err(kernel::Error::Refused))?;
    checks.done()?;
    Ok(change)
}

fn show_new(
    tx: &mut Tx<'_>,
    reader: &Reader,
    space: SpaceId,
    person: RegisterPersonId,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<KeepRegister>(tx, reader, space)?;
    let person = store::person::known(tx, space, person)?;
    answer::page(&view(reader, &place, &person, None, refusals))
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, tenure: TenureId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<KeepRegister>(tx, reader, space)?;
    let held = store::tenure::get(tx, space, tenure)?;
    let person = store::person::known(tx, space, held.tenure.person)?;
    answer::page(&view(reader, &place, &person, Some(&held), refusals))
}

fn view(reader: &Reader, place: &Place, person: &Person, held: Option<&Held>, refusals: &[Refusal]) -> TenureEditPage {
    let lang = reader.lang;
    let field = |name: &'static str, label: &str, kept: &str| {
        reader.field(name, label, refusals).value(reader.standing(name, kept)).limit(LINE_LIMIT)
    };
    let saved = |of: fn(&Held) -> &str| held.map_or("", of);
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let organisation = held.map_or("", |held| held.organisation.pick(lang).0);
    let heading = if held.is_some() { t::tenure_edit(lang) } else { t::tenure_new(lang) };
    let mut shell = place.shell(reader, heading);
    shell.breadcrumbs.push(Link::new(&person.name, place.person(person.id)));
    let is_conflict = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let saved_first = held.is_some_and(|held| held.tenure.told_first);
    let is_first = typed.map_or(saved_first, |form| form.has(FIRST));
    let mut hidden = reader.hidden();
    hidden.extend(held.map(|held| version(held.tenure.version, typed, is_conflict)));
    TenureEditPage {
        shell,
        summary: reader.summary(refusals),
        heading,
        person: person.name.clone(),
        organisation: Suggested::new(
            place,
            field("organisation", t::organisation(lang), organisation).hint(t::organisation_new_hint(lang)),
        ),
        kind: kind_words::choices(lang, field("kind", t::organisation_kind_new(lang), OutsideKind::Other.name())),
        title: field("title", t::post(lang), held.map_or("", |held| held.post.title(lang)))
            .hint(t::post_hint(lang))
            .limit(NAME_LIMIT),
        area: field("post-area", t::post_area(lang), saved(|held| &held.post.area)),
        term: field("term", t::term(lang), saved(|held| &held.tenure.term)).hint(t::term_hint(lang)),
        since: field("since", t::since(lang), &day(held.and_then(|held| held.tenure.since))),
        until: field("until", t::until(lang), &day(held.and_then(|held| held.tenure.until))).hint(t::until_hint(lang)),
        first: Choices::many(
            Field::new(FIRST, t::tenure_first_question(lang)).hint(t::tenure_first_hint(lang)),
            vec![Choice::new("yes", t::tenure_first(lang)).chosen_if(is_first)],
        ),
        hidden,
        back: place.person(person.id),
        remove_href: held.map(|held| format!("{}/tenures/{}/remove", place.href(), held.tenure.id)),
    }
}
