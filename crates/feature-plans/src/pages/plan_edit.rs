//! Starts a plan, and changes what one says of itself. Who saves second sees both versions.

use askama::Template;
use axum::response::Response;
use kernel::{Lang, Refusal, Result, SpaceId};
use kit_db::Tx;
use kit_web::compare::Compared;
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Form, Reader, Visit, answer};

use super::both_versions::{is_conflict, version};
use super::place::{Place, own_spaces, plan_href};
use super::plan_fields::{self, Offered, PlanFields};
use crate::actions;
use crate::rules::access::ChangePlan;
use crate::rules::{FollowUpRule, Plan, PlanId};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/plan_edit.html")]
struct PlanEditPage {
    shell: Shell,
    heading: &'static str,
    back: String,
    draft: String,
    hidden: Vec<Hidden>,
    summary: Option<ErrorSummary>,
    fields: PlanFields,
    compared: Vec<Compared>,
    may_start: bool,
    may_restore: bool,
}

/// `GET /plans/new`
pub(super) async fn get_new(visit: Visit) -> Result<Response> {
    visit.read(|tx, reader| show_new(tx, reader, None, &[])).await
}

/// `POST /plans/new`
pub(super) async fn post_new(visit: Visit) -> Result<Response> {
    visit
        .submit(
            |tx, doing| {
                let (form, reader) = (doing.form(), &doing.reader);
                let space: SpaceId = form.value("space")?;
                let allowed = core_spaces::standing(tx, reader, space)?.allow::<ChangePlan>()?;
                let spaces = own_spaces::<ChangePlan>(tx, reader)?;
                let offered = Offered::new(tx, reader, &spaces)?;
                let change = plan_fields::change(form, &offered, space)?;
                let plan = actions::start_plan(tx, &doing.occasion, &allowed, &change)?;
                Ok(Done::to(plan_href(plan.id)).saying("done-plan-started"))
            },
            |tx, reader, refusals| show_new(tx, reader, Some(reader.visit().form()), refusals),
        )
        .await
}

/// `GET /plans/{plan}/edit`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let plan = visit.param("plan")?;
    visit.read(move |tx, reader| show(tx, reader, plan, None, &[])).await
}

/// `POST /plans/{plan}/edit`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let plan: PlanId = visit.param("plan")?;
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<ChangePlan>(tx, &doing.reader, plan)?;
                let space = core_spaces::store::space::get(tx, place.plan.space)?;
                let offered = Offered::new(tx, &doing.reader, &[space])?;
                let change = plan_fields::change(doing.form(), &offered, place.plan.space)?;
                let version = doing.form().whole("version")?;
                actions::change_plan(tx, &doing.occasion, &allowed, &place.plan, version, &change)?;
                Ok(Done::to(plan_href(plan)).saying("done-plan-changed"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, Some(reader.visit().form()), refusals),
        )
        .await
}

fn show_new(tx: &mut Tx<'_>, reader: &Reader, typed: Option<&Form>, refusals: &[Refusal]) -> Result<Response> {
    let spaces = own_spaces::<ChangePlan>(tx, reader)?;
    let offered = Offered::new(tx, reader, &spaces)?;
    let mut shell = reader.shell(t::plan_new(reader.lang));
    shell.breadcrumbs = vec![Link::new(t::plans(reader.lang), "/plans")];
    answer::page(&PlanEditPage {
        shell,
        heading: t::plan_new(reader.lang),
        back: "/plans".into(),
        draft: "new-plan".into(),
        hidden: reader.hidden(),
        summary: reader.summary(refusals),
        fields: plan_fields::fields(reader, &offered, typed.unwrap_or(&plan_fields::new(reader, &spaces)), refusals),
        compared: Vec::new(),
        may_start: !spaces.is_empty(),
        may_restore: !spaces.is_empty(),
    })
}

fn show(
    tx: &mut Tx<'_>,
    reader: &Reader,
    plan: PlanId,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> Result<Response> {
    let (place, _) = Place::open::<ChangePlan>(tx, reader, plan)?;
    let follow_ups = store::plan::follow_ups(tx, plan)?;
    let space = core_spaces::store::space::get(tx, place.plan.space)?;
    let offered = Offered::new(tx, reader, &[space])?;
    answer::page(&view(reader, &place, &follow_ups, &offered, typed, refusals))
}

fn view(
    reader: &Reader,
    place: &Place,
    follow_ups: &[FollowUpRule],
    offered: &Offered,
    typed: Option<&Form>,
    refusals: &[Refusal],
) -> PlanEditPage {
    let (lang, plan): (Lang, &Plan) = (reader.lang, &place.plan);
    let saved = plan_fields::saved(plan, follow_ups);
    let mut fields = plan_fields::fields(reader, offered, typed.unwrap_or(&saved), refusals);
    let both = typed.filter(|_| is_conflict(refusals));
    if both.is_some() {
        plan_fields::note_saved_choices(lang, &mut fields, &saved, follow_ups);
    }
    let mut hidden = reader.hidden();
    hidden.push(version(plan.version, typed, refusals));
    PlanEditPage {
        shell: place.shell(reader, t::plan_edit(lang)),
        heading: t::plan_edit(lang),
        back: place.href(),
        draft: format!("plan-{}", plan.id),
        hidden,
        summary: reader.summary(refusals),
        fields,
        compared: both.map(|typed| plan_fields::compared(lang, &saved, typed)).unwrap_or_default(),
        may_start: true,
        may_restore: false,
    }
}
