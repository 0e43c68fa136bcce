//! Brings in a plan from the file as which it was taken out.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Form, Reader, Visit, answer};

use super::place::{own_spaces, plan_href};
use crate::actions;
use crate::rules::access::ImportPlan;
use crate::rules::plan_file::PlanFile;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/plan_restore.html")]
struct PlanRestorePage {
    shell: Shell,
    hidden: Vec<Hidden>,
    summary: Option<ErrorSummary>,
    space: Option<Choices>,
    file: Field,
    may_start: bool,
}

/// `GET /plans/restore`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    visit.read(|tx, reader| show(tx, reader, &[])).await
}

/// `POST /plans/restore`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    visit
        .submit(
            |tx, doing| {
                let form = doing.form();
                let space: SpaceId = form.value("space")?;
                let allowed = core_spaces::standing(tx, &doing.reader, space)?.allow::<ImportPlan>()?;
                let plan = actions::restore_plan(tx, &doing.occasion, &allowed, &file(form)?)?;
                Ok(Done::to(plan_href(plan.id)).saying("done-plan-restored"))
            },
            show,
        )
        .await
}

fn file(form: &Form) -> Result<PlanFile> {
    let upload = form.upload("file").ok_or_else(|| Error::from(Refusal::new("plan-file-missing").on("file")))?;
    Ok(PlanFile::read(&upload.bytes)?)
}

fn show(tx: &mut Tx<'_>, reader: &Reader, refusals: &[Refusal]) -> Result<Response> {
    let (lang, form) = (reader.lang, reader.visit().form());
    let spaces = own_spaces::<ImportPlan>(tx, reader)?;
    let first = spaces.first().map(|space| space.id.to_string()).unwrap_or_default();
    let chosen = if form.has("space") { form.raw("space").to_owned() } else { first.clone() };
    let options = spaces.iter().map(|space| Choice::new(space.id.to_string(), space.name.pick(lang).0));
    let mut hidden = reader.hidden();
    let space = if spaces.len() > 1 {
        Some(Choices::one(Field::new("space", t::plan_space(lang)).value(chosen), options.collect()))
    } else {
        hidden.push(Hidden::new("space", first));
        None
    };
    let mut shell = reader.shell(t::plan_restore(lang));
    shell.breadcrumbs = vec![Link::new(t::plans(lang), "/plans")];
    answer::page(&PlanRestorePage {
        shell,
        hidden,
        summary: reader.summary(refusals),
        space,
        file: reader.field("file", t::plan_file(lang), refusals).hint(t::plan_file_hint(lang)),
        may_start: !spaces.is_empty(),
    })
}
