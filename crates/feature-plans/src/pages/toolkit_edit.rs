//! Edits a handbook's toolkit: one tool on a line.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Refusal, Result};
use kit_db::Tx;
use kit_web::compare::Compared;
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::Shell;
use kit_web::{Checks, Done, Form, Reader, Visit, answer};

use super::both_versions::{is_conflict, version};
use super::handbook_place::{HandbookPlace, handbook_href};
use super::standing_words;
use crate::actions::{self, ToolkitChange};
use crate::rules::access::ChangePlan;
use crate::rules::{Handbook, HandbookId, Kind, names};
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/toolkit_edit.html")]
struct ToolkitEditPage {
    shell: Shell,
    back: String,
    draft: String,
    hidden: Vec<Hidden>,
    summary: Option<ErrorSummary>,
    tools: Vec<Field>,
    compared: Vec<Compared>,
}

/// `GET /handbooks/{handbook}/toolkit`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let handbook = visit.param("handbook")?;
    visit.read(move |tx, reader| show(tx, reader, handbook, None, &[])).await
}

/// `POST /handbooks/{handbook}/toolkit`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let handbook: HandbookId = visit.param("handbook")?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = HandbookPlace::open::<ChangePlan>(tx, &doing.reader, handbook)?;
                let (version, change) = (doing.form().whole("version")?, change(doing.form())?);
                actions::set_toolkit(tx, &doing.occasion, &allowed, &place.handbook, version, &change)?;
                Ok(Done::to(format!("{}#toolkit", handbook_href(handbook))).saying("done-toolkit-set"))
            },
            move |tx, reader, refusals| show(tx, reader, handbook, Some(reader.visit().form()), refusals),
        )
        .await
}

/// Reads the form; all that is wrong with it is refused at once.
fn change(form: &Form) -> Result<ToolkitChange> {
    let mut checks = Checks::new();
    let mut tools = |kind: Kind| checks.take(names(kind.name(), form.raw(kind.name())).map_err(Error::from));
    let change = ToolkitChange { advocacy: tools(Kind::Advocacy)?, communication: tools(Kind::Communication)? };
    checks.done()?;
    Ok(change)
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    handbook: HandbookId,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = HandbookPlace::open::<ChangePlan>(tx, reader, handbook)?;
    let (lang, handbook) = (reader.lang, &place.handbook);
    let saved = saved(handbook);
    let form = typed.unwrap_or(&saved);
    let field = |kind: Kind| {
        reader
            .field(kind.name(), standing_words::tools_of(lang, kind), refusals)
            .hint(t::one_a_line(lang))
            .value(form.raw(kind.name()))
            .lang(handbook.lang)
    };
    let both = typed.filter(|_| is_conflict(refusals));
    let one = |typed: &Form, kind: Kind| {
        let (name, label) = (kind.name(), standing_words::tools_of(lang, kind));
        Compared::new(name, label, &saved.long_text(name), &typed.long_text(name))
    };
    let mut hidden = reader.hidden();
    hidden.push(version(handbook.version, typed, refusals));
    answer::page(&ToolkitEditPage {
        shell: place.shell(reader, t::toolkit_edit(lang)),
        back: place.href(),
        draft: format!("toolkit-{}", handbook.id),
        hidden,
        summary: reader.summary(refusals),
        tools: Kind::ALL.into_iter().map(field).collect(),
        compared: both.map(|typed| Kind::ALL.map(|kind| one(typed, kind)).into()).unwrap_or_default(),
    })
}

/// What the saved toolkit's form says.
fn saved(handbook: &Handbook) -> Form {
    Kind::ALL.into_iter().fold(Form::default(), |form, kind| {
        let tools = handbook.tools.iter().filter(|tool| tool.kind == kind);
        let names: Vec<&str> = tools.map(|tool| tool.name.as_str()).collect();
        form.with(kind.name(), &names.join("\n"))
    })
}
