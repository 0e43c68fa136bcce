//! Notes what a strategic partner brings to a goal, and what was agreed.

use askama::Template;
use axum::response::Response;
use kernel::{Refusal, Result};
use kit_db::Tx;
use kit_web::compare::version;
use kit_web::form_view::{ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Done, Form, Reader, Visit, answer};

use crate::actions;
use crate::pages::place::{Place, goal_href};
use crate::rules::access::FollowUp;
use crate::rules::{PartnerId, Partnership, PlanId, TEXT_LIMIT};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/materials/partner_edit.html")]
struct PartnerEditPage {
    shell: Shell,
    summary: Option<ErrorSummary>,
    heading: String,
    content_lang: &'static str,
    draft: String,
    brings: Field,
    agreed: Field,
    agreed_on: Field,
    hidden: Vec<Hidden>,
    back: String,
}

/// `GET /plans/{plan}/partners/{partner}`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, partner) = (visit.param("plan")?, visit.param("partner")?);
    visit.read(move |tx, reader| show(tx, reader, plan, partner, &[])).await
}

/// `POST /plans/{plan}/partners/{partner}`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (plan, id): (PlanId, PartnerId) = (visit.param("plan")?, visit.param("partner")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<FollowUp>(tx, &doing.reader, plan)?;
                let form = doing.form();
                let which = (id, form.whole("version")?);
                let (brings, agreed) = (form.text("brings"), form.text("agreed"));
                let with = Partnership { brings, agreed, on: form.day("agreed-on")? };
                let of = (&place.plan, doing.reader.today);
                let goal = actions::change_partner(tx, &doing.occasion, &allowed, of, which, &with)?;
                Ok(Done::to(goal_href(plan, goal)).saying("done-partner-changed"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, id, refusals),
        )
        .await
}

fn show(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, id: PartnerId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<FollowUp>(tx, reader, plan)?;
    let (goal, partner) = store::people_of_goal::partner(tx, plan, id)?;
    let goal = store::goal::get(tx, plan, goal)?;
    let lang = reader.lang;
    let kept = Form::default()
        .with("brings", &partner.with.brings)
        .with("agreed", &partner.with.agreed)
        .with("agreed-on", &partner.with.on.map(|day| day.to_string()).unwrap_or_default());
    let typed = (!refusals.is_empty()).then(|| reader.visit().form());
    let form = typed.unwrap_or(&kept);
    let field = |name: &'static str, label: &str| reader.field(name, label, refusals).value(form.raw(name));
    let is_conflict = refusals.iter().any(|refusal| refusal.code == "changed-meanwhile");
    let mut hidden = reader.hidden();
    hidden.push(version(partner.version, typed, is_conflict));
    let mut shell = place.shell(reader, &partner.name);
    let back = goal_href(plan, goal.id);
    shell.breadcrumbs.push(Link::new(goal.title, &back).lang(place.plan.lang));
    answer::page(&PartnerEditPage {
        shell,
        summary: reader.summary(refusals),
        heading: partner.name,
        content_lang: place.plan.lang.tag(),
        draft: format!("partner-{id}"),
        brings: field("brings", t::partner_brings(lang))
            .hint(t::partner_brings_hint(lang))
            .limit(TEXT_LIMIT)
            .lang(place.plan.lang),
        agreed: field("agreed", t::partner_agreed(lang)).limit(TEXT_LIMIT).lang(place.plan.lang),
        agreed_on: field("agreed-on", t::partner_agreed_on(lang)),
        hidden,
        back,
    })
}

/// The address of a partner's form.
pub(in crate::pages) fn partner_href(plan: PlanId, partner: PartnerId) -> String {
    format!("/plans/{plan}/partners/{partner}")
}
