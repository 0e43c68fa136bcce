//! Puts somebody of the register on a goal's map.

use askama::Template;
use axum::response::Response;
use core_register::rules::access::KeepRegister;
use core_spaces::Allowed;
use kernel::{Error, Fault, Refusal, Result};
use kit_db::Tx;
use kit_web::form_view::{Choice, Choices, ErrorSummary, Field, Hidden};
use kit_web::shell::{Link, Shell};
use kit_web::{Checks, Doing, Done, Reader, Visit, answer};

use super::assessment_fields::{self, AssessmentFields};
use super::map_href;
use crate::actions;
use crate::pages::contacts::{Lookup, read_whom};
use crate::pages::place::Place;
use crate::rules::access::AssessInfluence;
use crate::rules::contact::Their;
use crate::rules::influence::{AssessmentChange, Whom};
use crate::rules::{GoalId, LINE_LIMIT, PlanId};
use crate::store;
use crate::words as t;

#[derive(Template)]
#[template(path = "pages/influence/put_on_map.html")]
struct PutOnMapPage {
    shell: Shell,
    goal: String,
    content_lang: &'static str,
    summary: Option<ErrorSummary>,
    /// What one is asked where somebody is not in the register.
    sure: Option<Choices>,
    whom: Field,
    find: String,
    fields: AssessmentFields,
    hidden: Vec<Hidden>,
    draft: String,
    back: String,
}

/// `GET /plans/{plan}/goals/{goal}/influence/new?whom=…`
pub(super) async fn get(visit: Visit) -> Result<Response> {
    let (plan, goal) = (visit.param("plan")?, visit.param("goal")?);
    visit.read(move |tx, reader| show(tx, reader, plan, goal, &[])).await
}

/// `POST /plans/{plan}/goals/{goal}/influence/new`
pub(super) async fn post(visit: Visit) -> Result<Response> {
    let (plan, goal): (PlanId, GoalId) = (visit.param("plan")?, visit.param("goal")?);
    visit
        .submit(
            move |tx, doing| {
                let (place, allowed) = Place::open::<AssessInfluence>(tx, &doing.reader, plan)?;
                let goal = store::goal::get(tx, plan, goal)?.id;
                let (their, change) = read(tx, doing, &place)?;
                let whom = whom(&their)?;
                let (when, about) = ((doing.reader.today, doing.reader.lang), (goal, whom, their.known_as.as_str()));
                actions::put_on_map(tx, &doing.occasion, &allowed, &place.plan, when, about, &change)?;
                Ok(Done::to(map_href(plan, goal)).saying("done-map-put"))
            },
            move |tx, reader, refusals| show(tx, reader, plan, goal, refusals),
        )
        .await
}

/// Whom the form names and how it assesses them; all that is wrong is refused at once.
fn read(tx: &mut Tx<'_>, doing: &Doing, place: &Place) -> Result<(Their, AssessmentChange)> {
    let (form, reader) = (doing.form(), &doing.reader);
    let allowed: Allowed<KeepRegister> = place.standing.allow()?;
    let sure = !form.raw("sure").is_empty();
    let lookup =
        Lookup { occasion: &doing.occasion, allowed: &allowed, on: reader.today, lang: reader.lang, sure, mail: None };
    let mut checks = Checks::new();
    let theirs = checks.take(read_whom(tx, form, &lookup))?;
    if form.text("whom").is_empty() {
        checks.refuse(Refusal::new("map-whom-missing").on("whom"));
    }
    let change = checks.take(assessment_fields::change(form).map(Some))?;
    if let Some(change) = &change {
        checks.take(change.check(reader.today).map(Some).map_err(Error::Refused))?;
    }
    checks.done()?;
    let their = theirs.into_iter().next();
    their.zip(change).ok_or_else(|| Fault::new("nothing was refused and something is missing").into())
}

fn whom(their: &Their) -> Result<Whom> {
    let organisation = their.organisation.map(Whom::Organisation);
    let whom = their.person.map(Whom::Person).or(organisation);
    whom.ok_or_else(|| Fault::new("somebody was found who is nobody").into())
}

fn show(tx: &mut Tx<'_>, reader: &Reader, plan: PlanId, goal: GoalId, refusals: &[Refusal]) -> Result<Response> {
    let (place, _) = Place::open::<AssessInfluence>(tx, reader, plan)?;
    let goal = store::goal::get(tx, plan, goal)?;
    let (lang, query) = (reader.lang, reader.visit().query());
    let fresh = assessment_fields::fresh(query).with("whom", query.raw("whom"));
    let form = if refusals.is_empty() { &fresh } else { reader.visit().form() };
    let back = map_href(plan, goal.id);
    let mut shell = place.shell_in_goal(reader, &goal, t::map_put(lang));
    shell.breadcrumbs.push(Link::new(t::influence_map(lang), &back));
    let is_unknown = refusals.iter().any(|refusal| refusal.code == "whom-unknown");
    let sure = || {
        let field = reader.field("sure", t::contact_add_question(lang), refusals);
        Choices::one(field, vec![Choice::new("add", t::contact_add(lang))])
    };
    let whom = reader.field("whom", t::map_put_whom(lang), refusals).value(form.raw("whom"));
    answer::page(&PutOnMapPage {
        shell,
        goal: t::goal_numbered(lang, goal.position, &goal.title),
        content_lang: place.plan.lang.tag(),
        summary: reader.summary(refusals),
        sure: is_unknown.then(sure),
        whom: whom.hint(t::map_put_whom_hint(lang)).limit(LINE_LIMIT),
        find: format!("/spaces/{}/contacts/find", place.plan.space),
        fields: assessment_fields::fields(reader, form, refusals),
        hidden: reader.hidden(),
        draft: format!("map-of-{}", goal.id),
        back,
    })
}
