//! A new space of an organisation, which is searched for first.

use askama::Template;
use axum::response::Response;
use core_people::rules::{SEARCH_LETTERS, SEARCH_LIMIT};
use core_people::store::organisation;
use kernel::{MultiText, OrganisationId, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Reader, Visit, answer};

use super::space_fields::{SpaceFields, fields, read};
use crate::actions::create_space;
use crate::rules::{KINDS, Visibility};
use crate::words as t;

/// How many organisations a search offers.
const OFFERED: i64 = 20;

#[derive(Template)]
#[template(path = "pages/space_new.html")]
struct NewSpacePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    search: Field,
    searched: bool,
    organisation: Choices,
    fields: SpaceFields,
    hidden: Vec<Hidden>,
}

/// `GET /spaces/new?q=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|tx, reader| shown(tx, reader, &[])).await
}

/// `POST /spaces/new`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    visit
        .submit(
            |tx, doing| {
                let form = doing.form();
                let chosen: Option<OrganisationId> = form.maybe("organisation")?;
                let chosen = chosen.ok_or_else(|| Refusal::new("space-organisation-missing").on("organisation"))?;
                let organisation = organisation::get(tx, chosen)?.id;
                // Each kind there is has its own spaces; so far there is one.
                let space = create_space(tx, &doing.occasion, organisation, KINDS[0], read(form)?)?;
                Ok(Done::to(format!("/spaces/{}/roles", space.id)).saying("done-space-created"))
            },
            shown,
        )
        .await
}

fn shown(tx: &mut Tx<'_>, reader: &Reader, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let asked = [reader.visit().form(), reader.visit().query()].map(|form| form.text("q"));
    let text: String =
        asked.into_iter().find(|text| !text.is_empty()).unwrap_or_default().chars().take(SEARCH_LIMIT).collect();
    let searched = text.chars().count() >= SEARCH_LETTERS;
    let found = if searched { organisation::list(tx, &text, 0, OFFERED)? } else { Vec::new() };
    let options = found.iter().map(|one| Choice::new(one.id.to_string(), one.names.pick(lang).0)).collect();
    let field = reader.field("organisation", t::space_organisation(lang), refusals).value(super::standing(
        reader,
        "organisation",
        "",
    ));
    let mut shell = super::shell(reader, t::space_new_title(lang), refusals);
    shell.breadcrumbs = vec![Link::new(t::spaces_title(lang), "/spaces")];
    answer::page(&NewSpacePage {
        shell,
        summary: reader.summary(refusals),
        search: Field::new("q", t::space_organisation_search(lang))
            .hint(t::search_hint(lang, SEARCH_LETTERS))
            .value(&text)
            .limit(SEARCH_LIMIT),
        searched,
        organisation: Choices::one(field, options),
        fields: fields(reader, &MultiText::default(), Visibility::Members, refusals),
        hidden: [reader.hidden(), vec![Hidden::new("q", &text)]].concat(),
    })
}
