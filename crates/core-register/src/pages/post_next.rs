//! Names who holds a post next: in one step the one leaves and the other begins.

use askama::Template;
use axum::response::Response;
use core_spaces::Allowed;
use kernel::{Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Checks, Doing, Done, Reader, Visit, answer};

use super::place::Place;
use super::post::shell_in_post;
use super::typed_organisation::Suggested;
use crate::actions::{self, Next};
use crate::rules::access::KeepRegister;
use crate::rules::{LINE_LIMIT, NAME_LIMIT, PersonChange, PostId, RegisterPersonId};
use crate::store;
use crate::store::tenure::Held;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/post_next.html")]
struct PostNextPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    what: String,
    person: Suggested,
    since: Field,
    term: Field,
    /// Who leaves; asked where somebody holds it.
    after: Option<Choices>,
    hidden: Vec<Hidden>,
    back: String,
}

/// `GET /spaces/{space}/register/posts/{register_post}/next`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (space, post) = (visit.param("space")?, visit.param("register_post")?);
    visit.read(move |tx, reader| show(tx, reader, space, post, &[])).await
}

/// `POST /spaces/{space}/register/posts/{register_post}/next`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (space, id): (SpaceId, PostId) = (visit.param("space")?, visit.param("register_post")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<KeepRegister>(tx, &doing.reader, space)?;
                let next = next(tx, doing, &allowed)?;
                let tenure = actions::name_next(tx, &doing.occasion, &allowed, id, &next)?;
                Ok(Done::to(place.post(tenure.post)).saying("done-next-named"))
            },
            move |tx, reader, refusals| show(tx, reader, space, id, refusals),
        )
        .await
}

/// What the form says, all that is wrong with it at once; somebody whom the register does not know is added.
fn next(tx: &mut Tx<'_>, doing: &Doing, allowed: &Allowed<KeepRegister>) -> Result<Next> {
    let (form, mut checks) = (doing.form(), Checks::new());
    let missing = || Refusal::new("next-since-missing").on("since").into();
    let since = checks.take(form.day("since").and_then(|day| day.map(Some).ok_or_else(missing)))?;
    let person = checks.take(person(tx, doing, allowed).map(Some))?;
    checks.done()?;
    let (Some(person), Some(since)) = (person, since) else {
        return Err(kernel::Fault::new("nothing was refused and something is missing").into());
    };
    Ok(Next { person, since, term: form.text("term"), after: form.maybe("after")? })
}

/// The person who is typed; refused with `person-name-missing`, and with `person-several` where several are called so.
fn person(tx: &mut Tx<'_>, doing: &Doing, allowed: &Allowed<KeepRegister>) -> Result<RegisterPersonId> {
    let name = doing.form().text("person");
    if name.is_empty() {
        return Err(Refusal::new("person-name-missing").on("person").into());
    }
    let called = store::person::called(tx, allowed.space(), &name)?;
    match called.as_slice() {
        [person] => Ok(person.id),
        [] => {
            let change = PersonChange { name, ..PersonChange::default() };
            Ok(actions::add_person(tx, &doing.occasion, allowed, doing.reader.today, &change)?.id)
        }
        _ => Err(Refusal::new("person-several").on("person").into()),
    }
}

fn show(tx: &mut Tx<'_>, reader: &Reader, space: SpaceId, id: PostId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<KeepRegister>(tx, reader, space)?;
    let post = store::post::get(tx, space, id)?;
    let lang = reader.lang;
    let held = store::tenure::of_post(tx, post.id)?;
    let now: Vec<&Held> = held.iter().filter(|held| held.tenure.runs_on(reader.today)).collect();
    let field = |name: &'static str, label: &str, kept: &str| {
        reader.field(name, label, refusals).value(reader.standing(name, kept)).limit(LINE_LIMIT)
    };
    let only = if let [only] = now.as_slice() { only.tenure.id.to_string() } else { String::new() };
    let leaving = |held: &&Held| {
        let name = if held.person.is_empty() { t::person_forgotten(lang) } else { &held.person };
        Choice::new(held.tenure.id.to_string(), name)
    };
    let nobody = Choice::new("", kit_web::words::nobody(lang));
    let after = Choices::one(
        field("after", t::next_after(lang), &only).hint(t::next_after_hint(lang)),
        now.iter().map(leaving).chain([nobody]).collect(),
    );
    answer::page(&PostNextPage {
        shell: shell_in_post(tx, reader, &place, &post, t::post_next(lang))?,
        summary: reader.summary(refusals),
        what: held.first().map_or_else(|| post.title(lang).to_owned(), |held| held.known_as(lang)),
        person: Suggested::new(
            &place,
            field("person", t::next_person(lang), "").hint(t::next_person_hint(lang)).limit(NAME_LIMIT),
        ),
        since: field("since", t::since(lang), ""),
        term: field("term", t::term(lang), "").hint(t::term_hint(lang)),
        after: (!now.is_empty()).then_some(after),
        hidden: reader.hidden(),
        back: place.post(post.id),
    })
}
