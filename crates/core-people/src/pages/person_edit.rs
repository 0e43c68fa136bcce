//! Changing a person and their account.

use askama::Template;
use axum::response::Response;
use kernel::{PersonId, Refusal, RefusalKind, Result};
use kit_db::Tx;
use kit_web::compare::{Compared, note_saved, version};
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use super::person_new::{PersonFields, fields, read};
use crate::actions::{PersonChange, change_person};
use crate::store::{account, person};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/person_edit.html")]
struct EditPersonPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    heading: String,
    fields: PersonFields,
    /// Name and address in both versions, where somebody else saved them meanwhile.
    compared: Option<Vec<Compared>>,
    hidden: Vec<Hidden>,
}

/// `GET /people/{person}/edit`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let id: PersonId = visit.param("person")?;
    visit.read(move |tx, reader| shown(tx, reader, id, &[])).await
}

/// `POST /people/{person}/edit`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let id: PersonId = visit.param("person")?;
    visit
        .submit(
            move |tx, doing| {
                let typed = read(doing.form())?;
                let change = PersonChange {
                    id,
                    version: doing.form().whole("version")?,
                    name: typed.name,
                    email: typed.email,
                    lang: typed.lang,
                    administrator: typed.administrator,
                };
                change_person(tx, &doing.occasion, doing.reader.app().site(), &change)?;
                Ok(Done::to(format!("/people/{id}")).saying("done-person-changed"))
            },
            move |tx, reader, refusals| shown(tx, reader, id, refusals),
        )
        .await
}

fn shown(tx: &mut Tx<'_>, reader: &Reader, id: PersonId, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let kept = person::get(tx, id)?;
    let account = account::of_person(tx, id)?;
    let (email, language, administrator) = account.as_ref().map_or(("", reader.app().site().lang, false), |account| {
        (account.email.as_str(), account.lang, account.administrator)
    });
    let mut fields = fields(reader, (&kept.name, email, language, administrator), refusals);
    let changed =
        refusals.iter().any(|refusal| refusal.code == "changed-meanwhile" && refusal.kind == RefusalKind::Conflict);
    if changed {
        note_saved(lang, &mut fields.lang, std::iter::once(language.tag()));
        note_saved(lang, &mut fields.administrator, administrator.then_some("yes").into_iter());
    }
    let compared = changed.then(|| {
        let both = |field: &Field, theirs: &str| Compared::new(&field.name, &field.label, theirs, &field.value);
        vec![both(&fields.name, &kept.name), both(&fields.email, email)]
    });
    let heading = t::person_edit_title(lang, &kept.name);
    let mut shell = reader.shell(&heading);
    shell.breadcrumbs =
        vec![Link::new(t::people_title(lang), "/people"), Link::new(&kept.name, format!("/people/{id}"))];
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    answer::page(&EditPersonPage {
        shell,
        summary: reader.summary(refusals),
        heading,
        fields,
        compared,
        hidden: [reader.hidden(), vec![version(kept.version, typed, changed)]].concat(),
    })
}
