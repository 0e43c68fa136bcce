//! Opening a space for an organisation, which is searched for where there are many.

use askama::Template;
use axum::response::Response;
use core_people::rules::{SEARCH_LETTERS, SEARCH_LIMIT};
use core_people::store::organisation;
use kernel::{Fault, MultiText, OrganisationId, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::place::roles_href;
use super::space_fields;
use crate::actions::create_space;
use crate::rules::{PLAN_KIND, Visibility, space_name};
use crate::words as t;

/// How many organisations are offered; where there are no more, all are.
const OFFERED: i64 = 20;

const PATH: &str = "/spaces/new";

#[derive(Template)]
#[template(path = "pages/space_new.html")]
struct NewSpacePage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    search: Option<Field>,
    offers: bool,
    organisation: Choices,
    names: Vec<Field>,
    visibility: Choices,
    hidden: Vec<Hidden>,
}

/// `GET /spaces/new?q=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|tx, reader| show(tx, reader, &[])).await
}

/// `POST /spaces/new`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    visit
        .submit(
            |tx, doing| {
                let (organisation, name, visibility) = read(doing.form())?;
                let space = create_space(tx, &doing.occasion, organisation, PLAN_KIND, (name, visibility))?;
                Ok(Done::to(roles_href(space.id)).saying("done-space-opened"))
            },
            show,
        )
        .await
}

/// The space as the form says, all that is wrong with it at once.
fn read(form: &Form) -> Result<(OrganisationId, MultiText, Visibility)> {
    let (names, visibility) = space_fields::read(form)?;
    let mut checks = Checks::new();
    let chosen: Option<OrganisationId> = form.maybe("organisation")?;
    let chosen = chosen.map(Some).ok_or_else(|| Refusal::new("organisation-missing").on("organisation").into());
    let organisation = checks.take(chosen)?;
    let name = checks.take(space_name(names).map_err(Into::into))?;
    checks.done()?;
    let organisation = organisation.ok_or_else(|| Fault::new("nothing was refused and something is missing"))?;
    Ok((organisation, name, visibility))
}

fn show(tx: &mut Tx<'_>, reader: &Reader, refusals: &[Refusal]) -> Result<Response> {
    let lang = reader.lang;
    let text = super::searched(reader);
    let searched = text.chars().count() >= SEARCH_LETTERS;
    let is_small = organisation::count(tx, "")? <= OFFERED;
    let offers = searched || is_small;
    let found =
        if offers { organisation::list(tx, if searched { &text } else { "" }, 0, OFFERED)? } else { Vec::new() };
    let options = found.iter().map(|one| Choice::new(one.id.to_string(), one.names.pick(lang).0)).collect();
    let chosen = match found.as_slice() {
        [only] => only.id.to_string(),
        _ => String::new(),
    };
    let field = reader.field("organisation", t::organisation_question(lang), refusals);
    let search = Field::new("q", t::organisation_search(lang, SEARCH_LETTERS)).value(&text).limit(SEARCH_LIMIT);
    let mut shell = reader.shell(t::space_new(lang));
    shell.breadcrumbs = vec![Link::new(t::spaces(lang), "/spaces")];
    answer::page(&NewSpacePage {
        shell,
        summary: reader.summary(refusals),
        search: (!is_small).then_some(search),
        offers,
        organisation: Choices::one(field.value(reader.standing("organisation", &chosen)), options),
        names: space_fields::names(reader, &MultiText::default(), refusals),
        visibility: space_fields::visibilities(reader, Visibility::Members, refusals),
        hidden: [reader.hidden(), vec![Hidden::new("q", &text)]].concat(),
    })
}
