//! Assesses anew somebody who is on a map. Points that were moved lead here too, with the levels they were moved to.

use askama::Template;
use axum::response::Response;
use kernel::{Refusal, Result};
use kit_db::Tx;
use kit_web::compare::version;
use kit_web::form_view::{ErrorSummary, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Form, Reader, Visit, answer};

use super::assessment_fields::{self, AssessmentFields};
use super::{entry_href, map_href, map_words};
use crate::actions;
use crate::pages::place::Place;
use crate::rules::access::AssessInfluence;
use crate::rules::{InfluenceId, PlanId};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/influence/assess.html")]
struct AssessPage {
    shell: Shell,
    heading: String,
    goal: String,
    content_lang: &'static str,
    summary: Option<ErrorSummary>,
    fields: AssessmentFields,
    hidden: Vec<Hidden>,
    back: String,
}

/// `GET /plans/{plan}/influence/{influence}/assess?influence=…&interest=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, entry) = (visit.param("plan")?, visit.param("influence")?);
    visit.read(move |tx, reader| show(tx, reader, plan, entry, &[])).await
}

/// `POST /plans/{plan}/influence/{influence}/assess`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (plan, id): (PlanId, InfluenceId) = (visit.param("plan")?, visit.param("influence")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<AssessInfluence>(tx, &doing.reader, plan)?;
                let (form, reader) = (doing.form(), &doing.reader);
                let change = assessment_fields::change(form)?;
                let (when, which) = ((reader.today, reader.lang), (id, form.whole("version")?));
                let entry =
                    actions::assess_influence(tx, &doing.occasion, &allowed, &place.plan, when, which, &change)?;
                Ok(Done::to(map_href(plan, entry.goal)).saying("done-map-assessed"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, id, refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, id: InfluenceId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<AssessInfluence>(tx, reader, plan)?;
    let listed = store::influence::get(tx, plan, id)?;
    let goal = store::goal::get(tx, plan, listed.entry.goal)?;
    let lang = reader.lang;
    let latest = listed.entry.latest();
    let saved = latest.map_or_else(Form::default, |step| assessment_fields::saved(step, reader.visit().query()));
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let is_conflict = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let mut fields = assessment_fields::fields(reader, typed.unwrap_or(&saved), refusals);
    fields.evidence.lang = latest.map(|step| step.lang).filter(|_| !fields.evidence.value.is_empty());
    let mut hidden = reader.hidden();
    hidden.push(version(listed.entry.version(), typed, is_conflict));
    let (heading, back) = (map_words::name(lang, &listed), entry_href(plan, listed.entry.id));
    let mut shell = place.shell_in_goal(reader, &goal, t::map_assess(lang));
    shell.breadcrumbs.push(Link::new(t::influence_map(lang), map_href(plan, goal.id)));
    shell.breadcrumbs.push(Link::new(&heading, &back));
    answer::page(&AssessPage {
        shell,
        heading,
        goal: t::goal_numbered(lang, goal.position, &goal.title),
        content_lang: place.plan.lang.tag(),
        summary: reader.summary(refusals),
        fields,
        hidden,
        back,
    })
}
