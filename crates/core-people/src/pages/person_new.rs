//! Adding a person; with a mail address they get an account and an invitation.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Refusal, Result};
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use crate::actions::{NewPerson, add_person};
use crate::pages::choices;
use crate::rules::{EMAIL_LIMIT, Email, PERSON_NAME_LIMIT, person_name};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/person_new.html")]
struct NewPersonPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    fields: PersonFields,
    hidden: Vec<Hidden>,
}

/// The fields of a person's form.
pub(super) struct PersonFields {
    pub(super) name: Field,
    pub(super) email: Field,
    pub(super) lang: Choices,
    pub(super) administrator: Choices,
}

/// `GET /people/new`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|_, reader| shown(reader, &[])).await
}

/// `POST /people/new`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    visit
        .submit(
            |tx, doing| {
                let new = read(doing.form())?;
                let id = add_person(tx, &doing.occasion, doing.reader.app().site(), &new)?;
                let said = if new.email.is_some() { "done-person-invited" } else { "done-person-added" };
                Ok(Done::to(format!("/people/{id}")).saying(said))
            },
            |_, reader, refusals| shown(reader, refusals),
        )
        .await
}

/// A person as the form says, all that is wrong with it at once.
pub(super) fn read(form: &Form) -> Result<NewPerson> {
    let mut checks = Checks::new();
    let name = checks.take(person_name(form.raw("name")).map_err(Into::into))?;
    let email = match form.text("email") {
        text if text.is_empty() => None,
        text => checks.take(Email::typed(&text).map(Some).map_err(Into::into))?,
    };
    let lang: Lang = form.value("lang")?;
    checks.done()?;
    Ok(NewPerson { name, email, lang, administrator: form.has("administrator") })
}

/// The fields with what was typed in them, else with what is kept.
pub(super) fn fields(
    reader: &Reader,
    (name, email, language, administrator): (&str, &str, Lang, bool),
    refusals: &[Refusal],
) -> PersonFields {
    let lang = reader.lang;
    let came = reader.visit();
    let ticked =
        if came.row().method == axum::http::Method::POST { came.form().has("administrator") } else { administrator };
    let administers =
        Choice::new("yes", t::administers_question(lang)).hint(t::administers_hint(lang)).chosen_if(ticked);
    PersonFields {
        name: reader
            .field("name", t::name(lang), refusals)
            .value(reader.standing("name", name))
            .limit(PERSON_NAME_LIMIT),
        email: reader
            .field("email", t::email_optional(lang), refusals)
            .hint(t::person_email_hint(lang))
            .value(reader.standing("email", email))
            .limit(EMAIL_LIMIT),
        lang: choices::languages(reader, language, refusals),
        administrator: Choices::many(
            reader.field("administrator", t::administration(lang), refusals),
            vec![administers],
        ),
    }
}

fn shown(reader: &Reader, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let mut shell = reader.shell(t::person_new_title(lang));
    shell.breadcrumbs = vec![Link::new(t::people_title(lang), "/people")];
    answer::page(&NewPersonPage {
        shell,
        summary: reader.summary(refusals),
        fields: fields(reader, ("", "", reader.app().site().lang, false), refusals),
        hidden: reader.hidden(),
    })
}
